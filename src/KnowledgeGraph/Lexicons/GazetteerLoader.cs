using System.IO.Compression;

namespace KnowledgeGraph.Lexicons;

/// <summary>Reads the tables of <c>data/gazetteer</c>; each names its columns and source in its first lines.</summary>
internal static class GazetteerLoader
{
    private const string China = "CN";

    public static PlaceIndex Load()
    {
        var index = new PlaceIndex();
        foreach (string line in DataFiles.Lines("data/gazetteer/countries.tsv"))
        {
            string[] row = line.Split('\t');
            string[] others = row.Length > 3 ? row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            bool hasFullName = row.Length > 2 && row[2].Length > 0;
            index.Add(new Place(row[0], row[1], PlaceLevel.Country, null) { OtherNames = hasFullName ? [row[2], .. others] : others });
        }

        foreach (string line in DataFiles.Lines("data/gazetteer/divisions.tsv")) index.Add(Division(line, index));
        AddZones(index);
        foreach (string line in DataFiles.Lines("data/gazetteer/world-cities.tsv"))
        {
            string[] row = line.Split('\t');
            index.Add(new Place("", row[1], PlaceLevel.City, index.WithCode(row[0])));
        }

        return index;
    }

    public static PlaceIndex LoadTownships(PlaceIndex divisions)
    {
        var index = new PlaceIndex();
        using var reader = new StreamReader(new GZipStream(DataFiles.Open("data/gazetteer/townships.tsv.gz"), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#') index.Add(Division(line, divisions));
        }

        return index;
    }

    private static void AddZones(PlaceIndex index)
    {
        foreach (string line in DataFiles.Lines("data/gazetteer/zones.tsv"))
        {
            string[] row = line.Split('\t');
            index.Add(new Place("", row[1], PlaceLevel.County, index.WithCode(row[0])) { OtherNames = row.Length > 2 ? row[2].Split(' ') : [] });
        }
    }

    private static Place Division(string line, PlaceIndex index)
    {
        string[] row = line.Split('\t');
        return new Place(row[0], row[1], LevelOf(row[0]), ParentOf(row[0], index))
        {
            OtherNames = row.Length > 2 ? row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [],
            Until = row.Length > 4 ? row[4] : null,
            Successor = row.Length > 5 ? row[5] : null,
        };
    }

    private static PlaceLevel LevelOf(string code) => code.Length switch
    {
        2 => PlaceLevel.Province,
        4 => PlaceLevel.City,
        6 => PlaceLevel.County,
        _ => PlaceLevel.Township,
    };

    /// <summary>The division whose code is the longest proper beginning; districts of a municipality lie directly in it.</summary>
    private static Place? ParentOf(string code, PlaceIndex index)
    {
        for (int length = code.Length > 6 ? 6 : code.Length - 2; length >= 2; length -= 2)
        {
            if (index.WithCode(code[..length]) is { } parent) return parent;
        }

        return index.WithCode(China);
    }
}

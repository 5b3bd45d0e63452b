using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Tests.Training.Examples;

public class ExampleTests
{
    private static readonly FeatureTemplate[] Templates = [new(0, 1, 0, 0), new(1, 2, -1, 0)];

    /// <summary>Also over ways longer than the bits of one step can say, and where a template has nothing.</summary>
    [Theory]
    [InlineData(3, "0:7 1:8 2:7", "0:9 1:12 2:9 3:10")]
    [InlineData(40, "0:7 15:8 39:9", "40:3")]
    [InlineData(40, "", "31:5")]
    public void Pack_RowsAtPlaces_CanBeReadBack(int length, string first, string second)
    {
        int[] rows = [.. Spread(first, length), .. Spread(second, length + 1)];
        uint[] packed = Example.Pack(rows, Templates, length);

        Assert.Equal(first, Unpack(packed.AsSpan(2, (int)packed[0] - 2)));
        Assert.Equal(second, Unpack(packed.AsSpan((int)packed[0], (int)packed[1] - (int)packed[0])));
        Assert.Equal(packed.Length, (int)packed[1]);
    }

    private static int[] Spread(string rows, int length)
    {
        int[] spread = new int[length];
        Array.Fill(spread, -1);
        foreach (string[] row in rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(':')))
        {
            spread[int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)] = int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return spread;
    }

    private static string Unpack(ReadOnlySpan<uint> grams)
    {
        var rows = new List<string>();
        int place = -1;
        foreach (uint gram in grams)
        {
            place += Example.StepOf(gram);
            if (Example.RowOf(gram) != Example.Gap) rows.Add($"{place}:{Example.RowOf(gram)}");
        }

        return string.Join(' ', rows);
    }
}

namespace KnowledgeGraph.Tests.Extraction.Cases;

/// <summary>Sentences and their facts, one table per phenomenon; the sentences are written for these tables.</summary>
public class FactCaseTests
{
    /// <summary>What the program does not do yet: told as skipped, and failing once it does.</summary>
    private const string Shortfalls = "shortfalls.tsv";

    private const int Fewest = 150;

    public static TheoryData<string, string> Cases => Rows(FactCase.Tables.Where(table => table != Shortfalls));

    public static TheoryData<string, string> KnownShortfalls => Rows([Shortfalls]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_Sentence_GivesItsFacts(string place, string sentence)
    {
        FactCase one = Find(place);

        Assert.True(one.Sentence == sentence && one.Found == one.Expected, one.ToString());
    }

    [Theory]
    [MemberData(nameof(KnownShortfalls))]
    public void Extract_KnownShortfall_IsReported(string place, string sentence)
    {
        FactCase one = Find(place);

        Assert.False(one.Sentence == sentence && one.Found == one.Expected, $"{place} is right now: move it to the table of its phenomenon");
        Assert.Skip(one.ToString());
    }

    [Fact]
    public void Tables_TakenTogether_HoldManySentencesEachOnce()
    {
        string[] sentences = [.. FactCase.Tables.SelectMany(FactCase.Read).Select(one => $"{one.View} {one.Sentence} {string.Join(' ', one.Article)}")];

        Assert.True(sentences.Length >= Fewest, $"only {sentences.Length} lines");
        Assert.Distinct(sentences);
    }

    private static FactCase Find(string place) => FactCase.Read(place.Split(':')[0]).First(one => one.Place == place);

    private static TheoryData<string, string> Rows(IEnumerable<string> tables)
    {
        var rows = new TheoryData<string, string>();
        foreach (FactCase one in tables.SelectMany(FactCase.Read)) rows.Add(one.Place, one.Sentence);
        return rows;
    }
}

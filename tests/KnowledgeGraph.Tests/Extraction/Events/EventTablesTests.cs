using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Extraction.Events;

public class EventTablesTests
{
    private static readonly string[] CueFiles = ["nouns.tsv", "verbs.tsv", "cues.tsv"];

    [Fact]
    public void CueFiles_EveryForm_StandsOnce()
    {
        IEnumerable<string> forms = CueFiles.SelectMany(file => DataFiles.Lines("data/extraction/events/" + file)).Select(line => line.Split('\t')[0]);

        Assert.Empty(forms.GroupBy(form => form, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Scan_OverlappingForms_TakesTheLongest()
    {
        List<CueToken> tokens = EventTables.Default.Scan("主持召开座谈会", new TextSpan(0, 7), ClosedSpans.None);

        Assert.Equal(["主持召开", "座谈会"], tokens.Select(token => token.Cue.Form));
        Assert.Equal(Roles.Chair, tokens[0].Cue.Roles);
        Assert.Equal(EventKind.Meeting, tokens[1].Cue.Kind);
    }

    [Fact]
    public void Scan_ClosedSpan_HidesWhatIsInsideAndAcross()
    {
        List<CueToken> tokens = EventTables.Default.Scan("座谈会议出席", new TextSpan(0, 6), ClosedSpans.Of(new TextSpan(3, 4)));

        Assert.Equal(["座谈会", "出席"], tokens.Select(token => token.Cue.Form));
    }
}

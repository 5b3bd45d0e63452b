using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Extraction.Confidence;

public class ConfidenceTableTests
{
    [Fact]
    public void Default_EveryRow_StatesAShareOfItsCounts()
    {
        foreach (string[] row in DataFiles.Lines(ConfidenceTable.File).Select(line => line.Split('\t')))
        {
            double confidence = ConfidenceTable.Default.Of(new FactClass(row[0], row[1], row[2]));

            Assert.InRange(confidence, 0.01, 0.999);
            Assert.True(int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture) <= int.Parse(row[5], System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Rate_ReportedSpeakerAndListedGuest_AreNotEquallySure()
    {
        var speaker = new Attendance("张三", Roles.Speak, 1, null, new TextSpan(0, 2), 1, "is-reported-to-say");
        Attendance guest = speaker with { Person = "李四", Roles = Roles.Attend, Order = 2, Title = "市长", Rule = "takes-part" };
        var occasion = new Event(EventKind.Meeting, null, null, [], [], [speaker, guest], new TextSpan(0, 2), 1, "named-occasion");

        IReadOnlyList<Attendance> rated = ConfidenceTable.Default.Rate(new ArticleFacts([], [], [occasion]), "张三李四").Events[0].Attendance;

        Assert.True(rated[0].Confidence < rated[1].Confidence);
    }
}

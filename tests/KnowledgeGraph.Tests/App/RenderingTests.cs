using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Text;
using Spectre.Console;
using Table = KnowledgeGraph.App.Rendering.Table;

namespace KnowledgeGraph.Tests.App;

public class RenderingTests
{
    private static readonly Table People = new(
        [new Column("order", Numbers: true), new Column("person"), new Column("title")],
        [["1", "王峰", "市委副书记、市长"], ["10", "戴维·蒂博", "ambassador 大使"], ["100", "李", "—"]]);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("市委", 4)]
    [InlineData("，。（）", 8)]
    [InlineData("“双碳”", 6)]
    [InlineData("王\U0002CB2D", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("", 0)]
    public void CellWidth_OfMixedText_CountsWideCharactersTwice(string text, int width) => Assert.Equal(width, CellWidth.Of(text));

    [Theory]
    [InlineData("市委副书记王峰出席会议。", 10, "市委副书记|王峰出席会|议。")]
    [InlineData("王峰、李强出席。", 6, "王峰、|李强出|席。")]
    [InlineData("出席了会议。", 10, "出席了会|议。")]
    [InlineData("参加（第一届）会议", 6, "参加|（第一|届）会|议")]
    [InlineData("在COP28论坛", 6, "在|COP28|论坛")]
    [InlineData("甲\n乙", 10, "甲|乙")]
    [InlineData("", 10, "")]
    public void Wrap_ChineseText_BreaksWhereTypesettersDo(string text, int width, string lines)
    {
        IReadOnlyList<StyledText> wrapped = LineBreaking.Wrap(text, width);

        Assert.Equal(lines, string.Join('|', wrapped.Select(line => line.Text)));
        Assert.All(wrapped, line => Assert.True(line.Width <= width));
    }

    [Fact]
    public void Wrap_TonesAcrossALineEnd_AreKept()
    {
        StyledText line = LineBreaking.Wrap(StyledText.Emphasize("市长王峰出席", ["王峰"]), 6)[1];

        Assert.Equal([new Run("峰", Tone.Person), new Run("出席")], line.Runs);
    }

    [Fact]
    public void PlainPage_Table_AlignsWideCharactersAndCutsNothing()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new PlainPage(output).Write(People);

        Assert.Equal(
            """
            order  person     title
                1  王峰       市委副书记、市长
               10  戴维·蒂博  ambassador 大使
              100  李         —

            """.ReplaceLineEndings("\n"),
            output.ToString());
    }

    [Fact]
    public void TerminalPage_Table_AlignsWideCharacters()
    {
        using var output = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
        console.Profile.Width = 40;
        new TerminalPage(console).Write(People);

        string[] rows = [.. output.ToString().Split('\n').Where(line => line.Contains("市委", StringComparison.Ordinal) || line.Contains("大使", StringComparison.Ordinal))];
        Assert.Equal(2, rows.Length);
        Assert.Equal(Column(rows[0], "市委"), Column(rows[1], "ambassador"));
    }

    [Fact]
    public void Highlight_WithoutColours_PutsBracketsAroundMentions()
    {
        StyledText text = Highlighter.Highlight("市委书记王峰", [new(new(0, 2), MentionType.Organization), new(new(2, 4), MentionType.Title), new(new(4, 6), MentionType.Person)], colours: false);

        Assert.Equal("[市委]ORG[书记]TITLE[王峰]PER", text.Text);
    }

    [Theory]
    [InlineData(false, "[王峰]出席 并[讲话]。")]
    [InlineData(true, "王峰出席 并讲话。")]
    public void MarkedSentence_Words_AreInBracketsWhereThereAreNoColours(bool colours, string expected)
    {
        StyledText text = MarkedSentence.Of("王峰出席\n并讲话。", [(new(0, 2), Tone.Person), (new(6, 8), Tone.Strong)], colours);

        Assert.Equal(expected, text.Text);
        Assert.Equal(colours ? ["王峰", "讲话"] : [], text.Runs.Where(run => run.Tone != Tone.Plain).Select(run => run.Text));
    }

    [Fact]
    public void MarkedSentence_VeryLong_KeepsTheMarkedWords()
    {
        string sentence = new string('甲', 150) + "王峰" + new string('乙', 150);

        string shown = MarkedSentence.Of(sentence, [(new(150, 152), Tone.Person)], colours: false).Text;

        Assert.Contains("甲[王峰]乙", shown, StringComparison.Ordinal);
        Assert.Equal(2, shown.Count(character => character == '…'));
    }

    private static int Column(string line, string word) => CellWidth.Of(line[..line.IndexOf(word, StringComparison.Ordinal)]);

    [Fact]
    public void Run_ControlCharactersOfAnArticle_AreShownAsReplaced() =>
        Assert.Equal("清屏\uFFFD[2J\n王峰", StyledText.Of("清屏\u001b[2J\n王峰").Text);
}

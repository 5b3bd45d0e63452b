using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition.Features;

public class CharacterSequenceTests
{
    [Theory]
    [InlineData("ＡＢ１２", "AB12")]
    [InlineData("王\u3000毅", "王 毅")]
    [InlineData("王\u202C毅\u200B", "王毅")]
    [InlineData("王\U0002CB2D", "王\uE000")]
    [InlineData("a,b", "a，b")]
    [InlineData("Jose\u0301·か\u3099", "Jose·か")]
    [InlineData("\u0301葛\uDB40\uDD00葛\uFE00", "葛葛")]
    [InlineData("王\uDB40\uDC41毅", "王毅")]
    public void Read_BringsCharactersToOneForm(string text, string expected)
    {
        var sequence = new CharacterSequence();
        sequence.Read(text, new TextSpan(0, text.Length));

        Assert.Equal(expected, sequence.Symbols.ToString());
    }

    /// <summary>Not a row of the theory above: an attribute cannot hold half a pair.</summary>
    [Fact]
    public void Read_HalfAPair_IsOneUnreadableCharacter()
    {
        var sequence = new CharacterSequence();
        sequence.Read("\uD800王\uDC00", new TextSpan(0, 3));

        Assert.Equal("\uFFFD王\uFFFD", sequence.Symbols.ToString());
    }

    [Fact]
    public void SpanOf_CharactersAroundAFormatMark_CoversTheTextBetween()
    {
        const string text = "市长王\u202C\U0002CB2D出席";
        var sequence = new CharacterSequence();
        sequence.Read(text, new TextSpan(0, text.Length));

        Assert.Equal("王\u202C\U0002CB2D", sequence.SpanOf(2, 3).Of(text));
        Assert.Equal(4, sequence.IndexOf(6));
    }

    [Theory]
    [InlineData("市长葛\uDB40\uDD00峰\uFE00\u200B出席", "葛\uDB40\uDD00峰\uFE00")]
    [InlineData("市长Jo\u0301Se\u0301\u0301出席", "Jo\u0301Se\u0301\u0301")]
    public void SpanOf_CharactersWithMarks_CoversTheirMarks(string text, string expected)
    {
        var sequence = new CharacterSequence();
        sequence.Read(text, new TextSpan(0, text.Length));

        Assert.Equal(expected, sequence.SpanOf(2, sequence.Length - 3).Of(text));
    }

    [Fact]
    public void Split_ALongLine_CutsItIntoPiecesThatCoverIt()
    {
        string text = new('中', 100_000);

        TextSpan[] pieces = [.. SequenceSplitter.Split(text)];

        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, SequenceSplitter.MaxLength));
        Assert.Equal(text.Length, pieces.Sum(piece => piece.Length));
    }
}

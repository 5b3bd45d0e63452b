using System.Text;
using KnowledgeGraph.Reading.Encodings;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition.Dictionary;

public class UserDictionaryFileTests
{
    [Theory]
    [InlineData("text,type,weight\n东湖论剑,ORG,12.5\n")]
    [InlineData("text,type,weight\r\n东湖论剑,org,12.5\r\n")]
    [InlineData("Weight;TYPE;Text;note\n12.5;Org;东湖论剑;x\n")]
    [InlineData("text\ttype\tweight\n 东湖论剑 \tORG\t12.5")]
    [InlineData("text,type,weight\n\"东湖论剑\",ORG,1.25e1\n东湖论剑,ORG,12.5\n")]
    public void Read_ATable_GivesItsWords(string csv) => Assert.Equal(new UserWord("东湖论剑", MentionType.Organization, 12.5f), Word(Encoding.UTF8.GetBytes(csv)));

    [Theory]
    [InlineData("text,type\n东湖论剑,ORG\n")]
    [InlineData("text,type,weight\n东湖论剑,ORG,\n")]
    [InlineData("text,type,weight\n东湖论剑,ORG\n")]
    public void Read_NoWeight_IsTheUsualOne(string csv) => Assert.Equal(UserWord.UsualWeight, Word(Encoding.UTF8.GetBytes(csv)).Weight);

    [Fact]
    public void Read_OtherEncodings_GivesTheSameWord()
    {
        const string csv = "text,type,weight\n东湖论剑论坛秘书处,ORG,3\n";
        byte[][] files = [[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(csv)], ChineseEncodings.Gb18030.GetBytes(csv), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(csv)]];

        Assert.All(files, file => Assert.Equal("东湖论剑论坛秘书处", Word(file).Text));
    }

    [Theory]
    [InlineData("东湖,PLACE,1", "the type of 东湖 is PER, TITLE, ORG or LOC, not PLACE")]
    [InlineData("东湖,,1", "the type of 东湖 is PER, TITLE, ORG or LOC, not empty")]
    [InlineData("东湖", "the type of 东湖 is PER, TITLE, ORG or LOC, not empty")]
    [InlineData(",LOC,1", "the text is empty")]
    [InlineData("\u200B,LOC,1", "the text is empty")]
    [InlineData("东湖,LOC,heavy", "the weight of 东湖 is a number from -500 to 500, not heavy")]
    [InlineData("东湖,LOC,NaN", "the weight of 东湖 is a number from -500 to 500, not NaN")]
    [InlineData("东湖,LOC,-501", "the weight of 东湖 is a number from -500 to 500, not -501")]
    [InlineData("甲,ORG,10", "甲 stands in an earlier row as LOC with the weight 20")]
    [InlineData("甲,LOC,3", "甲 stands in an earlier row as LOC with the weight 20")]
    [InlineData("你好。你,ORG,1", "no sentence holds 你好。你: it has a mark that ends one")]
    [InlineData("\"东\n湖\",LOC,1", "no sentence holds 东\n湖: it has a mark that ends one")]
    public void Read_AWrongRow_IsReportedWithItsLineAndLeftOut(string row, string reason)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("words.csv", $"text,type,weight\n甲,LOC,\n{row}\n乙,LOC,\n");

        (UserDictionary dictionary, IReadOnlyList<Diagnostic> diagnostics) = UserDictionaryFile.Read(path);

        Assert.Equal("甲 乙", string.Join(' ', dictionary.FindIn("甲、乙，东湖").Select(match => Assert.Single(match.Words).Text)));
        Assert.Equal($"{path}:3: {reason}; this row of the dictionary is left out [KG1040]", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Read_RowsAgainstOtherTypes_StandBesideAWord()
    {
        using var folder = new TemporaryFolder();

        (UserDictionary dictionary, IReadOnlyList<Diagnostic> diagnostics) = UserDictionaryFile.Read(folder.Write("words.csv", "text,type,weight\n吉祥,ORG,-5\n吉祥,LOC,3\n吉祥,PER,-20\n"));

        Assert.Empty(diagnostics);
        Assert.Equal([MentionType.Person, MentionType.Organization, MentionType.Location], Assert.Single(dictionary.FindIn("在吉祥。")).Words.Select(word => word.Type));
    }

    [Theory]
    [InlineData("东湖,LOC\n", "KG1041")]
    [InlineData("text,weight\n东湖,1\n", "KG1041")]
    [InlineData("", "KG1003")]
    public void Read_NoTableOfWords_IsAnErrorTheUserCanMend(string csv, string code)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("words.csv", csv);

        Assert.Equal(code, Assert.Throws<UserErrorException>(() => UserDictionaryFile.Read(path)).Diagnostic.Code);
    }

    [Fact]
    public void Read_NoSuchFile_IsAnErrorTheUserCanMend() =>
        Assert.Equal("KG1001", Assert.Throws<UserErrorException>(() => UserDictionaryFile.Read("nowhere.csv")).Diagnostic.Code);

    private static UserWord Word(byte[] csv)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["words.csv"], csv);
        (UserDictionary dictionary, IReadOnlyList<Diagnostic> diagnostics) = UserDictionaryFile.Read(folder["words.csv"]);
        Assert.Empty(diagnostics);
        return Assert.Single(Assert.Single(dictionary.FindIn("东湖论剑论坛秘书处")).Words);
    }
}

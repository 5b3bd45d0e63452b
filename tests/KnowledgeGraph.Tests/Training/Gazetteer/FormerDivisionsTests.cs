using KnowledgeGraph.Training.Gazetteer;

namespace KnowledgeGraph.Tests.Training.Gazetteer;

public sealed class FormerDivisionsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-former-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_NamesNoLongerInForce_KeepTheirPeriodAndSuccessor()
    {
        Division[] present = [new("37", "山东省"), new("3715", "聊城市"), new("371503", "茌平区"), new("42", "湖北省"), new("4206", "襄阳市")];
        string history = Write("history.tsv", "code\tname\tfirst\tlast\n371523\t茌平县\t1997-12\t2019-04\n420600\t襄樊市\t1983-12\t2010-10\n371500\t聊城市\t1997-12\t2019-04\n371501\t市辖区\t1997-12\t2019-04\n");
        string changes = Write("changes.txt", "2019-07-01\t国批\t山东省\t山东\t聊城市\t聊城\t茌平县\t茌平=>山东省\t聊城市\t茌平区\nno change on this line\n");

        IReadOnlyList<Division> former = new FormerDivisions(present).Read(history, changes);

        Assert.Equal(
            [new Division("371523", "茌平县", "1997-12", "2019-04", "371503"), new Division("4206", "襄樊市", "1983-12", "2010-10", "4206")],
            former);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}

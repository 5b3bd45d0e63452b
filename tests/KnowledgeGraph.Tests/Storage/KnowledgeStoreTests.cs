using KnowledgeGraph.Extraction;
using KnowledgeGraph.Query;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Tests.Storage;

public sealed class KnowledgeStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Add_SameArticleAgain_ChangesNothing()
    {
        using KnowledgeStore store = Stores.Of(_folder, Lecture());

        AddResult again = store.Add([Lecture()]);

        Assert.Equal((0, 0, 1), (again.Added, again.Replaced, again.Unchanged));
        Assert.True(store.Contains(Lecture().Article));
        Assert.False(store.Derive());
    }

    [Fact]
    public void Add_SameIdWithOtherText_ReplacesItsFacts()
    {
        using KnowledgeStore store = Stores.Of(_folder, Lecture());
        ExtractedArticle changed = new NewsBuilder("a1", "[李明]P主持。").Event(EventKind.Meeting, null, "2023-12-16", "聊城市", "李明=chair");
        using KnowledgeStore again = Reopen(store);

        Assert.False(again.Contains(changed.Article));
        Assert.Equal(1, again.Add([changed]).Replaced);
        again.Derive();

        Assert.Equal(["李明"], again.Nodes("Person").Select(node => node.Properties["name"]));
        Assert.Equal(1, again.CountRelationships("REPORTS"));
    }

    [Fact]
    public void Add_ChangedLocale_IsReadAgain()
    {
        using KnowledgeStore store = Stores.Of(_folder, Lecture());
        ExtractedArticle moved = Lecture() with { Article = Lecture().Article with { Locale = "山东省德州市" } };

        Assert.False(store.Contains(moved.Article));
        Assert.Equal(1, store.Add([moved]).Replaced);
    }

    [Fact]
    public void Add_Reprint_IsAnArticleOfItsOwnThatReportsTheSameEvent()
    {
        using KnowledgeStore store = Stores.Of(_folder, Lecture(), Lecture("a2"));

        Assert.Equal((2, 1, 2), (store.CountNodes("Article"), store.CountNodes("Event"), store.CountRelationships("REPORTS")));
        Assert.Equal(1, store.CountNodes("Person"));
    }

    [Theory]
    [InlineData("a.jsonl", "b.jsonl")]
    [InlineData("b.jsonl", "a.jsonl")]
    public void Add_OneIdInTwoFiles_KeepsBothWhateverTheOrder(string first, string second)
    {
        ExtractedArticle In(string file) => new NewsBuilder("1", file == "a.jsonl" ? "[李明]P到会。" : "[王芳]P到会。").From(path: file);
        using KnowledgeStore store = KnowledgeStore.OpenOrCreate(_folder["test.kg"]);

        store.Add([In(first)]);
        AddResult result = store.Add([In(second)]);
        store.Derive();

        Assert.Equal("KG3011", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(["a.jsonl", "b.jsonl"], store.Nodes("Article").Select(node => node.Properties["path"]));
        Assert.Equal("1", store.Nodes("Article").First().Id);
        Assert.True(store.Contains(In(first).Article) && store.Contains(In(second).Article));
    }

    [Fact]
    public void Add_OneIdTwiceInAFile_KeepsBothAndStaysSo()
    {
        ExtractedArticle one = new NewsBuilder("1", "[李明]P到会。").From(path: "a.jsonl");
        ExtractedArticle other = new NewsBuilder("1", "[王芳]P到会。").From(path: "a.jsonl");
        using KnowledgeStore store = KnowledgeStore.OpenOrCreate(_folder["test.kg"]);
        store.Add([one, other]);
        using KnowledgeStore again = Reopen(store);

        AddResult result = again.Add([one, other]);

        Assert.Equal((0, 0, 2), (result.Added, result.Replaced, result.Unchanged));
    }

    [Fact]
    public void Add_InterruptedInABatch_KeepsTheBatchesBeforeIt()
    {
        using (KnowledgeStore store = KnowledgeStore.OpenOrCreate(_folder["test.kg"]))
        {
            store.Add([Lecture()]);
            ExtractedArticle broken = Lecture("a2") with { Mentions = [new Mention(new TextSpan(0, 9999), MentionType.Person)] };
            Assert.ThrowsAny<ArgumentException>(() => store.Add([Lecture("a3"), broken]));
        }

        using KnowledgeStore again = KnowledgeStore.OpenOrCreate(_folder["test.kg"]);
        Assert.True(again.Contains(Lecture().Article));
        Assert.False(again.Contains(Lecture("a3").Article));
        Assert.False(again.IsDerived);
        again.Add([Lecture("a2"), Lecture("a3")]);
        again.Derive();
        Assert.Equal(3, again.CountNodes("Article"));
    }

    [Fact]
    public void OpenReadOnly_WhileAnotherBuilds_SeesWhatIsCommitted()
    {
        using KnowledgeStore store = Stores.Of(_folder, Lecture());
        using KnowledgeStore reader = KnowledgeStore.OpenReadOnly(store.Path);

        Assert.Equal(1, new Questions(reader).Stats().Articles);
        Assert.Equal("KG3005", Code(() => KnowledgeStore.OpenOrCreate(store.Path)));
    }

    [Fact]
    public void Dispose_AfterABuild_LeavesOneFile()
    {
        Stores.Of(_folder, Lecture()).Dispose();

        Assert.Equal(["test.kg"], Directory.GetFiles(Path.GetDirectoryName(_folder["test.kg"])!).Select(Path.GetFileName));
    }

    [Fact]
    public void Open_WhatIsNoStore_SaysSo()
    {
        _folder.Write("page.txt", new string('字', 2000));
        using (var other = new SqliteConnection($"Data Source={_folder["other.db"]};Pooling=False"))
        {
            other.Open();
            other.Execute("CREATE TABLE t (x)");
        }

        Assert.Equal("KG3001", Code(() => KnowledgeStore.OpenReadOnly(_folder["none.kg"])));
        Assert.Equal("KG3002", Code(() => KnowledgeStore.OpenReadOnly(_folder["page.txt"])));
        Assert.Equal("KG3002", Code(() => KnowledgeStore.OpenOrCreate(_folder["page.txt"])));
        Assert.Equal("KG3002", Code(() => KnowledgeStore.OpenReadOnly(_folder["other.db"])));
        Assert.Equal("KG3002", Code(() => KnowledgeStore.OpenOrCreate(_folder["other.db"])));
        Assert.Equal("KG3013", Code(() => KnowledgeStore.OpenOrCreate(_folder["nowhere/test.kg"])));
        Assert.Equal(new string('字', 2000), File.ReadAllText(_folder["page.txt"]));
    }

    [Fact]
    public void Open_StoreOfANewerProgram_SaysSo()
    {
        Stores.Of(_folder, Lecture()).Dispose();
        using (var other = new SqliteConnection($"Data Source={_folder["test.kg"]};Pooling=False"))
        {
            other.Open();
            other.Execute("PRAGMA user_version = 999");
        }

        Assert.Equal("KG3003", Code(() => KnowledgeStore.OpenReadOnly(_folder["test.kg"])));
        Assert.Equal("KG3003", Code(() => KnowledgeStore.OpenOrCreate(_folder["test.kg"])));
    }

    [Fact]
    public void Add_DiskFull_LosesOnlyTheBatch()
    {
        using KnowledgeStore store = Stores.Of(_folder, Lecture());
        store.Connection.Execute("PRAGMA max_page_count = 1");
        ExtractedArticle[] many = [.. Enumerable.Range(0, 200).Select(i => Lecture("b" + i))];

        Assert.Equal("KG3007", Code(() => store.Add(many)));

        store.Connection.Execute("PRAGMA max_page_count = 1000000");
        Assert.True(store.Contains(Lecture().Article));
        Assert.Equal(200, store.Add(many).Added);
    }

    [Fact]
    public void Tables_ForWhoeverHasOnlySqlite_AnswerTheMainQuestion()
    {
        using KnowledgeStore store = Stores.Of(_folder, Lecture());

        Assert.Equal("""张百顺|["attend","chair"]|a1#0-14""", store.Connection.Scalar("SELECT person || '|' || roles || '|' || (evidence ->> 0) FROM who_attended"));
        Assert.Equal("张百顺 聊城市人民政府 市长", store.Connection.Scalar("SELECT person || ' ' || organization || ' ' || title FROM who_held"));
    }

    private static ExtractedArticle Lecture(string id = "a1") =>
        new NewsBuilder(id, "[市长]T[张百顺]P主持“双碳”讲座。").From(source: "聊城日报").Post("张百顺", "市长", "聊城市人民政府").Event(EventKind.Lecture, "“双碳”讲座", "2023-12-16", "聊城市", "张百顺=chair,attend");

    private static KnowledgeStore Reopen(KnowledgeStore store)
    {
        store.Dispose();
        return KnowledgeStore.OpenOrCreate(store.Path);
    }

    private static string Code(Func<object> action) => Assert.Throws<UserErrorException>(() => { using var _ = action() as IDisposable; }).Diagnostic.Code;
}

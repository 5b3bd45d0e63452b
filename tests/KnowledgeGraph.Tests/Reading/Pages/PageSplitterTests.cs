using KnowledgeGraph.Reading.Pages;

namespace KnowledgeGraph.Tests.Reading.Pages;

public class PageSplitterTests
{
    public static TheoryData<string, PageLayout> EveryPage
    {
        get
        {
            var data = new TheoryData<string, PageLayout>();
            foreach (string name in LabelledPage.Names())
            {
                foreach (PageLayout layout in Enum.GetValues<PageLayout>()) data.Add(name, layout);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryPage))]
    public void Split_LabelledPage_GivesItsArticles(string name, PageLayout layout)
    {
        LabelledPage page = LabelledPage.Load(name);

        var articles = PageSplitter.Default.Split(KnowledgeGraph.Reading.Formats.LineEnds.Normalize(page.Print(layout)));

        Assert.Equal(page.Articles(), articles.Select(article => (article.Title, article.Text)));
    }
}

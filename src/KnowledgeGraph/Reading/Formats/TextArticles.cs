using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Reading.Pages;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>A newspaper page, a day's list of a website, or a single article.</summary>
internal sealed class TextArticles : IFormatReader
{
    public IEnumerable<DraftItem> Read(OpenInput input)
    {
        (string text, Diagnostic? diagnostic) = WholeText.Read(input);
        if (diagnostic is not null) return [new DraftItem(null, diagnostic)];
        return PageSplitter.Default.Split(text).Select(article =>
            new DraftItem(new Draft { Title = article.Title, Text = article.Text, Told = article.Told }));
    }
}

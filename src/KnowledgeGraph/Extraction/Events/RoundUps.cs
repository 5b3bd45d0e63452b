using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Broadcasts of several short items, each under its own headline: what one tells is over where the next begins.</summary>
internal static class RoundUps
{
    private const int LongestHeadline = 45;
    private static readonly PhraseList Titles = EventTables.Default.Phrases("round-up");

    /// <summary>The indexes of the sentences that are headlines of an item; none where the article is one story.</summary>
    public static IReadOnlyList<int> Items(ExtractionContext context)
    {
        if (Titles.EndOfLast(context.Article.Title) == 0) return [];
        var items = new List<int>();
        for (int i = 0; i < context.Sentences.Count; i++)
        {
            TextSpan span = context.Sentences[i];
            bool line = (span.Start == 0 || context.Text[span.Start - 1] == '\n') && (span.End == context.Text.Length || context.Text[span.End] == '\n');
            if (line && span.Length <= LongestHeadline && context.Text[span.End - 1] is not ('。' or '；')) items.Add(i);
        }

        return items;
    }
}

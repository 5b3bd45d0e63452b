using KnowledgeGraph.Reading.Formats;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>Reads the articles off a page's labelled lines.</summary>
internal static class ArticleAssembly
{
    public static IReadOnlyList<PageArticle> Assemble(IReadOnlyList<PageLine> lines, IReadOnlyList<LineLabel> labels)
    {
        var articles = new List<PageArticle>();
        var title = new HeadlineText();
        var text = new List<string>();
        Publication told = default;
        for (int i = 0; i < lines.Count; i++)
        {
            string line = lines[i].Text;
            if (Begins(labels[i])) Close();
            switch (labels[i])
            {
                case LineLabel.Headline or LineLabel.HeadlineMore:
                    title.Add(Trimming.Title(line), lines[i].IsBroken);
                    break;
                case LineLabel.Item:
                    (string itemTitle, string itemText) = ShortItems.Split(line);
                    title.Add(itemTitle, isBroken: false);
                    text.Add(Trimming.Paragraph(itemText));
                    break;
                case LineLabel.Meta:
                    told = told.Or(MetaLines.Read(line));
                    break;
                case LineLabel.Byline or LineLabel.Lead or LineLabel.Body or LineLabel.Subhead or LineLabel.Closing or LineLabel.Untitled:
                    text.Add(Trimming.Paragraph(line));
                    break;
            }
        }

        Close();
        return articles;

        void Close()
        {
            if (text.Exists(paragraph => paragraph.Length > 0))
            {
                articles.Add(new PageArticle(title.ToString(), string.Join('\n', text.Where(paragraph => paragraph.Length > 0)), told));
            }

            // A date over the headline is kept for it.
            if (!title.IsEmpty || text.Count > 0) told = default;
            title.Clear();
            text.Clear();
        }
    }

    /// <summary>Labels of a first line: what stands before is closed.</summary>
    private static bool Begins(LineLabel label) => label
        is LineLabel.Headline or LineLabel.Untitled or LineLabel.Item
        or LineLabel.Furniture or LineLabel.Section or LineLabel.Kicker or LineLabel.NoticeHead or LineLabel.Notice;
}

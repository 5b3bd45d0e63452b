using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>
/// A text with its mentions written inline: <c>[市委]O[副书记]T、[市长]T[张百顺]P在[聊]L调研</c>.
/// The letter behind a bracket is the type: P(ER), T(ITLE), O(RG), L(OC); brackets without such a letter are text.
/// </summary>
internal sealed record AnnotatedText(string Text, IReadOnlyList<Mention> Mentions)
{
    /// <summary>In the order of <see cref="MentionType"/>.</summary>
    private const string Letters = "PTOL";

    public static AnnotatedText Parse(string annotated)
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        for (int i = 0; i < annotated.Length; i++)
        {
            int close = annotated[i] == '[' ? annotated.IndexOf(']', i) : -1;
            int type = close >= 0 && close + 1 < annotated.Length ? Letters.IndexOf(annotated[close + 1], StringComparison.Ordinal) : -1;
            if (type < 0)
            {
                text.Append(annotated[i]);
                continue;
            }

            int start = text.Length;
            text.Append(annotated, i + 1, close - i - 1);
            mentions.Add(new Mention(new TextSpan(start, text.Length), (MentionType)type));
            i = close + 1;
        }

        return new AnnotatedText(text.ToString(), mentions);
    }

    /// <summary>The article of this text, as an extractor takes it.</summary>
    public Article ToArticle(string? locale = null, string? source = null, DateOnly? date = null, string title = "") =>
        new() { Id = "test", Text = Text, Locale = locale, Source = source, Date = date, Title = title };
}

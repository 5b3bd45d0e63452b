using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation.Confusions;

/// <summary>A wrong mention among its neighbours.</summary>
internal static class ErrorContext
{
    /// <summary>UTF-16 units on either side.</summary>
    private const int Around = 8;

    /// <summary><c>会议由[市委]副书记王峰主持</c>, on one line.</summary>
    public static string Of(MentionError error)
    {
        string text = error.Text;
        int start = Whole(text, Math.Max(0, error.Span.Start - Around)), end = Whole(text, Math.Min(text.Length, error.Span.End + Around));
        string context = $"{text[start..error.Span.Start]}[{error.Span.Of(text)}]{text[error.Span.End..end]}";
        return context.Replace('\n', ' ');
    }

    /// <summary><c>articleId#start-end</c>, in code points.</summary>
    public static string PlaceOf(MentionError error) => $"{error.Article}#{new CodePoints(error.Text).FromUtf16(error.Span)}";

    /// <summary>Not inside a surrogate pair.</summary>
    private static int Whole(string text, int index) => index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]) ? index - 1 : index;
}

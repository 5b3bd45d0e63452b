using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Views;

/// <summary>How every view writes events, and the sentences behind facts.</summary>
internal static class EventLines
{
    private const string Undated = "undated";
    private const int PlacesInAColumn = 2;

    public static string DateOf(EventSummary summary) => summary.Date ?? Undated;

    /// <summary>Its name; where it has none, the headline that reports it.</summary>
    public static StyledText NameOf(EventSummary summary)
    {
        if (summary.Name is not null) return StyledText.Of(summary.Name, Tone.Strong);
        string headline = summary.Articles.Count == 0 || summary.Articles[0].Title.Length == 0 ? "without a name" : summary.Articles[0].Title;
        return StyledText.Of($"({headline})", Tone.Faint);
    }

    /// <summary><c>2023-12-16  “双碳”专题讲座  lecture, 聊城市, by 聊城市人民政府</c></summary>
    public static StyledText Heading(EventSummary summary)
    {
        IEnumerable<StyledText> details =
        [
            summary.Kind,
            .. summary.Places.Select(place => StyledText.Of(place, Tone.Place)),
            .. summary.Organizers.Select(body => new StyledText([new Run("by "), new Run(body, Tone.Organization)])),
        ];
        return StyledText.Of(DateOf(summary), Tone.Heading).Add("  ").Add(NameOf(summary)).Add("  ").Add(StyledText.Join(", ", details));
    }

    /// <summary>The first places, and how many more: a table's column stays narrow.</summary>
    public static string PlacesOf(EventSummary summary)
    {
        string first = string.Join(", ", summary.Places.Take(PlacesInAColumn));
        int more = summary.Places.Count - PlacesInAColumn;
        return more > 0 ? FormattableString.Invariant($"{first} +{more}") : first;
    }

    /// <summary><c>chair, speak</c></summary>
    public static string Roles(IReadOnlyList<string> roles) => string.Join(", ", roles);

    /// <summary>The sentence (shortened around the names where it is very long) with the names emphasised, and where it stands; nothing where there is none.</summary>
    public static void Quote(IPage page, Quote? quote, IReadOnlyCollection<string> names, int indent)
    {
        if (quote?.Sentence is not { } sentence) return;
        string onOneLine = string.Join(' ', sentence.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        page.Write(StyledText.Emphasize(Excerpt.Of(onOneLine, names), names).Add("  ").Add(quote.ToString(), Tone.Faint), indent);
    }

    /// <summary>Says that there is more than was shown.</summary>
    public static void More(IPage page, long shown, long total, string noun)
    {
        if (total <= shown) return;
        page.Gap();
        page.Write(StyledText.Of($"{Wording.Number(shown)} of {Wording.Count(total, noun)}; --limit {FormattableString.Invariant($"{total}")} shows all", Tone.Faint));
    }
}

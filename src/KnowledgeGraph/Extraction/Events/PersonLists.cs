namespace KnowledgeGraph.Extraction.Events;

/// <summary>What people named one after another have in common: a title before the first, a portrait behind the last.</summary>
internal static class PersonLists
{
    private static readonly PhraseList Likenesses = EventTables.Default.Phrases("likeness");
    private static readonly PhraseList SharedTitles = EventTables.Default.Phrases("shared-title");

    public static void Share(string text, List<PersonPhrase> people)
    {
        bool shown = false;
        for (int i = people.Count - 1; i >= 0; i--)
        {
            shown = Likenesses.LengthAtStart(text.AsSpan(people[i].Span.End)) > 0 || (shown && IsNext(text, people[i], people[i + 1]));
            if (shown) people[i] = people[i] with { Use = PersonUse.None };
        }

        for (int i = 1; i < people.Count; i++)
        {
            bool shared = people[i].Title is null && people[i - 1].Title is { } title && IsShared(title) && IsNext(text, people[i - 1], people[i]);
            if (shared) people[i] = people[i] with { Title = people[i - 1].Title };
        }
    }

    /// <summary>副局长张三、李四, but not 局长张三、李四: of the chief there is one.</summary>
    private static bool IsShared(string title)
    {
        ReadOnlySpan<char> last = title.AsSpan(title.LastIndexOf('、') + 1);
        return !last.Contains('兼') && (last.Contains('副') || SharedTitles.Ends(last));
    }

    private static bool IsNext(string text, PersonPhrase left, PersonPhrase right) =>
        right.Span.Start >= left.Span.End && text.AsSpan(left.Span.End, right.Span.Start - left.Span.End) is "、" or "和" or "与" or "及";
}

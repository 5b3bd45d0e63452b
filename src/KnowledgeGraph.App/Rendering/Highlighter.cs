using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Rendering;

/// <summary>Shows the mentions of a text: by colour where there are colours, else as <c>[市委]ORG</c>.</summary>
internal static class Highlighter
{
    /// <summary>The text with its mentions, which are in reading order and apart from each other.</summary>
    public static StyledText Highlight(string text, IReadOnlyList<Mention> mentions, bool colours)
    {
        StyledText result = StyledText.Empty;
        int from = 0;
        foreach (Mention mention in mentions)
        {
            result = result.Add(text[from..mention.Span.Start]).Add(Mark(mention.Span.Of(text), mention.Type, colours));
            from = mention.Span.End;
        }

        return result.Add(text[from..]);
    }

    /// <summary>One line that says which look is which type.</summary>
    public static StyledText Legend(bool colours) => StyledText.Join("  ", Enum.GetValues<MentionType>().Select(type =>
        colours ? StyledText.Of(WordFor(type), ToneOf(type)) : StyledText.Of($"[…]{type.ToName()} {WordFor(type)}")));

    /// <summary>The tone of a type by its name: PER, TITLE, ORG or LOC.</summary>
    public static Tone ToneOf(string type) => MentionTypes.TryParse(type, out MentionType known) ? ToneOf(known) : Tone.Plain;

    private static StyledText Mark(string surface, MentionType type, bool colours) =>
        colours ? StyledText.Of(surface, ToneOf(type)) : $"[{surface}]{type.ToName()}";

    private static string WordFor(MentionType type) => type switch
    {
        MentionType.Person => "person",
        MentionType.Title => "title",
        MentionType.Organization => "organization",
        _ => "place",
    };

    private static Tone ToneOf(MentionType type) => type switch
    {
        MentionType.Person => Tone.Person,
        MentionType.Title => Tone.Title,
        MentionType.Organization => Tone.Organization,
        _ => Tone.Place,
    };
}

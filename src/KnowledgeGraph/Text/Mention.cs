namespace KnowledgeGraph.Text;

/// <summary>What a mention names.</summary>
public enum MentionType
{
    /// <summary>PER: a personal name, whole.</summary>
    Person,

    /// <summary>TITLE: a post, rank or occupation held by someone.</summary>
    Title,

    /// <summary>ORG: a named or locally resolvable body.</summary>
    Organization,

    /// <summary>LOC: a named place.</summary>
    Location,
}

/// <summary>A name in the text. The mentions of one article are in reading order and never overlap.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Type">What it names.</param>
/// <param name="Confidence">The recognizer's probability for exactly this span and type, 0..1; 1 for annotated mentions.</param>
public readonly record struct Mention(TextSpan Span, MentionType Type, double Confidence = 1);

/// <summary>The four types as the interchange form writes them.</summary>
public static class MentionTypes
{
    private static readonly string[] Names = ["PER", "TITLE", "ORG", "LOC"];

    /// <summary>PER, TITLE, ORG or LOC.</summary>
    public static string ToName(this MentionType type) => Names[(int)type];

    /// <summary>The type with this name, or false if there is none.</summary>
    public static bool TryParse(string name, out MentionType type)
    {
        int index = Array.IndexOf(Names, name);
        type = (MentionType)Math.Max(index, 0);
        return index >= 0;
    }
}

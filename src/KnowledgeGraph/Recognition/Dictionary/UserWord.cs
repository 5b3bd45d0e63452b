using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Dictionary;

/// <summary>A word of the user's own.</summary>
/// <param name="Weight">What it adds to the score of a mention of this type over exactly this word, in units of log-probability; below 0 it argues against it.</param>
internal readonly record struct UserWord(string Text, MentionType Type, float Weight)
{
    /// <summary>Where none is given: above all that the recognizer's own scores set against a word, which on news end at some 15.</summary>
    public const float UsualWeight = 20;

    /// <summary>From this weight on a word is taken within a longer name, too.</summary>
    public const float AlwaysWeight = 100;

    /// <summary>No weight is larger, either way.</summary>
    public const float LargestWeight = 500;
}

/// <summary>A place in a text where a word of the user's stands.</summary>
/// <param name="Words">What the dictionary says of it: at most one type for it, any against it.</param>
internal readonly record struct UserWordMatch(TextSpan Span, IReadOnlyList<UserWord> Words);

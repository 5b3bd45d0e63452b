using System.Collections.Immutable;

namespace KnowledgeGraph.App.Rendering;

/// <summary>What a piece of text is, which decides how it looks on a terminal; in a pipe all look alike.</summary>
internal enum Tone
{
    Plain,
    Faint,
    Strong,
    Heading,
    Person,
    Title,
    Organization,
    Place,
}

/// <summary>A piece of text in one tone.</summary>
internal readonly record struct Run(string Text, Tone Tone = Tone.Plain);

/// <summary>Text in several tones. Immutable.</summary>
internal sealed record StyledText(ImmutableArray<Run> Runs)
{
    public static StyledText Empty { get; } = new([]);

    /// <summary>The text without its tones.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>The columns it takes on a terminal.</summary>
    public int Width => Runs.Sum(run => CellWidth.Of(run.Text));

    public static StyledText Of(string text, Tone tone = Tone.Plain) => new([new Run(text, tone)]);

    public static implicit operator StyledText(string text) => Of(text);

    public StyledText Add(string text, Tone tone = Tone.Plain) => text.Length == 0 ? this : new(Runs.Add(new Run(text, tone)));

    public StyledText Add(StyledText other) => new(Runs.AddRange(other.Runs));

    /// <summary>The pieces joined, with <paramref name="separator"/> between them.</summary>
    public static StyledText Join(string separator, IEnumerable<StyledText> pieces)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (StyledText piece in pieces)
        {
            if (runs.Count > 0) runs.Add(new Run(separator));
            runs.AddRange(piece.Runs);
        }

        return new StyledText(runs.ToImmutable());
    }

    /// <summary>A text with every occurrence of <paramref name="word"/> in <paramref name="tone"/>.</summary>
    public static StyledText Emphasize(string text, string word, Tone tone = Tone.Person)
    {
        if (word.Length == 0) return Of(text);
        StyledText result = Empty;
        int from = 0;
        for (int at; (at = text.IndexOf(word, from, StringComparison.Ordinal)) >= 0; from = at + word.Length)
        {
            result = result.Add(text[from..at]).Add(word, tone);
        }

        return result.Add(text[from..]);
    }
}

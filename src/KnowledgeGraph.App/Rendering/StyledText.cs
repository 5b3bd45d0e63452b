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

/// <summary>A piece of text in one tone. Control characters of an article never reach a terminal, which would obey them.</summary>
internal readonly record struct Run(string Text, Tone Tone = Tone.Plain)
{
    private const char Replacement = '\uFFFD';

    public string Text { get; } = WithoutControls(Text);

    private static string WithoutControls(string text) => text.Any(IsControl)
        ? string.Create(text.Length, text, static (units, source) =>
        {
            for (int i = 0; i < units.Length; i++) units[i] = IsControl(source[i]) ? Replacement : source[i];
        })
        : text;

    private static bool IsControl(char unit) => char.IsControl(unit) && unit is not ('\n' or '\t');
}

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

    /// <summary>A text with every occurrence of the words in <paramref name="tone"/>; of words that start together the longest.</summary>
    public static StyledText Emphasize(string text, IEnumerable<string> words, Tone tone = Tone.Person)
    {
        string[] longestFirst = [.. words.Where(word => word.Length > 0).OrderByDescending(word => word.Length)];
        StyledText result = Empty;
        int done = 0;
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            string? word = Array.Find(longestFirst, candidate => string.CompareOrdinal(text, start, candidate, 0, candidate.Length) == 0);
            if (word is null)
            {
                at++;
                continue;
            }

            result = result.Add(text[done..at]).Add(word, tone);
            done = at += word.Length;
        }

        return result.Add(text[done..]);
    }

    /// <summary>The text, filled with spaces to <paramref name="width"/> columns.</summary>
    public StyledText PadTo(int width) => Add(new string(' ', Math.Max(width - Width, 0)));
}

using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.App.Rendering;

/// <summary>
/// Breaks text into lines as Chinese is set: between any two characters, but not before a closing mark, not behind an opening one,
/// and not inside a word or number in Latin letters (Requirements for Chinese Text Layout, 3.1.10).
/// </summary>
internal static class LineBreaking
{
    private const string NotAtStart = "，。、；：？！）》〉」』】〕”’…—·％,.;:?!)]}%";
    private const string NotAtEnd = "（《〈「『【〔“‘([{";

    /// <summary>The lines of <paramref name="text"/>, none wider than <paramref name="width"/> columns where it can be helped.</summary>
    public static IReadOnlyList<StyledText> Wrap(StyledText text, int width)
    {
        var lines = new List<StyledText>();
        var line = new LineBuilder();
        foreach (StyledText piece in Pieces(text))
        {
            bool newLine = piece.Text == "\n";
            if (newLine || (line.Width > 0 && line.Width + piece.Width > width)) lines.Add(line.Take());
            bool blankAtStart = line.Width == 0 && lines.Count > 0 && string.IsNullOrWhiteSpace(piece.Text);
            if (!newLine && !blankAtStart) line.Add(piece);
        }

        if (line.Width > 0 || lines.Count == 0) lines.Add(line.Take());
        return lines;
    }

    /// <summary>The text in pieces that a line break may not divide.</summary>
    private static IEnumerable<StyledText> Pieces(StyledText text)
    {
        var piece = ImmutableArray.CreateBuilder<Run>();
        Rune previous = default;
        foreach ((Rune rune, Tone tone) in Characters(text))
        {
            if (piece.Count > 0 && MayBreak(previous, rune))
            {
                yield return new StyledText(piece.DrainToImmutable());
            }

            piece.Add(new Run(rune.ToString(), tone));
            previous = rune;
        }

        if (piece.Count > 0) yield return new StyledText(piece.DrainToImmutable());
    }

    private static IEnumerable<(Rune Rune, Tone Tone)> Characters(StyledText text) =>
        from run in text.Runs
        from rune in run.Text.EnumerateRunes()
        select (rune, run.Tone);

    private static bool MayBreak(Rune before, Rune after)
    {
        if (before.Value == '\n' || after.Value == '\n') return true;
        if (Contains(NotAtStart, after) || Contains(NotAtEnd, before)) return false;
        return !(IsLatin(before) && IsLatin(after));
    }

    private static bool IsLatin(Rune rune) => rune.Value < 0x2E80 && !Rune.IsWhiteSpace(rune);

    private static bool Contains(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>Gathers the pieces of one line, joining neighbours of one tone.</summary>
    private sealed class LineBuilder
    {
        private readonly List<(StringBuilder Text, Tone Tone)> _runs = [];

        public int Width { get; private set; }

        public void Add(StyledText piece)
        {
            foreach (Run run in piece.Runs)
            {
                if (_runs.Count == 0 || _runs[^1].Tone != run.Tone) _runs.Add((new StringBuilder(), run.Tone));
                _runs[^1].Text.Append(run.Text);
            }

            Width += piece.Width;
        }

        public StyledText Take()
        {
            var line = new StyledText([.. _runs.Select(run => new Run(run.Text.ToString(), run.Tone))]);
            _runs.Clear();
            Width = 0;
            return line;
        }
    }
}

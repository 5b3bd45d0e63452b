using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What an occasion's name tells: its kind, and whether another name means the same occasion.</summary>
internal static class OccasionNames
{
    /// <summary>The kind by <c>kinds.tsv</c>, else by the head noun; a name of two parts (座谈会暨启动仪式) is of the first one's kind.</summary>
    public static EventKind KindOf(CueToken noun, string? name)
    {
        Cue head = name is null ? noun.Cue : FirstHead(name) ?? noun.Cue;
        foreach ((string word, string form, EventKind kind) in EventTables.Default.Kinds)
        {
            bool applies = name?.Contains(word, StringComparison.Ordinal) == true && head.Form.EndsWith(form, StringComparison.Ordinal);
            if (applies) return kind;
        }

        return head.Kind;
    }

    /// <summary>座谈会 of 座谈会暨启动仪式; null for a name of one part.</summary>
    private static Cue? FirstHead(string name)
    {
        int and = name.IndexOf('暨', StringComparison.Ordinal);
        if (and <= 0) return null;
        List<CueToken> tokens = EventTables.Default.Scan(name, new TextSpan(0, and), ClosedSpans.None);
        return tokens is [.., { Class: CueClass.Noun } last] && last.Span.End == and ? last.Cue : null;
    }

    /// <summary>One name contains the other, or the new one is hardly more than the known one's head noun.</summary>
    public static bool IsSame(string? known, string name, CueToken noun) =>
        known is not null
        && (known.Contains(name, StringComparison.Ordinal) || name.Contains(known, StringComparison.Ordinal)
            || (name.Length - noun.Cue.Form.Length <= 2 && known.EndsWith(noun.Cue.Form, StringComparison.Ordinal)));
}

using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>A person named in the text with the titles around the name.</summary>
/// <param name="Person">The name the article first gives in full.</param>
/// <param name="Name">The mention.</param>
/// <param name="Span">The name with the titles before and behind it.</param>
/// <param name="Title">The titles with their bodies as written; null where the name stands alone.</param>
/// <param name="Use">What the person is in the sentence.</param>
internal sealed record PersonPhrase(string Person, TextSpan Name, TextSpan Span, string? Title, PersonUse Use);

/// <summary>Mentions → the article's people as the rules of attendance see them. Bylines are left out.</summary>
internal sealed class PersonPhrases(EventTables tables)
{
    public List<PersonPhrase> Read(ExtractionContext context, IReadOnlyList<BylineEntry> byline)
    {
        var writers = byline.Select(entry => entry.Person).ToHashSet(StringComparer.Ordinal);
        var fullNames = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var phrases = new List<PersonPhrase>();
        for (int i = 0; i < context.Mentions.Count; i++)
        {
            if (context.Mentions[i].Type != MentionType.Person) continue;
            string name = FullName(context.Surface(context.Mentions[i]), fullNames, seen);
            if (!writers.Contains(name)) phrases.Add(Phrase(context, i, name));
        }

        PersonLists.Share(context.Text, phrases);
        return phrases;
    }

    /// <summary>根哥布 after 哈格·根哥布 is the same person.</summary>
    private static string FullName(string surface, List<string> ofParts, HashSet<string> seen)
    {
        foreach (string full in ofParts)
        {
            bool lastPart = full.Length > surface.Length && full.EndsWith(surface, StringComparison.Ordinal) && full[full.Length - surface.Length - 1] == '·';
            if (lastPart) return full;
        }

        if (seen.Add(surface) && surface.Contains('·', StringComparison.Ordinal)) ofParts.Add(surface);
        return surface;
    }

    private PersonPhrase Phrase(ExtractionContext context, int index, string name)
    {
        string text = context.Text;
        TextSpan mention = context.Mentions[index].Span;
        int start = StartOfTitles(context, index), end = EndOfTitles(context, index);
        string? before = start < mention.Start ? text[start..mention.Start].Trim() : null;
        string? behind = context.Mentions.Count > index + 1 && context.Mentions[index + 1].Span.End <= end && context.Mentions[index + 1].Span.Start >= mention.End
            ? text[context.Mentions[index + 1].Span.Start..end].Trim()
            : null;
        return new PersonPhrase(name, mention, new TextSpan(start, end), before ?? behind, behind is not null && tables.BehindAs(behind) is var use and not PersonUse.Subject ? use : Use(context, mention.Start, start, end));
    }

    private PersonUse Use(ExtractionContext context, int name, int start, int end)
    {
        string text = context.Text;
        PersonUse before = IsRepresentative(context, start) ? PersonUse.Subject : tables.Before(text, start);
        if (before is PersonUse.By or PersonUse.None) return before;
        PersonUse after = tables.After(text, end);
        if (after != PersonUse.Subject) return after;
        PersonUse whole = tables.Whole(text, name);
        return whole != PersonUse.Subject ? whole : before;
    }

    /// <summary>学生代表张三 is the representative; 李四代表张三 speaks for someone.</summary>
    private static bool IsRepresentative(ExtractionContext context, int start)
    {
        const string Word = "代表";
        int at = start - Word.Length;
        if (at <= 0 || !context.Text.AsSpan(at).StartsWith(Word, StringComparison.Ordinal) || context.Text[at - 1] is '，' or '。' or '、' or '并' or '别' or '\n') return false;
        foreach (Mention mention in context.Mentions)
        {
            if (mention.Span.End == at) return mention.Type is not (MentionType.Person or MentionType.Title);
        }

        return true;
    }

    /// <summary>Walks left over titles, bodies, places and what joins them.</summary>
    private int StartOfTitles(ExtractionContext context, int index)
    {
        IReadOnlyList<Mention> mentions = context.Mentions;
        int start = mentions[index].Span.Start;
        for (int i = index - 1; i >= 0 && mentions[i].Type != MentionType.Person; i--)
        {
            int gapStart = mentions[i].Span.End;
            bool joined = Joins(context.Text, gapStart, start, mentions[i].Type);
            bool belongsToOther = joined && IsBehindName(mentions, i, out int nameEnd) && gapStart < start && nameEnd <= gapStart;
            if (!joined || belongsToOther) break;
            start = mentions[i].Span.Start;
        }

        return OverGlue(context.Text, start, mentions[index].Span.Start);
    }

    /// <summary>Whether the mention is a title directly behind a name: 张三教授.</summary>
    private static bool IsBehindName(IReadOnlyList<Mention> mentions, int index, out int nameEnd)
    {
        nameEnd = 0;
        if (index == 0 || mentions[index].Type != MentionType.Title || mentions[index - 1].Type != MentionType.Person) return false;
        nameEnd = mentions[index - 1].Span.End;
        return nameEnd == mentions[index].Span.Start;
    }

    private bool Joins(string text, int from, int to, MentionType left)
    {
        ReadOnlySpan<char> gap = text.AsSpan(from, to - from).Trim();
        if (gap.IsEmpty) return true;
        if (gap.Length > 6) return false;
        if (left == MentionType.Title && gap[0] is '、' or '兼' or '，' or '（' or '(') gap = gap[1..].Trim();
        else if (gap[0] is '、' && left == MentionType.Organization) gap = gap[1..];
        if (gap.IsEmpty || gap is "）" or ")") return left == MentionType.Title || text[from] is not '，';
        foreach (string glue in tables.TitleGlue)
        {
            if (gap.SequenceEqual(glue)) return true;
        }

        return false;
    }

    private int OverGlue(string text, int start, int nameStart)
    {
        foreach (string glue in tables.TitleGlue)
        {
            bool before = start >= glue.Length && text.AsSpan(start - glue.Length, glue.Length).SequenceEqual(glue);
            if (before && (start < nameStart || glue.Length > 1)) return start - glue.Length;
        }

        return start;
    }

    private static int EndOfTitles(ExtractionContext context, int index)
    {
        IReadOnlyList<Mention> mentions = context.Mentions;
        string text = context.Text;
        int end = mentions[index].Span.End;
        for (int i = index + 1; i < mentions.Count && mentions[i].Type == MentionType.Title; i++)
        {
            bool next = mentions[i].Span.Start == end
                || (i > index + 1 && mentions[i].Span.Start == end + 1 && text[end] is '、' && !StartsNext(mentions, i));
            if (!next) break;
            end = mentions[i].Span.End;
        }

        if (text.AsSpan(end).StartsWith("同志", StringComparison.Ordinal)) end += 2;
        return end;
    }

    /// <summary>Whether the title at <paramref name="index"/> leads to another person's name: 张三教授、副院长李四.</summary>
    private static bool StartsNext(IReadOnlyList<Mention> mentions, int index)
    {
        while (index < mentions.Count && mentions[index].Type == MentionType.Title) index++;
        return index < mentions.Count && mentions[index].Type == MentionType.Person && mentions[index].Span.Start - mentions[index - 1].Span.End <= 1;
    }
}

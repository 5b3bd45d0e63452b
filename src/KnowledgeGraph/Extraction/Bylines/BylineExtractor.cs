using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Bylines;

/// <summary>
/// Who wrote, photographed or edited an article: 本报讯（记者 李明 通讯员 王芳）, ■ 本报记者 李明, 编辑：赵强, （李明 文/图）.
/// Roles are carried along a row of names.
/// </summary>
internal sealed class BylineExtractor
{
    /// <summary>A name in brackets right behind a dateline's 讯 or 电, or at the very end, is a reporter's.</summary>
    private const string DefaultRole = "记者";

    private const string PictureRole = "摄影";

    private static readonly string[] Datelines = WordLists.Default["datelines"];

    public IReadOnlyList<BylineEntry> Extract(ExtractionContext context)
    {
        var entries = new List<BylineEntry>();
        BylineEntry? last = null;
        int previous = -1;
        for (int i = 0; i < context.Mentions.Count; i++)
        {
            if (context.Mentions[i].Type != MentionType.Person || Entry(context, i, previous, last) is not { } entry) continue;
            (previous, last) = (i, entry);
            AddOnce(entries, entry);
        }

        return entries;
    }

    /// <summary>A person stands once in a byline: as its writer, if the picture is theirs too.</summary>
    private static void AddOnce(List<BylineEntry> entries, BylineEntry entry)
    {
        int known = entries.FindIndex(other => other.Person == entry.Person);
        if (known < 0) entries.Add(entry);
        else if (entries[known].Role == PictureRole && entry.Role != PictureRole) entries[known] = entry;
    }

    private static BylineEntry? Entry(ExtractionContext context, int index, int previous, BylineEntry? last)
    {
        Mention name = context.Mentions[index];
        bool follows = previous >= 0 && previous >= index - 2;
        if (IsTitled(context, index)) return ByTitle(context, index, follows);
        if (BehindName(context, index) is { } behind) return New(context, name, behind, name.Span.Start, BylineRule.BehindName);
        if (BeforeName(context, index, follows) is { } before) return New(context, name, before, name.Span.Start, BylineRule.BeforeName);
        bool inRow = previous >= 0 && previous == index - 1 && IsRow(context.Text, context.Mentions[previous].Span.End, name.Span.Start);
        if (inRow && last is not null) return New(context, name, last.Role, name.Span.Start, BylineRule.Row);
        if (IsAloneInBrackets(context, index)) return New(context, name, DefaultRole, name.Span.Start, BylineRule.AloneInBrackets);
        return EndsText(context, index) ? New(context, name, DefaultRole, name.Span.Start, BylineRule.EndOfText) : null;
    }

    /// <summary>王芳 摄; not 李明 摄影 王芳, where the word is of the name behind it.</summary>
    private static string? BehindName(ExtractionContext context, int index)
    {
        int end = context.Mentions[index].Span.End;
        if (BylineRoles.Default.Behind(context.Text, end) is not { } role) return null;
        int next = index + 1 < context.Mentions.Count ? context.Mentions[index + 1].Span.Start : context.Text.Length;
        bool ofNext = index + 1 < context.Mentions.Count && context.Mentions[index + 1].Type == MentionType.Person
            && next > end + 1
            && IsBlank(context.Text.AsSpan(end, next - end), "摄影图:：/|｜");
        return ofNext ? null : role;
    }

    /// <summary>摄影：王芳, 二审 李劼: the word opens a line, a bracket or a sentence, or follows another name of the byline.</summary>
    private static string? BeforeName(ExtractionContext context, int index, bool follows)
    {
        Mention name = context.Mentions[index];
        if (BylineRoles.Default.Before(context.Text, name.Span.Start) is not { } role) return null;
        ReadOnlySpan<char> before = context.Text.AsSpan(0, name.Span.Start).TrimEnd();
        bool marked = before.Length > 0 && before[^1] is '：' or ':' or '|' or '｜';
        if (!marked && !IsClosed(context, index)) return null;
        return follows || marked || IsOpen(context.Text, name.Span.Start) || IsAtEnd(context.Text, name.Span.End) ? role : null;
    }

    /// <summary>记者 李明: the title must not be told of in a sentence (为某报首席记者李明颁奖).</summary>
    private static BylineEntry? ByTitle(ExtractionContext context, int index, bool follows)
    {
        Mention title = context.Mentions[index - 1];
        string? role = BylineRoles.Default.OfTitle(context.Surface(title));

        // 视频编辑 is marked as the title 编辑 behind a plain word.
        if (role is not null && BylineRoles.Default.Before(context.Text, title.Span.End) is { } whole && whole.EndsWith(role, StringComparison.Ordinal)) role = whole;
        bool isSpeaker = context.Mentions[index].Span.End < context.Text.Length && context.Text[context.Mentions[index].Span.End] is '：' or ':';
        return role is null || isSpeaker || (!follows && IsToldOf(context, index - 1)) ? null : New(context, context.Mentions[index], role, title.Span.Start, BylineRule.Title);
    }

    private static bool IsTitled(ExtractionContext context, int index) =>
        index > 0
        && context.Mentions[index - 1] is { Type: MentionType.Title } title
        && IsBlank(context.Text.AsSpan(title.Span.End, context.Mentions[index].Span.Start - title.Span.End), ":：|｜/");

    private static bool IsToldOf(ExtractionContext context, int title)
    {
        int start = context.Mentions[title].Span.Start;
        for (int i = title - 1; i >= 0 && context.Mentions[i].Type is MentionType.Organization or MentionType.Location; i--)
        {
            if (!IsBlank(context.Text.AsSpan(context.Mentions[i].Span.End, start - context.Mentions[i].Span.End), "·・-—（）()")) break;
            start = context.Mentions[i].Span.Start;
        }

        return start > 0 && context.Text[start - 1] is '为' or '的' or '和' or '由' or '向' or '与' or '、';
    }

    private static BylineEntry New(ExtractionContext context, Mention name, string role, int start, BylineRule rule) =>
        new(context.Surface(name), role, new TextSpan(start, name.Span.End)) { Rule = rule.Name, Confidence = rule.Confidence * name.Confidence };

    private static bool IsRow(string text, int start, int end) => IsBlank(text.AsSpan(start, end - start), "、,，/");

    private static bool IsBlank(ReadOnlySpan<char> text, string marks)
    {
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !marks.Contains(letter, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    /// <summary>A bracket, a line's beginning or a sentence's end stands before the role.</summary>
    private static bool IsOpen(string text, int position)
    {
        int line = position;
        while (line > 0 && position - line < 8 && text[line - 1] is not ('（' or '(' or '\n' or '。' or '”' or '■')) line--;
        return line == 0 || position - line < 8;
    }

    /// <summary>The name ends its note: a bracket, a blank, a mark, a line's end or another mention follows.</summary>
    private static bool IsClosed(ExtractionContext context, int index)
    {
        int end = context.Mentions[index].Span.End;
        if (end == context.Text.Length || !char.IsLetterOrDigit(context.Text[end])) return true;
        return BylineRoles.Default.StartsWord(context.Text, end) || (index + 1 < context.Mentions.Count && context.Mentions[index + 1].Span.Start == end);
    }

    /// <summary>某新闻 李明 at the text's end.</summary>
    private static bool EndsText(ExtractionContext context, int index) =>
        index > 0
        && context.Mentions[index].Span.End == context.Text.TrimEnd().Length
        && context.Mentions[index - 1].Type == MentionType.Organization
        && context.Mentions[index].Span.Start - context.Mentions[index - 1].Span.End == 1;

    private static bool IsAtEnd(string text, int position) => text.AsSpan(position).Trim().Length <= 12;

    /// <summary>(李明 通讯员 王芳): a name with a byline's title follows.</summary>
    private static bool IsBeforeTitled(ExtractionContext context, int index) =>
        index + 2 < context.Mentions.Count
        && context.Mentions[index + 1].Type == MentionType.Title
        && context.Mentions[index + 2].Type == MentionType.Person
        && IsRow(context.Text, context.Mentions[index].Span.End, context.Mentions[index + 1].Span.Start)
        && BylineRoles.Default.OfTitle(context.Surface(context.Mentions[index + 1])) is not null;

    /// <summary>(李明 王芳): the bracket holds names alone, at the end of the text or behind a dateline.</summary>
    private static bool IsAloneInBrackets(ExtractionContext context, int index)
    {
        string text = context.Text;
        int open = text.AsSpan(0, context.Mentions[index].Span.Start).LastIndexOfAny('（', '(');
        if (open < 0 || !IsBlank(text.AsSpan(open + 1, context.Mentions[index].Span.Start - open - 1), "")) return false;
        int last = index;
        while (last + 1 < context.Mentions.Count && context.Mentions[last + 1].Type == MentionType.Person
            && IsRow(text, context.Mentions[last].Span.End, context.Mentions[last + 1].Span.Start)) last++;
        ReadOnlySpan<char> behind = text.AsSpan(context.Mentions[last].Span.End).TrimStart();
        if (behind.StartsWith("报道", StringComparison.Ordinal)) behind = behind[2..].TrimStart();
        bool closed = behind.Length > 0 && behind[0] is '）' or ')';
        if (!closed && !IsBeforeTitled(context, last) && !BylineRoles.Default.StartsWord(text, text.Length - behind.Length)) return false;
        ReadOnlySpan<char> lead = text.AsSpan(0, open).TrimEnd();
        bool dateline = lead.EndsWithAny(Datelines);
        bool endsParagraph = lead.Length > 0 && lead[^1] is '。' or '！' or '”' or '？' or '\n';
        return dateline || endsParagraph;
    }
}

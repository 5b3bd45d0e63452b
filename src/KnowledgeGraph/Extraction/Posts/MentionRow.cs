using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>An article's mentions with what joins each to the next: the tokens that post rules are written over.</summary>
internal sealed class MentionRow
{
    private readonly ExtractionContext _context;
    private readonly Gap[] _gaps;

    public MentionRow(ExtractionContext context)
    {
        _context = context;
        Text = context.Text;
        Mentions = context.Mentions;
        _gaps = new Gap[Math.Max(Mentions.Count - 1, 0)];
        for (int i = 0; i < _gaps.Length; i++) _gaps[i] = Gaps.Default.Between(Text, Mentions[i].Span.End, Mentions[i + 1].Span.Start);
    }

    public string Text { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public int Count => Mentions.Count;

    public bool Is(int index, MentionType type) => index >= 0 && index < Mentions.Count && Mentions[index].Type == type;

    public bool IsBody(int index) => Is(index, MentionType.Organization) || Is(index, MentionType.Location);

    /// <summary>What stands between a mention and the next; a break at the ends.</summary>
    public Gap GapAfter(int index) => index >= 0 && index < _gaps.Length ? _gaps[index] : Gap.Break;

    /// <summary>The text between a mention and the next, to the text's end behind the last.</summary>
    public ReadOnlySpan<char> TextAfter(int index)
    {
        int start = index < 0 ? 0 : Mentions[index].Span.End;
        int end = index + 1 < Mentions.Count ? Mentions[index + 1].Span.Start : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    public string Surface(int index) => _context.Surface(Mentions[index]);

    /// <summary>The first of the bodies and places that stand directly before the title <paramref name="title"/>; itself if there are none.</summary>
    public int BodiesBefore(int title)
    {
        int first = title;
        while (IsBody(first - 1) && LeadsOn(first - 1)) first--;
        return first;
    }

    /// <summary>The title that the bodies beginning at <paramref name="first"/> lead to without a break; -1 if they lead to none.</summary>
    public int TitleBehindBodies(int first)
    {
        int title = first;
        while (IsBody(title) && LeadsOn(title)) title++;
        return Is(title, MentionType.Title) ? title : -1;
    }

    /// <summary>Whether a body is joined to the body or title behind it: 联合国负责政治事务的副秘书长.</summary>
    private bool LeadsOn(int body) => GapAfter(body) switch
    {
        Gap.Adjacent or Gap.Body => true,
        Gap.Filler => TextAfter(body) is "的",
        Gap.Words => Is(body + 1, MentionType.Title) && Gaps.IsDuty(TextAfter(body)),
        _ => false,
    };
}

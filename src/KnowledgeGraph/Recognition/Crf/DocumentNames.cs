using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>A place where a name might stand: one that the article has elsewhere, or a word of the user's.</summary>
/// <param name="Bonus">What it adds to the score of its mention, in units of log-probability; below 0 it argues against it.</param>
/// <param name="Whole">Whether names that only share a part of the span gain nothing by it.</param>
internal readonly record struct NameHint(TextSpan Span, MentionType Type, float Bonus = DocumentNames.Bonus, bool Whole = false);

/// <summary>
/// What an article's mentions say about the rest of it: a string that is a person in one sentence is likely one in the next.
/// The constants were chosen by cross-validation on the training articles. Keeps buffers, so each thread has its own.
/// </summary>
internal sealed class DocumentNames
{
    /// <summary>What a hint adds to the score of its mention, in units of log-probability.</summary>
    public const float Bonus = 3;

    /// <summary>Only mentions this probable speak for the rest of the article.</summary>
    private const double Likely = 0.6;

    /// <summary>A mention this probable is not called in question by the name of another: 聊城 within 聊城大学.</summary>
    internal const double Settled = 0.5;

    private const int MinLists = 256;
    private readonly List<Name> _names = [];

    /// <summary>For each hash of a name's first two units the last such name, counted from 1; 0 if there is none.</summary>
    private int[] _lists = new int[MinLists];
    private int _mask;

    /// <summary>Writes the other places where the names of <paramref name="mentions"/> stand in <paramref name="text"/>, by start, over <paramref name="hints"/>.</summary>
    public void FindHints(string text, ReadOnlySpan<Mention> mentions, List<NameHint> hints)
    {
        hints.Clear();
        Collect(text, mentions);
        if (_names.Count == 0) return;
        int settledFrom = 0;
        for (int at = 0; at + 1 < text.Length; at++)
        {
            for (int n = _lists[HashAt(text, at)]; n != 0; n = _names[n - 1].Next)
            {
                Name name = _names[n - 1];
                if (!StandsAt(text, name.Span, at)) continue;
                while (settledFrom < mentions.Length && mentions[settledFrom].Span.End <= at) settledFrom++;
                var span = new TextSpan(at, at + name.Span.Length);
                if (!IsSettled(span, mentions[settledFrom..])) hints.Add(new NameHint(span, name.Type));
            }
        }
    }

    /// <summary>Lists the names that speak for the article, each once.</summary>
    private void Collect(string text, ReadOnlySpan<Mention> mentions)
    {
        _names.Clear();
        int size = Math.Max(MinLists, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)mentions.Length));
        Buffers.Reserve(ref _lists, size);
        Array.Clear(_lists, 0, size);
        _mask = size - 1;
        foreach (Mention mention in mentions)
        {
            if (mention.Confidence < Likely || mention.Span.Length < 2 || mention.Type == MentionType.Title) continue;
            ref int list = ref _lists[HashAt(text, mention.Span.Start)];
            if (IsListed(text, list, mention)) continue;
            _names.Add(new Name(mention.Span, mention.Type, list));
            list = _names.Count;
        }
    }

    private bool IsListed(string text, int list, Mention mention)
    {
        for (; list != 0; list = _names[list - 1].Next)
        {
            Name name = _names[list - 1];
            if (name.Type == mention.Type && name.Span.Length == mention.Span.Length && StandsAt(text, name.Span, mention.Span.Start)) return true;
        }

        return false;
    }

    private static bool StandsAt(string text, TextSpan name, int at) =>
        name.Length <= text.Length - at && text.AsSpan(at, name.Length).SequenceEqual(text.AsSpan(name.Start, name.Length));

    private int HashAt(string text, int at)
    {
        uint hash = ((uint)text[at] << 16 | text[at + 1]) * 0x9E3779B1;
        return (int)(hash >> 12) & _mask;
    }

    /// <summary>Whether a settled mention, this one or another, lies over the span; mentions are in reading order, apart, and none ends before the span.</summary>
    private static bool IsSettled(TextSpan span, ReadOnlySpan<Mention> mentions)
    {
        foreach (ref readonly Mention mention in mentions)
        {
            if (mention.Span.Start >= span.End) return false;
            if (mention.Confidence >= Settled) return true;
        }

        return false;
    }

    /// <param name="Next">The name with the same hash listed before this one, counted from 1; 0 if there is none.</param>
    private readonly record struct Name(TextSpan Span, MentionType Type, int Next);
}

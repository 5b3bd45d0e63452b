using System.Runtime.InteropServices;
using KnowledgeGraph.Recognition.Crf.Scoring;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// Article → mentions: characters → streams → scores → labels → mentions, one sentence after the other; then the sentences where a name of the
/// article was perhaps missed, or a word of the user's stands, are labelled again from the same scores. Keeps buffers; one thread at a time.
/// </summary>
internal sealed class ArticleTagger(RecognizerTables tables, UserDictionary? dictionary)
{
    private const int Inside = LabelSet.Inside;
    private readonly CharacterSequence _characters = new();
    private readonly FeatureExtractor _features = new(tables.Resources);
    private readonly EmissionScorer _scorer = new(tables.Scores);
    private readonly SentenceDecoder _decoder = new(tables);
    private readonly DocumentNames _names = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<Mention> _first = [];
    private readonly List<Mention> _second = [];
    private readonly List<NameHint> _hints = [];

    /// <summary>Of the whole article, <c>[character * 16 + label]</c>.</summary>
    private short[] _scores = [];

    /// <summary>The number of characters there is room for.</summary>
    public int Capacity => _scores.Length / Inside;

    /// <summary>The mentions of <paramref name="text"/> in reading order.</summary>
    public Mention[] Tag(string text)
    {
        _characters.Clear();
        _sentences.Clear();
        _first.Clear();
        Buffers.Reserve(ref _scores, (text.Length + EmissionScorer.Group) * Inside);
        foreach (TextSpan span in SequenceSplitter.Split(text)) TagFirst(text, span);
        _names.FindHints(text, CollectionsMarshal.AsSpan(_first), _hints);
        List<NameHint> hints = dictionary is null ? _hints : DictionaryHints.Join(_hints, dictionary.FindIn(text), _first);
        if (hints.Count == 0) return [.. _first];
        TagAgain(CollectionsMarshal.AsSpan(hints));
        return [.. _second];
    }

    private void TagFirst(string text, TextSpan span)
    {
        int start = _characters.Length;
        _characters.Append(text, span);
        int length = _characters.Length - start;
        if (length == 0) return;
        _sentences.Add(new Sentence(span, start, length, _first.Count));
        _features.Extract(_characters.Symbols.Slice(start, length));
        _scorer.Score(_features.Streams, _scores.AsSpan(start * Inside));
        _decoder.Decode(_characters, start, ScoresOf(_sentences[^1]), _first);
    }

    private void TagAgain(ReadOnlySpan<NameHint> hints)
    {
        _second.Clear();
        for (int s = 0, next = 0; s < _sentences.Count; s++)
        {
            Sentence sentence = _sentences[s];
            int from = next;
            while (next < hints.Length && hints[next].Span.Start < sentence.Span.End) next++;
            if (next == from)
            {
                int end = s + 1 < _sentences.Count ? _sentences[s + 1].FirstMention : _first.Count;
                _second.AddRange(CollectionsMarshal.AsSpan(_first)[sentence.FirstMention..end]);
                continue;
            }

            foreach (NameHint hint in hints[from..next]) Add(hint, sentence);
            _decoder.Decode(_characters, sentence.Start, ScoresOf(sentence), _second);
        }
    }

    private void Add(NameHint hint, Sentence sentence)
    {
        if (!sentence.Span.Contains(hint.Span)) return;
        HintScores.Add(hint, _characters.IndexOf(hint.Span.Start), _characters.IndexOf(hint.Span.End), tables.Unit, _scores);
    }

    private ReadOnlySpan<short> ScoresOf(Sentence sentence) => _scores.AsSpan(sentence.Start * Inside, sentence.Length * Inside);

    /// <param name="Span">Its place in the text.</param>
    /// <param name="Start">Its first character.</param>
    /// <param name="FirstMention">How many mentions of the first pass stand before it.</param>
    private readonly record struct Sentence(TextSpan Span, int Start, int Length, int FirstMention);
}

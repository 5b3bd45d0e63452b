using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>Scores → mentions: the best labels of a sentence, and how probable each mention is. Keeps buffers; one thread at a time.</summary>
internal sealed class SentenceDecoder(RecognizerTables tables)
{
    private readonly Viterbi _viterbi = new(tables.Transitions, tables.Unit);
    private readonly SpanProbabilities _probabilities = new(tables.Transitions, tables.Unit);
    private byte[] _labels = [];

    /// <summary>Appends the mentions of a sentence in reading order.</summary>
    /// <param name="start">The sentence's first character among <paramref name="characters"/>.</param>
    /// <param name="scores"><c>[character * 16 + label]</c>; their number says how long the sentence is.</param>
    public void Decode(CharacterSequence characters, int start, ReadOnlySpan<short> scores, List<Mention> mentions)
    {
        int length = scores.Length / LabelSet.Inside;
        Buffers.Reserve(ref _labels, length);
        Span<byte> labels = _labels.AsSpan(0, length);
        _viterbi.Decode(scores, labels);
        int first = labels.IndexOfAnyExcept((byte)LabelSet.Outside);
        if (first < 0) return;
        _probabilities.Run(scores, LastOf(labels, first), labels.LastIndexOfAnyExcept((byte)LabelSet.Outside));
        for (int i = first; i < length; i++)
        {
            if (labels[i] == LabelSet.Outside) continue;
            int last = LastOf(labels, i);
            double confidence = Math.Clamp((double)_probabilities.Of(i, labels[i..(last + 1)]), 0, 1);
            mentions.Add(new Mention(characters.SpanOf(start + i, start + last), LabelSet.TypeOf(labels[i]), confidence));
            i = last;
        }
    }

    /// <summary>The last character of the mention that begins at <paramref name="first"/>.</summary>
    private static int LastOf(ReadOnlySpan<byte> labels, int first)
    {
        while (LabelSet.LeavesOpen(labels[first])) first++;
        return first;
    }
}

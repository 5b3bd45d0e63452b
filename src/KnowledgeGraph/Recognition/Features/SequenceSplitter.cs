using System.Buffers;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>The pieces of a text that are labelled each on its own: its sentences, and parts of those that have no end.</summary>
internal static class SequenceSplitter
{
    /// <summary>No sentence of a newspaper is longer; a page without punctuation is cut into pieces of this many UTF-16 units.</summary>
    public const int MaxLength = 600;

    private static readonly SearchValues<char> SoftEnds = SearchValues.Create("，、,： \u3000");

    public static Pieces Split(string text) => new(text);

    private static int CutPoint(string text, int start)
    {
        int limit = start + MaxLength;
        int soft = text.AsSpan(start, MaxLength).LastIndexOfAny(SoftEnds);
        if (soft > MaxLength / 2) return start + soft + 1;
        return char.IsSurrogatePair(text[limit - 1], text[limit]) ? limit - 1 : limit;
    }

    /// <summary>Walks over a text without allocating.</summary>
    public struct Pieces(string text)
    {
        private int _nextSentence;
        private TextSpan _rest;

        public TextSpan Current { get; private set; }

        public readonly Pieces GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.Length == 0 && !Sentences.TryNext(text, ref _nextSentence, out _rest)) return false;
            int end = _rest.Length > MaxLength ? CutPoint(text, _rest.Start) : _rest.End;
            Current = new TextSpan(_rest.Start, end);
            _rest = new TextSpan(end, _rest.End);
            return true;
        }
    }
}

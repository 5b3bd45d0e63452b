using static TorchSharp.torch;

namespace KnowledgeGraph.Teacher.Inputs;

/// <summary>Where a sentence stands in a batch.</summary>
internal readonly record struct Place(int Start, PieceSentence Sentence, float Weight);

/// <summary>
/// Pieces side by side in one long row of characters, so far apart that no piece sees its neighbour.
/// </summary>
/// <param name="Columns">The numbers of each column, <c>[character]</c>.</param>
/// <param name="Lexicons"><c>[character, lexicon]</c>.</param>
internal sealed record Batch(Tensor[] Columns, Tensor Lexicons, IReadOnlyList<Place> Places, int Length) : IDisposable
{
    /// <summary>Lays pieces out.</summary>
    /// <param name="gap">The characters left between two of them.</param>
    public static Batch Pack(IReadOnlyList<Piece> pieces, TeacherColumns columns, int gap)
    {
        int length = gap + pieces.Sum(piece => piece.Length + gap), at = gap;
        long[][] numbers = [.. Enumerable.Range(0, TeacherColumns.Count).Select(_ => new long[length])];
        var lexicons = new long[length * columns.Lexicons];
        for (int i = 0; i < lexicons.Length; i++) lexicons[i] = i % columns.Lexicons * (columns.LexiconRows / columns.Lexicons);
        var places = new List<Place>();
        foreach (Piece piece in pieces)
        {
            foreach (PieceSentence sentence in piece.Sentences)
            {
                columns.Write(sentence.Symbols, piece.Corpus, piece.Hides, numbers, lexicons, at);
                places.Add(new Place(at, sentence, piece.Weight));
                at += sentence.Symbols.Length;
            }

            at += gap;
        }

        return new Batch([.. numbers.Select(column => tensor(column))], tensor(lexicons, [length, columns.Lexicons]), places, length);
    }

    /// <summary>Deals pieces into batches of about <paramref name="size"/> characters, in order.</summary>
    public static IEnumerable<IReadOnlyList<Piece>> Deal(IEnumerable<Piece> pieces, int size)
    {
        var open = new List<Piece>();
        int length = 0;
        foreach (Piece piece in pieces)
        {
            open.Add(piece);
            length += piece.Length;
            if (length < size) continue;
            yield return [.. open];
            open.Clear();
            length = 0;
        }

        if (open.Count > 0) yield return open;
    }

    public void Dispose()
    {
        foreach (Tensor column in Columns) column.Dispose();
        Lexicons.Dispose();
    }
}

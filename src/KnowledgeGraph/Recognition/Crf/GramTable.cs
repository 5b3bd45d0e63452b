namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// The n-grams that carry weight, as they lie in the model's file; <see cref="Scoring.ScoreTables"/> makes them fast to find.
/// A value holds the index of the n-gram's first row (upper 24 bits) and which of its template's offsets have a row (lower 8 bits).
/// </summary>
/// <param name="Keys">The n-grams' numbers, see <see cref="Features.GramKey"/>.</param>
/// <param name="Values">Of each n-gram, in the same order.</param>
internal sealed record GramTable(ulong[] Keys, uint[] Values)
{
    public static uint Pack(int firstRow, byte offsets) => ((uint)firstRow << 8) | offsets;

    public static int FirstRow(uint value) => (int)(value >> 8);

    public static uint Offsets(uint value) => value & 0xFF;
}

using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// The 17 labels of one character: begin, middle and end of a longer mention and a single-character mention, for each of the four types,
/// and outside. The label of position p (B 0, M 1, E 2, S 3) and type t is 4p + t, so the sixteen fill one vector; outside is the last.
/// </summary>
internal static class LabelSet
{
    public const int Count = 17;

    /// <summary>The labels that belong to a mention: 0 to 15.</summary>
    public const int Inside = 16;

    public const int Outside = 16;

    private const int Types = 4;

    public static int Begin(MentionType type) => (int)type;

    public static int Middle(MentionType type) => Types + (int)type;

    public static int End(MentionType type) => (2 * Types) + (int)type;

    public static int Single(MentionType type) => (3 * Types) + (int)type;

    /// <summary>The type of a label other than <see cref="Outside"/>.</summary>
    public static MentionType TypeOf(int label) => (MentionType)(label % Types);

    public static bool IsBegin(int label) => label < Types;

    public static bool IsSingle(int label) => label is >= 3 * Types and < Inside;

    /// <summary>Whether a mention is still open behind this label (B, M).</summary>
    public static bool LeavesOpen(int label) => label < 2 * Types;

    /// <summary>Whether this label goes on with an open mention (M, E).</summary>
    public static bool GoesOn(int label) => label is >= Types and < 3 * Types;

    /// <summary>Whether a sequence may start with this label; it may end with it unless it <see cref="LeavesOpen"/>.</summary>
    public static bool CanStart(int label) => !GoesOn(label);

    /// <summary>Whether <paramref name="to"/> may follow <paramref name="from"/>: a mention that was begun is ended, with its own type.</summary>
    public static bool CanFollow(int from, int to) =>
        LeavesOpen(from) == GoesOn(to) && (!LeavesOpen(from) || from % Types == to % Types);

    /// <summary>Writes the labels of one mention over those of its characters.</summary>
    public static void Write(Span<byte> labels, MentionType type)
    {
        if (labels.Length == 1)
        {
            labels[0] = (byte)Single(type);
            return;
        }

        labels.Fill((byte)Middle(type));
        labels[0] = (byte)Begin(type);
        labels[^1] = (byte)End(type);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>The scores of one character's inside labels, sixteen 16-bit steps of a unit; outside is 0.</summary>
internal static class Emissions
{
    /// <summary>The scores of the first character of <paramref name="emissions"/>, in units of log-probability.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Scale(ReadOnlySpan<short> emissions, float unit)
    {
        Vector256<short> steps = Vector256.Create(emissions[..LabelSet.Inside]);
        return Vector512.ConvertToSingle(Vector512.WidenLower(steps.ToVector512Unsafe())) * unit;
    }
}

using System.Numerics;

namespace KnowledgeGraph.Training.Crf;

/// <summary>Arithmetic over long vectors of floats. Sums are taken in blocks, added up in double, so that small terms are not lost.</summary>
internal static class Vectors
{
    private const int Block = 4096;

    public static double Dot(float[] left, float[] right)
    {
        double total = 0;
        for (int start = 0; start < left.Length; start += Block)
        {
            total += DotBlock(left.AsSpan(start, Math.Min(Block, left.Length - start)), right.AsSpan(start, Math.Min(Block, left.Length - start)));
        }

        return total;
    }

    /// <summary><paramref name="target"/> += <paramref name="factor"/> × <paramref name="vector"/>.</summary>
    public static void AddScaled(float[] target, float factor, float[] vector)
    {
        int i = 0;
        var factors = new Vector<float>(factor);
        for (; i <= target.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(target, i) + (factors * new Vector<float>(vector, i))).CopyTo(target, i);
        }

        for (; i < target.Length; i++) target[i] += factor * vector[i];
    }

    /// <summary><paramref name="target"/> = <paramref name="left"/> - <paramref name="right"/>.</summary>
    public static void Subtract(float[] left, float[] right, float[] target)
    {
        int i = 0;
        for (; i <= target.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(left, i) - new Vector<float>(right, i)).CopyTo(target, i);
        }

        for (; i < target.Length; i++) target[i] = left[i] - right[i];
    }

    public static void Scale(float[] target, float factor)
    {
        for (int i = 0; i < target.Length; i++) target[i] *= factor;
    }

    public static double SumOfAbsolutes(float[] vector)
    {
        double total = 0;
        for (int start = 0; start < vector.Length; start += Block)
        {
            float sum = 0;
            foreach (float value in vector.AsSpan(start, Math.Min(Block, vector.Length - start))) sum += Math.Abs(value);
            total += sum;
        }

        return total;
    }

    private static float DotBlock(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector<float> sums = Vector<float>.Zero;
        int i = 0;
        for (; i <= left.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            sums += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        }

        float rest = 0;
        for (; i < left.Length; i++) rest += left[i] * right[i];
        return Vector.Sum(sums) + rest;
    }
}

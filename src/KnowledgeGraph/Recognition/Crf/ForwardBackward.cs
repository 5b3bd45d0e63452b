namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// Forward and backward sums of a linear chain over one sentence, in linear space: every row is scaled to sum 1 and the scales are kept
/// (L. Rabiner, "A tutorial on hidden Markov models", 1989, section V.A). Buffers are reused; each thread has its own.
/// </summary>
internal sealed class ForwardBackward
{
    private const int Labels = LabelSet.Count;
    private const int Types = 4;
    private const int FirstClosed = 2 * Types;
    private const int FirstSingle = 3 * Types;
    private double[] _emissions = new double[256 * Labels];
    private double[] _forward = new double[256 * Labels];
    private double[] _backward = new double[256 * Labels];
    private double[] _scales = new double[256];
    private readonly double[] _transitions = new double[Labels * Labels];

    /// <summary>The number of characters of the sentence.</summary>
    public int Length { get; private set; }

    /// <summary>The logarithm of the sum over all label sequences.</summary>
    public double LogPartition { get; private set; }

    /// <summary>Takes over the transition scores, <c>[from * 17 + to]</c>; those that <see cref="LabelSet.CanFollow"/> forbids do not count.</summary>
    public void SetTransitions(ReadOnlySpan<float> scores)
    {
        for (int from = 0; from < Labels; from++)
        {
            for (int to = 0; to < Labels; to++)
            {
                int index = (from * Labels) + to;
                _transitions[index] = LabelSet.CanFollow(from, to) ? Math.Exp(scores[index]) : 0;
            }
        }
    }

    /// <summary>Runs over a sentence.</summary>
    /// <param name="emissions">Scores, <c>[character * 17 + label]</c>.</param>
    /// <param name="allowed">For each character the labels it may have, one bit each; empty if it may have all.</param>
    public void Run(ReadOnlySpan<float> emissions, int length, ReadOnlySpan<uint> allowed = default)
    {
        Length = length;
        EnsureCapacity(length);
        double logScale = ExponentiateEmissions(emissions, allowed);
        for (int i = 0; i < length; i++) logScale += Math.Log(Forward(i));
        double end = Close();
        LogPartition = logScale + Math.Log(end);
        for (int i = length - 2; i >= 0; i--) Backward(i);
    }

    /// <summary>The probability of a label at a character.</summary>
    public double Marginal(int index, int label) => _forward[(index * Labels) + label] * _backward[(index * Labels) + label];

    /// <summary>The probability of label <paramref name="from"/> at character <paramref name="index"/> - 1 and <paramref name="to"/> at <paramref name="index"/>.</summary>
    public double Marginal(int index, int from, int to) =>
        _forward[((index - 1) * Labels) + from] * _transitions[(from * Labels) + to] * _emissions[(index * Labels) + to]
        * _backward[(index * Labels) + to] / _scales[index];

    /// <summary>The probability that the characters from <paramref name="first"/> on have exactly these labels.</summary>
    public double Probability(int first, ReadOnlySpan<byte> labels)
    {
        double product = _forward[(first * Labels) + labels[0]];
        for (int k = 1; k < labels.Length; k++)
        {
            int index = first + k;
            product *= _transitions[(labels[k - 1] * Labels) + labels[k]] * _emissions[(index * Labels) + labels[k]] / _scales[index];
        }

        return product * _backward[((first + labels.Length - 1) * Labels) + labels[^1]];
    }

    private double ExponentiateEmissions(ReadOnlySpan<float> scores, ReadOnlySpan<uint> allowed)
    {
        double logScale = 0;
        for (int i = 0; i < Length; i++)
        {
            ReadOnlySpan<float> row = scores.Slice(i * Labels, Labels);
            float highest = Highest(row);
            logScale += highest;
            uint mask = allowed.IsEmpty ? uint.MaxValue : allowed[i];
            for (int label = 0; label < Labels; label++)
            {
                bool may = (mask >> label & 1) != 0;
                _emissions[(i * Labels) + label] = may ? Math.Exp(row[label] - highest) : 0;
            }
        }

        return logScale;
    }

    private static float Highest(ReadOnlySpan<float> row)
    {
        float highest = row[0];
        foreach (float score in row) highest = Math.Max(highest, score);
        return highest;
    }

    /// <summary>Fills one row of forward sums and gives the scale it was divided by.</summary>
    private double Forward(int index)
    {
        Span<double> row = _forward.AsSpan(index * Labels, Labels);
        if (index == 0)
        {
            for (int to = 0; to < Labels; to++) row[to] = LabelSet.CanStart(to) ? 1 : 0;
        }
        else
        {
            Advance(_forward.AsSpan((index - 1) * Labels, Labels), row);
        }

        ReadOnlySpan<double> emissions = _emissions.AsSpan(index * Labels, Labels);
        double sum = 0;
        for (int to = 0; to < Labels; to++) sum += row[to] *= emissions[to];
        for (int to = 0; to < Labels; to++) row[to] /= sum;
        return _scales[index] = sum;
    }

    private void Advance(ReadOnlySpan<double> before, Span<double> row)
    {
        row.Clear();
        ReadOnlySpan<double> transitions = _transitions;
        for (int from = FirstClosed; from < Labels; from++)
        {
            double weight = before[from];
            ReadOnlySpan<double> line = transitions.Slice(from * Labels, Labels);
            for (int to = 0; to < Types; to++) row[to] += weight * line[to];
            for (int to = FirstSingle; to < Labels; to++) row[to] += weight * line[to];
        }

        for (int type = 0; type < Types; type++)
        {
            int begin = type, middle = Types + type, end = FirstClosed + type;
            row[middle] = (before[begin] * transitions[(begin * Labels) + middle]) + (before[middle] * transitions[(middle * Labels) + middle]);
            row[end] = (before[begin] * transitions[(begin * Labels) + end]) + (before[middle] * transitions[(middle * Labels) + end]);
        }
    }

    /// <summary>The share of the last row that leaves no mention open; the last row of backward sums is its inverse.</summary>
    private double Close()
    {
        int last = (Length - 1) * Labels;
        double sum = 0;
        for (int label = FirstClosed; label < Labels; label++) sum += _forward[last + label];
        for (int label = 0; label < Labels; label++) _backward[last + label] = label < FirstClosed ? 0 : 1 / sum;
        return sum;
    }

    private void Backward(int index)
    {
        Span<double> weighted = stackalloc double[Labels];
        int next = (index + 1) * Labels;
        for (int to = 0; to < Labels; to++) weighted[to] = _emissions[next + to] * _backward[next + to] / _scales[index + 1];

        Span<double> row = _backward.AsSpan(index * Labels, Labels);
        ReadOnlySpan<double> transitions = _transitions;
        for (int from = FirstClosed; from < Labels; from++)
        {
            ReadOnlySpan<double> line = transitions.Slice(from * Labels, Labels);
            double sum = 0;
            for (int to = 0; to < Types; to++) sum += weighted[to] * line[to];
            for (int to = FirstSingle; to < Labels; to++) sum += weighted[to] * line[to];
            row[from] = sum;
        }

        for (int type = 0; type < Types; type++)
        {
            int begin = type, middle = Types + type, end = FirstClosed + type;
            row[begin] = (weighted[middle] * transitions[(begin * Labels) + middle]) + (weighted[end] * transitions[(begin * Labels) + end]);
            row[middle] = (weighted[middle] * transitions[(middle * Labels) + middle]) + (weighted[end] * transitions[(middle * Labels) + end]);
        }
    }

    private void EnsureCapacity(int length)
    {
        if (_scales.Length >= length) return;
        int size = Math.Max(length, 2 * _scales.Length);
        _scales = new double[size];
        _emissions = new double[size * Labels];
        _forward = new double[size * Labels];
        _backward = new double[size * Labels];
    }
}

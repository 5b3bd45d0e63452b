namespace KnowledgeGraph.Training.Crf;

/// <summary>How a minimum is looked for.</summary>
/// <param name="L1">Factor of the sum of absolute weights; 0 turns the method into plain L-BFGS.</param>
/// <param name="L2">Factor of the sum of squared weights.</param>
/// <param name="Iterations">At most this many.</param>
/// <param name="Tolerance">Stop when ten iterations together gain less than this share of the value.</param>
internal sealed record OwlQnOptions(double L1, double L2, int Iterations, double Tolerance = 1e-4);

/// <summary>
/// Minimizes a smooth function plus an L1 and an L2 penalty with a limited-memory quasi-Newton method
/// (G. Andrew, J. Gao, "Scalable training of L1-regularized log-linear models", 2007).
/// </summary>
internal sealed class OwlQn(Func<float[], float[], double> objective, OwlQnOptions options, Action<int, double> progress)
{
    private const int Memory = 5;
    private const int MaxHalvings = 20;
    private const double SufficientDecrease = 1e-4;

    private readonly List<(float[] Step, float[] Change, double Curvature)> _history = [];

    /// <summary>The weights at the minimum, from zero on.</summary>
    public float[] Minimize(int size)
    {
        float[] weights = new float[size], gradient = new float[size], direction = new float[size];
        float[] nextWeights = new float[size], nextGradient = new float[size];
        double value = Evaluate(weights, gradient);
        var values = new List<double> { value };
        for (int iteration = 1; iteration <= options.Iterations; iteration++)
        {
            float[] pseudo = nextGradient;
            PseudoGradient(weights, gradient, pseudo);
            FindDirection(pseudo, direction);
            double? next = Search(weights, pseudo, direction, value, nextWeights, iteration == 1);
            if (next is not { } found) break;

            Remember(weights, nextWeights, gradient, nextGradient);
            (weights, nextWeights) = (nextWeights, weights);
            (gradient, nextGradient) = (nextGradient, gradient);
            value = found;
            values.Add(value);
            progress(iteration, value);
            if (iteration > 10 && values[^11] - value < options.Tolerance * value) break;
        }

        return weights;
    }

    /// <summary>The value with penalties; the gradient of its smooth part.</summary>
    private double Evaluate(float[] weights, float[] gradient)
    {
        double value = objective(weights, gradient) + (options.L2 * Vectors.Dot(weights, weights)) + (options.L1 * Vectors.SumOfAbsolutes(weights));
        Vectors.AddScaled(gradient, (float)(2 * options.L2), weights);
        return value;
    }

    private void PseudoGradient(float[] weights, float[] gradient, float[] pseudo)
    {
        float l1 = (float)options.L1;
        for (int i = 0; i < weights.Length; i++)
        {
            float slope = gradient[i];
            pseudo[i] = weights[i] > 0 ? slope + l1
                : weights[i] < 0 ? slope - l1
                : slope > l1 ? slope - l1
                : slope < -l1 ? slope + l1
                : 0;
        }
    }

    /// <summary>The two-loop recursion; what does not point downhill in its own coordinate is dropped.</summary>
    private void FindDirection(float[] pseudo, float[] direction)
    {
        Array.Copy(pseudo, direction, pseudo.Length);
        var factors = new double[_history.Count];
        for (int k = _history.Count - 1; k >= 0; k--)
        {
            factors[k] = Vectors.Dot(_history[k].Step, direction) / _history[k].Curvature;
            Vectors.AddScaled(direction, (float)-factors[k], _history[k].Change);
        }

        if (_history.Count > 0)
        {
            (_, float[] change, double curvature) = _history[^1];
            Vectors.Scale(direction, (float)(curvature / Vectors.Dot(change, change)));
        }

        for (int k = 0; k < _history.Count; k++)
        {
            double factor = Vectors.Dot(_history[k].Change, direction) / _history[k].Curvature;
            Vectors.AddScaled(direction, (float)(factors[k] - factor), _history[k].Step);
        }

        for (int i = 0; i < direction.Length; i++) direction[i] = direction[i] * pseudo[i] > 0 ? -direction[i] : 0;
    }

    /// <summary>Halves the step until the value has sunk enough. On return the pseudo-gradient's array holds the new gradient. Null if no step helps.</summary>
    private double? Search(float[] weights, float[] pseudo, float[] direction, double value, float[] next, bool first)
    {
        float step = first ? (float)(1 / Math.Sqrt(Vectors.Dot(direction, direction))) : 1;
        float[] slopes = (float[])pseudo.Clone();
        for (int halving = 0; halving < MaxHalvings; halving++, step /= 2)
        {
            double expected = Move(weights, slopes, direction, step, next);
            double found = Evaluate(next, pseudo);
            if (found <= value + (SufficientDecrease * expected)) return found;
        }

        return null;
    }

    /// <summary>Takes a step without leaving the orthant; gives the slope times the way.</summary>
    private double Move(float[] weights, float[] slopes, float[] direction, float step, float[] next)
    {
        bool sparse = options.L1 > 0;
        double expected = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            float moved = weights[i] + (step * direction[i]);
            float sign = weights[i] != 0 ? weights[i] : -slopes[i];
            next[i] = sparse && moved * sign <= 0 ? 0 : moved;
            expected += slopes[i] * (next[i] - weights[i]);
        }

        return expected;
    }

    private void Remember(float[] weights, float[] nextWeights, float[] gradient, float[] nextGradient)
    {
        (float[] step, float[] change) = (new float[weights.Length], new float[weights.Length]);
        if (_history.Count == Memory)
        {
            (step, change, _) = _history[0];
            _history.RemoveAt(0);
        }

        Vectors.Subtract(nextWeights, weights, step);
        Vectors.Subtract(nextGradient, gradient, change);
        double curvature = Vectors.Dot(step, change);
        if (curvature > 0) _history.Add((step, change, curvature));
    }
}

using static TorchSharp.torch;

namespace KnowledgeGraph.Teacher.Network;

/// <summary>
/// Dropout (N. Srivastava et al., 2014) with masks cut from one long row of coin tosses at a random place: drawing fresh ones takes longer than the products.
/// </summary>
internal sealed class DropoutPool
{
    private const long Size = 1 << 24;
    private readonly Tensor? _tosses;
    private readonly Random _random;

    /// <param name="share">The share of numbers that are left out; the others grow so that the sum stays.</param>
    public DropoutPool(double share, int seed)
    {
        _random = new Random(seed);
        if (share == 0) return;
        _tosses = ((rand(Size) > share).to(ScalarType.Float32) / (1 - share)).to(ScalarType.BFloat16).DetachFromDisposeScope();
    }

    /// <param name="numbers"><c>[character, width]</c></param>
    public Tensor Apply(Tensor numbers)
    {
        if (_tosses is null) return numbers;
        long count = numbers.numel();
        Tensor mask = _tosses.narrow(0, _random.NextInt64(Size - count), count).view(numbers.shape);
        return numbers * mask.to(numbers.dtype);
    }
}

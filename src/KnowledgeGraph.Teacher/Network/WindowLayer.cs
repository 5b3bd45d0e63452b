using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace KnowledgeGraph.Teacher.Network;

/// <summary>
/// A dilated convolution over three characters with a residual connection and normalisation (E. Strubell et al., "Fast and accurate entity recognition
/// with iterated dilated convolutions", 2017), as one matrix product over the three rows laid side by side. Runs in bfloat16; its weights are kept in single precision.
/// </summary>
internal sealed class WindowLayer : Module<Tensor, Tensor>
{
    private readonly int _width;
    private readonly int _reach;
    private readonly Parameter _mix;
    private readonly Parameter _bias;
    private readonly Parameter _scale;
    private readonly Parameter _shift;
    private readonly DropoutPool _dropout;

    /// <param name="width">Numbers per character.</param>
    /// <param name="reach">How far away the left and the right character are.</param>
    public WindowLayer(int width, int reach, DropoutPool dropout)
        : base(nameof(WindowLayer))
    {
        (_width, _reach) = (width, reach);
        _mix = Parameter(randn(width, 3 * width) * Math.Sqrt(2.0 / (3 * width)));
        _bias = Parameter(zeros(width));
        _scale = Parameter(ones(width));
        _shift = Parameter(zeros(width));
        _dropout = dropout;
        RegisterComponents();
    }

    /// <param name="input"><c>[character, width]</c> in bfloat16; the result has the same shape.</param>
    public override Tensor forward(Tensor input)
    {
        using DisposeScope scope = NewDisposeScope();
        long length = input.shape[0];
        Tensor edge = zeros([_reach, _width], dtype: input.dtype);
        Tensor left = cat([edge, input.narrow(0, 0, length - _reach)], 0), right = cat([input.narrow(0, _reach, length - _reach), edge], 0);
        Tensor window = cat([left, input, right], 1);
        Tensor mixed = functional.relu(functional.linear(window, _mix.to(input.dtype), _bias.to(input.dtype)));
        Tensor sum = input + (training ? _dropout.Apply(mixed) : mixed);
        return functional.layer_norm(sum, [_width], _scale.to(input.dtype), _shift.to(input.dtype)).MoveToOuterDisposeScope();
    }
}

using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Teacher.Inputs;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace KnowledgeGraph.Teacher.Network;

/// <summary>
/// Characters → the score of each label at each, and (while it is pre-trained) the character that stands behind a mask.
/// Embeddings of all columns, a projection, dilated convolutions.
/// </summary>
internal sealed class TeacherNetwork : Module<Batch, Tensor>
{
    private const int Width = 256;
    private const int LexiconWidth = 32;
    private static readonly int[] Reaches = [1, 1, 2, 2, 4, 4];
    private static readonly int[] ColumnWidths = [64, 32, 8, 16, 24, 24, 32, 8];
    private readonly ModuleList<Embedding> _columns = new();
    private readonly Embedding _lexicons;
    private readonly Linear _project;
    private readonly ModuleList<WindowLayer> _layers = new();
    private readonly Linear _emissions;
    private readonly Linear _guess;
    private readonly Parameter _transitions;
    private readonly DropoutPool _dropout;

    public TeacherNetwork(TeacherColumns columns, double dropout, int seed)
        : base(nameof(TeacherNetwork))
    {
        _dropout = new DropoutPool(dropout, seed);
        foreach ((int rows, int width) in columns.Rows.Zip(ColumnWidths)) _columns.append(Scaled(Embedding(rows, width)));
        _lexicons = Scaled(Embedding(columns.LexiconRows, LexiconWidth));
        _project = Linear(ColumnWidths.Sum() + LexiconWidth, Width);
        foreach (int reach in Reaches) _layers.append(new WindowLayer(Width, reach, _dropout));
        _emissions = Linear(Width, LabelSet.Count);
        _guess = Linear(Width, columns.Rows[0]);
        _transitions = Parameter(zeros(LabelSet.Count * LabelSet.Count));
        RegisterComponents();
    }

    /// <summary>No character has a say in what is predicted for one that is further away.</summary>
    public static int Reach => Reaches.Sum();

    /// <summary>The scores of one label behind another, <c>[from * 17 + to]</c>.</summary>
    public Parameter Transitions => _transitions;

    /// <summary><c>[character, label]</c> in single precision.</summary>
    public override Tensor forward(Batch batch) => _emissions.forward(Drop(Hidden(batch).to(ScalarType.Float32)));

    /// <summary>The scores of all characters at some places, <c>[place, character]</c>.</summary>
    public Tensor Guess(Batch batch, Tensor places)
    {
        Tensor hidden = Hidden(batch).index_select(0, places);
        return functional.linear(hidden, _guess.weight.to(hidden.dtype), _guess.bias!.to(hidden.dtype)).to(ScalarType.Float32);
    }

    private Tensor Hidden(Batch batch)
    {
        IEnumerable<Tensor> embedded = batch.Columns.Select((column, index) => _columns[index].forward(column)).Append(_lexicons.forward(batch.Lexicons).sum(1));
        Tensor input = Drop(cat([.. embedded], 1)).to(ScalarType.BFloat16);
        Tensor hidden = functional.linear(input, _project.weight.to(ScalarType.BFloat16), _project.bias!.to(ScalarType.BFloat16));
        foreach (WindowLayer layer in _layers) hidden = layer.forward(hidden);
        return hidden;
    }

    private Tensor Drop(Tensor numbers) => training ? _dropout.Apply(numbers) : numbers;

    /// <summary>Embeddings start small, so that the many columns together are of the size of one.</summary>
    private static Embedding Scaled(Embedding embedding)
    {
        using IDisposable quiet = no_grad();
        embedding.weight!.mul_(0.2);
        return embedding;
    }
}

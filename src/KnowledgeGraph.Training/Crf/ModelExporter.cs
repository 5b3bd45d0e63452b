using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Training.Crf;

/// <summary>
/// Trained weights → the model: outside is subtracted from the sixteen inside labels (which changes no sequence's probability), weights are
/// rounded to 8 bits, and rows that round to nothing are left out.
/// </summary>
internal static class ModelExporter
{
    /// <summary>Weights reach ±4; beyond, they are cut off.</summary>
    public const float Unit = 1f / 32;

    /// <summary>A row whose weights are all at most this many units is left out.</summary>
    private const int Negligible = 1;

    public static CrfModel Export(GramIndex index, float[] weights, FeatureResources resources)
    {
        FeatureTemplate[] templates = FeatureStreams.Templates(resources.Lexicons.Count);
        var layout = new Parameters(index.RowCount);
        var keys = new List<ulong>();
        var values = new List<uint>();
        var rows = new List<sbyte>();
        var quantized = new sbyte[LabelSet.Inside];
        foreach (GramIndex.Gram gram in index.Grams.Where(gram => gram.Template < templates.Length))
        {
            int first = rows.Count / LabelSet.Inside;
            byte offsets = 0;
            for (int offset = 0; offset < templates[gram.Template].Offsets; offset++)
            {
                if (!Quantize(weights, gram.FirstRow + offset, layout, quantized)) continue;
                offsets |= (byte)(1 << offset);
                rows.AddRange(quantized);
            }

            if (offsets == 0) continue;
            keys.Add(gram.Key);
            values.Add(GramTable.Pack(first, offsets));
        }

        float[] transitions = weights[layout.TransitionStart..];
        return new CrfModel(resources, templates, transitions, new GramTable([.. keys], [.. values]), [.. rows], Unit);
    }

    private static bool Quantize(float[] weights, int row, Parameters layout, sbyte[] quantized)
    {
        float outside = weights[layout.OutsideStart + row];
        bool any = false;
        for (int label = 0; label < LabelSet.Inside; label++)
        {
            float relative = (weights[(row * LabelSet.Inside) + label] - outside) / Unit;
            quantized[label] = (sbyte)Math.Clamp((int)MathF.Round(relative), -127, 127);
            any |= Math.Abs((int)quantized[label]) > Negligible;
        }

        return any;
    }
}

using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;

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

    public static CrfModel Export(FeatureIndex index, float[] weights, FeatureResources resources)
    {
        FeatureTemplate[] templates = FeatureStreams.Templates(resources.Lexicons.Count);
        var keys = new List<ulong>();
        var values = new List<uint>();
        var rows = new List<sbyte>();
        var quantized = new sbyte[LabelSet.Inside];
        foreach ((ulong key, int template) in index.Grams.Where(gram => gram.Template < templates.Length))
        {
            int first = rows.Count / LabelSet.Inside, row = index.FirstRow(key);
            byte offsets = 0;
            for (int offset = 0; offset < templates[template].Offsets; offset++, row++)
            {
                if (!Quantize(weights, row, index.RowCount, quantized)) continue;
                offsets |= (byte)(1 << offset);
                rows.AddRange(quantized);
            }

            if (offsets == 0) continue;
            keys.Add(key);
            values.Add(GramTable.Pack(first, offsets));
        }

        float[] transitions = weights[CrfObjective.TransitionStart(index.RowCount)..];
        return new CrfModel(resources, templates, transitions, new GramTable([.. keys], [.. values]), [.. rows], Unit);
    }

    private static bool Quantize(float[] weights, int row, int rowCount, sbyte[] quantized)
    {
        float outside = weights[CrfObjective.OutsideStart(rowCount) + row];
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

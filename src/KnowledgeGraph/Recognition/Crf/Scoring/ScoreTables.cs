using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf.Scoring;

/// <summary>The n-grams of one template.</summary>
internal sealed record TemplateTable(FeatureTemplate Template, IGramIndex Index);

/// <summary>
/// A model's weights laid out for scoring, made when it is loaded. Immutable. There are two kinds of templates:
/// <list type="bullet">
/// <item>steady: most characters have an n-gram with weight. Their n-grams have a row for each offset, rows of zeros included, and the value of
/// one is where its first row begins; what is unknown, 0, has rows of zeros. Adding them up needs no decisions.</item>
/// <item>rare: n-grams of characters, of which there are many, and lexicon matches. Only rows with weight are kept, values are as in
/// <see cref="GramTable"/>, and the few that are found are added one by one.</item>
/// </list>
/// </summary>
internal sealed class ScoreTables
{
    private const int Inside = LabelSet.Inside;

    /// <summary>No template has more offsets, so an unknown n-gram has this many rows of zeros.</summary>
    private const int MaxOffsets = 8;

    public ScoreTables(CrfModel model)
    {
        List<(ulong Symbols, uint Value)>[] grams = Split(model);
        Rows = new AlignedArray<sbyte>(CountRows(model, grams) * Inside);
        var steady = new List<TemplateTable>();
        var rare = new List<TemplateTable>();
        int next = MaxOffsets;
        for (int t = 0; t < grams.Length; t++)
        {
            FeatureTemplate template = model.Templates[t];
            bool spread = IsSteady(template);
            Span<(ulong Symbols, uint Value)> own = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(grams[t]);
            foreach (ref var gram in own) gram.Value = Place(model.Rows, gram.Value, spread ? template.Offsets : 0, ref next);
            (spread ? steady : rare).Add(new TemplateTable(template, GramIndexes.Create(template, own)));
        }

        (Steady, Rare) = ([.. steady], [.. rare]);
    }

    public TemplateTable[] Steady { get; }

    public TemplateTable[] Rare { get; }

    /// <summary>Rows of 16 weights, see <see cref="CrfModel.Rows"/>.</summary>
    public AlignedArray<sbyte> Rows { get; }

    private static bool IsSteady(FeatureTemplate template) =>
        template.Stream < FeatureStreams.Matches && (template.Stream != FeatureStreams.Character || template.Length == 1);

    private static List<(ulong Symbols, uint Value)>[] Split(CrfModel model)
    {
        var grams = new List<(ulong Symbols, uint Value)>[model.Templates.Length];
        for (int t = 0; t < grams.Length; t++) grams[t] = [];
        for (int i = 0; i < model.Grams.Keys.Length; i++)
        {
            ulong key = model.Grams.Keys[i];
            grams[GramKey.TemplateOf(key)].Add((GramKey.SymbolsOf(key), model.Grams.Values[i]));
        }

        return grams;
    }

    private static int CountRows(CrfModel model, List<(ulong Symbols, uint Value)>[] grams)
    {
        int rows = MaxOffsets;
        for (int t = 0; t < grams.Length; t++)
        {
            if (IsSteady(model.Templates[t])) rows += grams[t].Count * model.Templates[t].Offsets;
            else foreach ((_, uint value) in grams[t]) rows += System.Numerics.BitOperations.PopCount(GramTable.Offsets(value));
        }

        return rows;
    }

    /// <summary>Copies an n-gram's rows behind those that are placed, and gives its new value.</summary>
    /// <param name="spread">The template's offsets, if each is to have a row; otherwise 0.</param>
    private uint Place(sbyte[] rows, uint value, int spread, ref int next)
    {
        int first = next, from = GramTable.FirstRow(value);
        uint offsets = GramTable.Offsets(value);
        for (int offset = 0; offsets >> offset != 0; offset++)
        {
            if ((offsets >> offset & 1) == 0) continue;
            int to = spread > 0 ? first + offset : next++;
            rows.AsSpan(from++ * Inside, Inside).CopyTo(Rows.AsSpan()[(to * Inside)..]);
        }

        if (spread == 0) return GramTable.Pack(first, (byte)offsets);
        next += spread;
        return (uint)(first * Inside);
    }
}

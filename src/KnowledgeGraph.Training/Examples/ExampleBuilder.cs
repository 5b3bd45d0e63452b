using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Training.Examples;

/// <summary>How sentences become examples.</summary>
/// <param name="MinimumGold">An n-gram seen so often in annotated sentences is learned from.</param>
/// <param name="MinimumSilver">Or so often in all; an annotated sentence counts as many times as makes the two agree.</param>
/// <param name="SilverWeight">How much a silver sentence counts beside one of the house's own.</param>
internal sealed record ExampleOptions(int MinimumGold, int MinimumSilver, double SilverWeight);

/// <summary>Sentences → examples, in two passes: the first counts n-grams, the second numbers those seen often enough.</summary>
internal sealed class ExampleBuilder(FeatureResources resources, ExampleOptions options, int threads)
{
    private const int ChunkSize = 1024;
    private readonly FeatureTemplate[] _templates = GramKeys.TemplatesOf(resources);

    /// <param name="sentences">Asked for twice; the same both times.</param>
    public (List<Example> Examples, GramIndex Index) Build(IEnumerable<LabelledSentence> sentences, bool silver)
    {
        int minimum = silver ? Math.Max(options.MinimumGold, options.MinimumSilver) : options.MinimumGold;
        int times = (minimum + options.MinimumGold - 1) / options.MinimumGold;
        var counts = new GramCounts();
        foreach ((LabelledSentence sentence, ulong[] keys) in Keys(sentences))
        {
            foreach (ulong key in keys)
            {
                if (key != 0) counts.Add(key, sentence.Source == SentenceSource.Silver ? 1 : times);
            }
        }

        var index = new GramIndex(_templates);
        var examples = new List<Example>();
        foreach ((LabelledSentence sentence, ulong[] keys) in Keys(sentences)) examples.Add(Number(sentence, keys, counts, minimum, index));
        return (examples, index);
    }

    private Example Number(LabelledSentence sentence, ulong[] keys, GramCounts counts, int minimum, GramIndex index)
    {
        int[] rows = new int[keys.Length];
        int place = 0, length = sentence.Symbols.Length;
        for (int t = 0; t < _templates.Length; t++)
        {
            for (int end = place + GramKeys.Starts(_templates[t], length); place < end; place++)
            {
                ulong key = keys[place];
                rows[place] = key != 0 && counts.Of(key) >= minimum ? index.Admit(key, t) : -1;
            }
        }

        double weight = sentence.Source == SentenceSource.Silver ? options.SilverWeight : sentence.Corpus.Weight;
        return new Example(length, Example.Pack(rows, _templates, length), sentence.Target, sentence.Source, (float)weight);
    }

    /// <summary>The n-grams of all sentences in order; several sentences are worked on at once.</summary>
    private IEnumerable<(LabelledSentence Sentence, ulong[] Keys)> Keys(IEnumerable<LabelledSentence> sentences)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        using var extractors = new ThreadLocal<GramKeys>(() => new GramKeys(resources));
        foreach (LabelledSentence[] chunk in sentences.Chunk(ChunkSize))
        {
            var keys = new ulong[chunk.Length][];
            Parallel.For(0, chunk.Length, parallel, i => keys[i] = extractors.Value!.Of(chunk[i]));
            for (int i = 0; i < chunk.Length; i++) yield return (chunk[i], keys[i]);
        }
    }
}

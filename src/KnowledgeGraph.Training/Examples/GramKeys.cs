using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Training.Examples;

/// <summary>Sentence → the numbers of its n-grams. Keeps buffers; one thread at a time.</summary>
internal sealed class GramKeys
{
    private readonly CorpusFeatures _corpora;
    private readonly FeatureExtractor _extractor;
    private readonly FeatureTemplate[] _templates;

    public GramKeys(FeatureResources resources)
    {
        _corpora = new CorpusFeatures(FeatureStreams.Count(resources.Lexicons.Count));
        _extractor = new FeatureExtractor(resources, CorpusFeatures.Streams);
        _templates = TemplatesOf(resources);
    }

    /// <summary>The templates of the model, and behind them those that only training has.</summary>
    public static FeatureTemplate[] TemplatesOf(FeatureResources resources)
    {
        int lexicons = resources.Lexicons.Count;
        return [.. FeatureStreams.Templates(lexicons), .. new CorpusFeatures(FeatureStreams.Count(lexicons)).Templates];
    }

    /// <summary>How many places of a sentence of <paramref name="length"/> characters an n-gram of the template may start at, from its first offset on.</summary>
    public static int Starts(FeatureTemplate template, int length) => length + template.Last - template.First;

    /// <summary>For each template in order, for each start, the n-gram's number; 0 where it is silent.</summary>
    public ulong[] Of(LabelledSentence sentence)
    {
        _extractor.Extract(sentence.Symbols, sentence.Hides);
        _corpora.Write(sentence.Corpus, _extractor.Streams);
        int length = sentence.Symbols.Length, next = 0;
        var keys = new ulong[_templates.Sum(template => Starts(template, length))];
        for (int t = 0; t < _templates.Length; t++)
        {
            FeatureTemplate template = _templates[t];
            int end = next + Starts(template, length);
            for (int start = template.First; next < end; start++) keys[next++] = _extractor.Streams.Key(t, template, start);
        }

        return keys;
    }
}

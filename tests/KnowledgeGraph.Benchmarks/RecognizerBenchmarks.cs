using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A hundred thousand characters of news on one core, by the recognizer and by jieba.NET's tagger; and the time to load the recognizer.</summary>
[InProcess]
[MemoryDiagnoser]
public class RecognizerBenchmarks
{
    private const int Characters = 100_000;

    private readonly Article[] _articles = News.Articles(Characters);
    private readonly IRecognizer _recognizer = Recognizers.LoadDefault();
    private readonly JiebaRecognizer _jieba = new();

    [Benchmark(Baseline = true)]
    public int Recognize() => Count(_recognizer);

    [Benchmark]
    public int Jieba() => Count(_jieba);

    [Benchmark]
    public IRecognizer Load() => Recognizers.LoadDefault();

    private int Count(IRecognizer recognizer)
    {
        int mentions = 0;
        foreach (Article article in _articles) mentions += recognizer.Recognize(article).Count;
        return mentions;
    }
}

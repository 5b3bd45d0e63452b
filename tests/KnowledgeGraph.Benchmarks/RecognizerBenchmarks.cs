using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The recognizer on one core: time and allocation for ten thousand characters of news, and the time to load.</summary>
[MemoryDiagnoser]
public class RecognizerBenchmarks
{
    private const string Sample =
        "昨日上午，市委副书记、市长李卫东主持召开市政府第12次常务会议，研究安全生产和防汛工作。副市长刘晓梅、赵国庆，市公安局局长丁一凡，市应急管理局副局长谢东升参加会议。"
        + "会议指出，要认真贯彻落实省委、省政府决策部署，压实各级责任，抓好重点领域隐患排查整治。会后，李卫东一行来到柳林镇徒骇河大桥，现场查看河道清淤情况，并慰问一线工作人员。";

    private readonly Article _article = new() { Id = "sample", Text = string.Concat(Enumerable.Repeat(Sample + "\n", 10_000 / Sample.Length)) };
    private readonly IRecognizer _recognizer = Recognizers.LoadDefault();

    [Benchmark]
    public int Recognize() => _recognizer.Recognize(_article).Count;

    [Benchmark]
    public IRecognizer Load() => Recognizers.LoadDefault();
}

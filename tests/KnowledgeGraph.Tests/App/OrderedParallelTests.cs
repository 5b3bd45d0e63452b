using KnowledgeGraph.App.Running;

namespace KnowledgeGraph.Tests.App;

public class OrderedParallelTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Select_SlowItemsBetweenFastOnes_KeepsTheOrder()
    {
        int[] squares = [.. OrderedParallel.Select(Enumerable.Range(0, 200), Square, threads: 4, Stop)];

        Assert.Equal(Enumerable.Range(0, 200).Select(i => i * i), squares);

        static int Square(int i)
        {
            if (i % 50 == 0) Thread.Sleep(20);
            return i * i;
        }
    }

    [Fact]
    public void Select_EndlessSource_ReadsOnlyALittleAhead()
    {
        int read = 0;
        int[] first = [.. OrderedParallel.Select(Count(), i => i, threads: 2, Stop).Take(10)];

        Assert.Equal(Enumerable.Range(1, 10), first);
        Assert.InRange(read, 10, 64);

        IEnumerable<int> Count()
        {
            while (true) yield return Interlocked.Increment(ref read);
        }
    }

    [Fact]
    public void Select_MapThrows_ThrowsAtItsPlace()
    {
        var seen = new List<int>();

        var failure = Assert.Throws<FormatException>(() =>
        {
            foreach (int i in OrderedParallel.Select(Enumerable.Range(0, 9), i => i == 5 ? throw new FormatException("five") : i, threads: 2, Stop)) seen.Add(i);
        });
        Assert.Equal("five", failure.Message);
        Assert.Equal([0, 1, 2, 3, 4], seen);
    }

    [Fact]
    public void Select_SourceThrows_ThrowsBehindWhatItGave()
    {
        var seen = new List<int>();

        Assert.Throws<IOException>(() => seen.AddRange(OrderedParallel.Select(Broken(), i => i, threads: 2, Stop)));

        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new IOException();
        }
    }

    [Fact]
    public void Select_SourceWaits_CallsIdleFirst()
    {
        using var go = new ManualResetEventSlim();
        int[] items = [.. OrderedParallel.Select(Waiting(), i => i, threads: 1, Stop, idle: go.Set)];

        Assert.Equal([1, 2], items);

        IEnumerable<int> Waiting()
        {
            yield return 1;
            Assert.True(go.Wait(TimeSpan.FromSeconds(30)));
            yield return 2;
        }
    }

    [Fact]
    public void Select_Cancelled_ThrowsThoughTheSourceNeverReturns()
    {
        using var never = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.ThrowsAny<OperationCanceledException>(() => OrderedParallel.Select(Stuck(), i => i, threads: 1, cancellation.Token).ToList());
        never.Set();

        IEnumerable<int> Stuck()
        {
            never.Wait(TestContext.Current.CancellationToken);
            yield break;
        }
    }
}

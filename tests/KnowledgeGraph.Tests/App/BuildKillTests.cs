using System.Diagnostics;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.App;

/// <summary>A build that is killed without warning, and what is left of it.</summary>
public sealed class BuildKillTests : IDisposable
{
    private const int Rows = 600;
    private const int RowsBeforeTheKill = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Build_KilledInTheMiddle_GoesOnToTheSameGraph()
    {
        string[] rows = [.. Enumerable.Range(0, Rows).Select(Row)];
        string killed = _folder["killed.db"], whole = _folder["whole.db"];

        long stored = await BuildAndKill(rows[..RowsBeforeTheKill], killed);
        KgResult resumed = Build(rows, killed);
        Build(rows, whole);

        Assert.InRange(stored, 1, RowsBeforeTheKill);
        Assert.Equal(FormattableString.Invariant($"{killed}: {Rows - stored} articles added, {stored} there already"), resumed.Lines[0]);
        Assert.Equal(Stats(whole), Stats(killed));
        using KnowledgeStore one = KnowledgeStore.OpenReadOnly(whole), other = KnowledgeStore.OpenReadOnly(killed);
        Assert.Equal(Stores.Dump(one), Stores.Dump(other));
    }

    /// <summary>Feeds the rows and leaves the pipe open, so that the build is in the middle when it is killed. How many articles its store then holds.</summary>
    private static async Task<long> BuildAndKill(string[] rows, string store)
    {
        using Process build = Start(store);
        try
        {
            foreach (string row in rows) await build.StandardInput.WriteLineAsync(row);
            await build.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            var patience = Stopwatch.StartNew();
            while (Stored(store) == 0 && patience.Elapsed < Patience) await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        finally
        {
            build.Kill();
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        return Stored(store);
    }

    private static Process Start(string store) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), "build", "-", "--store", store])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static long Stored(string path)
    {
        try
        {
            using KnowledgeStore store = KnowledgeStore.OpenReadOnly(path);
            return Convert.ToInt64(store.Connection.Scalar("SELECT count(*) FROM input_article"), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (UserErrorException)
        {
            // Not there yet, or not a store yet.
            return 0;
        }
    }

    private static KgResult Build(string[] rows, string store) => KgRunner.RunWithInput(string.Join('\n', rows) + '\n', "build", "-", "--store", store);

    private static string Stats(string store) => KgRunner.Run("stats", "--json", "--store", store).Output;

    private static string Row(int i)
    {
        string city = i % 3 == 0 ? "聊城市" : "德州市";
        string name = "陈" + "安平志远明"[i % 5] + "华国林"[i % 3];
        return FormattableString.Invariant($$"""{"id": "r{{i}}", "date": "2024-0{{1 + (i % 9)}}-1{{i % 7}}", "source": "样报", "locale": "山东省{{city}}", "text": "市长{{name}}主持召开第{{i}}次座谈会并讲话，副市长李志强出席。"}""");
    }
}

using System.Diagnostics;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;
using KnowledgeGraph.Tests.Support;

[assembly: AssemblyFixture(typeof(Neo4jServerFixture))]

namespace KnowledgeGraph.Tests.Storage.Neo4j.Support;

/// <summary>Tests that share the one server run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jServerTests
{
    public const string Name = "Neo4j server";
}

/// <summary>
/// The Neo4j server of the test run: the one at <c>NEO4J_URL</c>, whose database must be empty, or one started by the first test that
/// asks, in a temporary folder, and removed at the end. Where there is neither, those tests are skipped.
/// </summary>
public sealed class Neo4jServerFixture : IAsyncDisposable
{
    private readonly Lazy<Task> _started;
    private readonly HttpClient _client = Wire.NewClient();
    private Dictionary<string, string> _environment = [];
    private string? _folder;
    private bool _isOursToEmpty;

    public Neo4jServerFixture() => _started = new Lazy<Task>(StartAsync);

    public async ValueTask DisposeAsync()
    {
        if (_isOursToEmpty && _folder is null) await EmptyAsync(await OpenAsync(), CancellationToken.None);
        _client.Dispose();
        if (_folder is null) return;
        await ScriptAsync("stop", [_folder]);
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The server, with nothing in its database.</summary>
    internal async Task<Neo4jTarget> EmptyAsync()
    {
        await EmptyAsync(await OpenAsync(), Token);
        return Target();
    }

    internal async Task<Neo4jTarget> TargetAsync()
    {
        await _started.Value;
        return Target();
    }

    internal async Task<INeo4jConnection> OpenAsync() => await QueryApiConnection.OpenAsync(_client, await TargetAsync(), Token);

    /// <summary>Skips the test if the server is not the fixture's own, to do with as it likes.</summary>
    internal async Task SkipUnlessOwnAsync()
    {
        await _started.Value;
        Assert.SkipWhen(_folder is null, "the server at NEO4J_URL is not ours to kill");
    }

    /// <summary>Ends the server as a power cut does.</summary>
    internal void Kill() => ScriptAsync("kill", [_folder!]).GetAwaiter().GetResult();

    /// <summary>Starts the killed server again, at the same address.</summary>
    internal async Task RestartAsync()
    {
        string ports = $"{new Uri(_environment["NEO4J_URL"]).Port},{new Uri(_environment["NEO4J_BOLT"]).Port}";
        for (int tries = 1; ; tries++)
        {
            // The kernel may take a moment to give up the ports of a killed process.
            await Task.Delay(TimeSpan.FromSeconds(0.5), CancellationToken.None);
            (int status, _, string errors) = await ScriptAsync("start", ["--data", _folder!, "--ports", ports]);
            if (status == 0) return;
            Assert.True(tries < 10, errors);
        }
    }

    private static async Task EmptyAsync(INeo4jConnection connection, CancellationToken cancellationToken)
    {
        var delete = new CypherStatement("MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS deleted");
        while ((await connection.RunAsync(delete, cancellationToken)).Number("deleted") > 0)
        {
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Neo4jTarget Target() => Neo4jTarget.FromUrl(_environment["NEO4J_URL"], null, name => _environment.GetValueOrDefault(name));

    private async Task StartAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URL") is { Length: > 0 })
        {
            string[] names = ["NEO4J_URL", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"];
            _environment = names.ToDictionary(name => name, name => Environment.GetEnvironmentVariable(name) ?? "", StringComparer.Ordinal);
            QueryApiConnection connection = await QueryApiConnection.OpenAsync(_client, Target(), Token);
            long nodes = (await connection.RunAsync(new CypherStatement("MATCH (n) RETURN count(n) AS nodes"), Token)).Number("nodes");
            Assert.SkipUnless(nodes == 0, "the database at NEO4J_URL is not empty, and the tests would empty it");
            _isOursToEmpty = true;
            return;
        }

        Files.SharedOrSkip("neo4j/start");
        Assert.SkipUnless(HasJava(), "there is no Java on PATH or in JAVA_HOME to start Neo4j with");
        _folder = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
        RemoveWhenTestsAreGone(_folder);
        (int status, string output, string errors) = await ScriptAsync("start", ["--data", _folder, "--set", "server.memory.heap.initial_size=256m"]);
        Assert.True(status == 0, errors);
        _environment = output.Split('\n').Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }

    private static bool HasJava()
    {
        if (Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 }) return true;
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));
    }

    /// <summary>A test run that is killed cannot clean up: a shell waits for its end, then stops the server and removes the folder.</summary>
    private static void RemoveWhenTestsAreGone(string folder)
    {
        const string Wait = """while kill -0 "$1" 2> /dev/null; do sleep 2; done; [ ! -d "$2" ] || { bash "$3" "$2"; rm -rf "$2"; }""";
        string stop = Path.GetFullPath(Path.Combine(Files.Root, "..", "shared", "neo4j", "stop"));
        string script = $"({Wait}) < /dev/null > /dev/null 2>&1 &";
        string[] arguments = ["bash", "-c", script, "bash", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture), folder, stop];
        using Process process = Process.Start(new ProcessStartInfo("setsid", arguments) { UseShellExecute = false })!;
    }

    private static async Task<(int Status, string Output, string Errors)> ScriptAsync(string script, string[] arguments)
    {
        string path = Path.GetFullPath(Path.Combine(Files.Root, "..", "shared", "neo4j", script));
        var start = new ProcessStartInfo("bash", [path, .. arguments])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        string output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return (process.ExitCode, output, await errors);
    }
}

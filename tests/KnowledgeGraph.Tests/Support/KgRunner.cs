using System.Text;
using KnowledgeGraph.App.Hosting;

namespace KnowledgeGraph.Tests.Support;

/// <summary>How a run of <c>kg</c> ended.</summary>
internal sealed record KgResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the command <c>kg</c> inside the test process, its streams captured.</summary>
internal static class KgRunner
{
    public static KgResult Run(params string[] arguments) => RunWithInput("", arguments);

    public static KgResult RunWithInput(string input, params string[] arguments) =>
        RunWithInput(Encoding.UTF8.GetBytes(input), arguments);

    public static KgResult RunWithInput(byte[] input, params string[] arguments) => Run(input, new Dictionary<string, string>(), arguments);

    /// <summary>Runs with environment variables.</summary>
    public static KgResult RunWithVariables(IReadOnlyDictionary<string, string> variables, params string[] arguments) => Run([], variables, arguments);

    /// <summary>A host with these streams and variables, in a pipe.</summary>
    public static Host HostFor(Stream output, TextWriter error, byte[]? input = null, IReadOnlyDictionary<string, string>? variables = null) => new()
    {
        Input = new MemoryStream(input ?? []),
        Output = output,
        Error = error,
        Variable = name => variables?.GetValueOrDefault(name),
        Time = TimeProvider.System,
        Interrupted = TestContext.Current.CancellationToken,
    };

    private static KgResult Run(byte[] input, IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, HostFor(output, error, input, variables));
        return new KgResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

using System.Diagnostics;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Runs <c>kg</c> as a process of its own, through a shell, for what only a real pipe shows.</summary>
internal static class KgProcess
{
    private static readonly string Kg = Path.Combine(AppContext.BaseDirectory, "kg.dll");

    /// <summary>Runs a line of bash in which <c>kg</c> is the command; the test is skipped where there is no bash.</summary>
    public static KgResult Bash(string line)
    {
        if (!File.Exists("/bin/bash")) Assert.Skip("no /bin/bash");
        var start = new ProcessStartInfo("/bin/bash", ["-c", $"kg() {{ dotnet '{Kg}' \"$@\"; }}; {line}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new KgResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}

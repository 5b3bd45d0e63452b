using System.Diagnostics;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Evaluation;

/// <summary>The project's scorer, <c>../shared/eval/score.py</c>, run by Python.</summary>
internal static class Scorer
{
    private static readonly string Script = Path.Combine("eval", "score.py");

    /// <summary>What it prints.</summary>
    public static string Table(string gold, string predicted, params string[] options) => Python([Files.SharedOrSkip(Script), gold, predicted, .. options], "");

    /// <summary>What Python prints for a program that may use the scorer's functions (<c>score.org_key</c>).</summary>
    public static string Run(string program, string input) =>
        Python(["-c", $"import sys\nsys.path.insert(0, {Quoted(Path.GetDirectoryName(Files.SharedOrSkip(Script))!)})\nsys.dont_write_bytecode = True\nimport score\n{program}"], input);

    private static string Quoted(string text) => $"r'{text}'";

    private static string Python(IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo("python3", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not installed");
            throw;
        }

        using (process)
        {
            using var writer = new StreamWriter(process.StandardInput.BaseStream, new System.Text.UTF8Encoding(false));
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            writer.Write(input);
            writer.Close();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output.GetAwaiter().GetResult();
        }
    }
}

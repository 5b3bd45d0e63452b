using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>One thing that came out of the input, and how much of all files has been read with it.</summary>
/// <param name="Article">Null where there is only something to tell.</param>
/// <param name="Row">The JSON row the article stood in; empty where it came from another format.</param>
/// <param name="Fraction">0..1 of the bytes of all files; null where standard input is among them.</param>
internal sealed record InputItem(Article? Article, Diagnostic? Diagnostic, ReadOnlyMemory<byte> Row, double? Fraction);

/// <summary>Reads the files of a list one behind the other, as one stream.</summary>
internal static class Inputs
{
    public static IEnumerable<InputItem> Read(InputList inputs, ReadingOptions options, Host host)
    {
        var reader = new ArticleReader(options);
        double? all = inputs.Files.All(file => file.Bytes is not null) ? Math.Max(inputs.Bytes, 1) : null;
        long before = 0;
        foreach (InputFile file in inputs.Files)
        {
            foreach (ReadItem item in file.IsStandardInput ? reader.Read(host.Input, file.Path) : reader.Read(file))
            {
                yield return new InputItem(item.Article, item.Diagnostic, item.Row, (before + item.BytesRead) / all);
            }

            before += file.Bytes ?? 0;
        }
    }
}

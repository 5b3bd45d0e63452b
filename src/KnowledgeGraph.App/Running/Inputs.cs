using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.App.Running;

/// <summary>Reads the files of a list one behind the other, as one stream.</summary>
internal static class Inputs
{
    public static IEnumerable<ReadItem> Read(InputList inputs, ReadingOptions options, Host host)
    {
        var reader = new ArticleReader(options);
        return inputs.Files.SelectMany(file => file.IsStandardInput ? reader.Read(host.Input, file.Path) : reader.Read(file));
    }
}

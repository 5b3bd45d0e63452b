using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Export;
using KnowledgeGraph.Query;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.App.Commands;

/// <summary>A question to the store: how it is asked, and how its answer is shown.</summary>
internal sealed class Question<T>
{
    public required Func<Questions, T> Ask { get; init; }

    /// <summary>Whether the answer holds anything.</summary>
    public required Func<T, bool> IsFound { get; init; }

    /// <summary>Shows an answer that holds something.</summary>
    public required Action<T, IPage> Show { get; init; }

    /// <summary>One line for an answer that holds nothing: what was looked for, and what to try.</summary>
    public required Func<T, string> Nothing { get; init; }

    public required JsonTypeInfo<T> Json { get; init; }

    public ExitCode Run(Host host, string storePath, bool asJson)
    {
        using KnowledgeStore store = KnowledgeStore.OpenReadOnly(storePath);
        if (!store.IsDerived) host.Error.WriteLine($"{storePath}: the last build was interrupted; run kg build again for a complete answer");
        T answer = Ask(new Questions(store));
        bool found = IsFound(answer);
        if (asJson) host.Out.WriteLine(ReadableJson.Unescape(JsonSerializer.Serialize(answer, Json)));
        else if (found) Show(answer, Pages.Open(host));
        else host.Error.WriteLine(Nothing(answer));
        return found ? ExitCode.Done : ExitCode.NothingFound;
    }
}

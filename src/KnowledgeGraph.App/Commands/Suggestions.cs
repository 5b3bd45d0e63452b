namespace KnowledgeGraph.App.Commands;

/// <summary>What to say where a name is not known.</summary>
internal static class Suggestions
{
    public static string Nobody(string name, IReadOnlyList<string> near) =>
        near.Count == 0 ? $"nobody is called {name}; kg stats shows what the store holds" : $"nobody is called {name}; near: {string.Join(", ", near)}";
}

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Finds the longest form of a table that starts at a place in a text: one step in a trie per character.</summary>
internal sealed class FormTable<T>
    where T : class
{
    private readonly Node _root = new();

    public void Add(string form, T value)
    {
        Node node = _root;
        foreach (char c in form)
        {
            if (!node.Next.TryGetValue(c, out Node? next)) node.Next[c] = next = new Node();
            node = next;
        }

        node.Value = value;
    }

    /// <summary>The value of the longest form that <paramref name="text"/> starts with, and the form's length; null and 0 where none does.</summary>
    public T? Longest(ReadOnlySpan<char> text, out int length)
    {
        T? found = null;
        length = 0;
        Node node = _root;
        for (int i = 0; i < text.Length && node.Next.TryGetValue(text[i], out Node? next); i++)
        {
            node = next;
            if (node.Value is null) continue;
            found = node.Value;
            length = i + 1;
        }

        return found;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public T? Value { get; set; }
    }
}

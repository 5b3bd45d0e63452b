namespace KnowledgeGraph.Reading;

/// <summary>How a file's content is written; compression and encoding are found out apart from it.</summary>
public enum InputFormat
{
    /// <summary>Not known from the name: the first bytes decide.</summary>
    Unknown,

    /// <summary>Plain text: a newspaper page or a single article.</summary>
    Text,

    /// <summary>Markdown: headings are headlines.</summary>
    Markdown,

    /// <summary>A web page with one article.</summary>
    Html,

    /// <summary>One JSON object a line, in the form of gold files and of <c>kg extract</c>.</summary>
    JsonLines,

    /// <summary>A table with a header.</summary>
    Csv,
}

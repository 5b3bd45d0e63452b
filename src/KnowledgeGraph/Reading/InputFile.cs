namespace KnowledgeGraph.Reading;

/// <summary>A file to read.</summary>
/// <param name="Path">As the user named it, or below the folder they named; <c>-</c> is standard input.</param>
/// <param name="Bytes">Its size on disk; null for standard input.</param>
public sealed record InputFile(string Path, long? Bytes)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether this is standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;
}

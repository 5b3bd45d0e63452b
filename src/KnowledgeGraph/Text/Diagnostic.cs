namespace KnowledgeGraph.Text;

/// <summary>Something in the input that was wrong: reported beside the result, never thrown.</summary>
/// <param name="Code">Stable code, KG1001 and so on; see <see cref="Messages"/>.</param>
/// <param name="Message">One line: what is wrong and what to do.</param>
/// <param name="Path">The file as the user named it; null for standard input.</param>
/// <param name="Line">The line in the file from 1, or null where it has no place.</param>
public sealed record Diagnostic(string Code, string Message, string? Path = null, long? Line = null)
{
    public override string ToString()
    {
        string place = Line is { } line
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path ?? "-"}:{line}: ")
            : Path is null ? "" : Path + ": ";
        return $"{place}{Message} [{Code}]";
    }
}

/// <summary>A failure the user can mend: its diagnostic is printed as one line and the command ends with a non-zero exit code.</summary>
public sealed class UserErrorException : Exception
{
    public UserErrorException(Diagnostic diagnostic)
        : base(diagnostic?.Message) => Diagnostic = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));

    public Diagnostic Diagnostic { get; }
}

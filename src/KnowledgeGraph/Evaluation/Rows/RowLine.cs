using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation.Rows;

/// <summary>One line of a file of rows, in UTF-8.</summary>
/// <param name="Bytes">Empty where there is only something to tell.</param>
/// <param name="Number">From 1.</param>
internal readonly record struct RowLine(ReadOnlyMemory<byte> Bytes, long Number, Diagnostic? Diagnostic = null);

/// <summary>Reads the lines of a file of rows, in any encoding that reading knows, compressed or not.</summary>
internal static class RowLines
{
    /// <summary>Longest line, in bytes.</summary>
    private const int MaxLength = 16 << 20;

    /// <summary>The lines of a file that are not blank.</summary>
    /// <exception cref="UserErrorException">KG1001 to KG1005: the file is not there, or holds no text.</exception>
    public static IEnumerable<RowLine> Read(string path)
    {
        Stream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException(Messages.PathNotFound(path));
        }
        catch (UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.FileNotReadable(path));
        }

        return Read(stream, path);
    }

    /// <summary>The lines of a stream, which is disposed of at the end.</summary>
    /// <exception cref="UserErrorException">KG1003 to KG1005.</exception>
    public static IEnumerable<RowLine> Read(Stream stream, string? path)
    {
        (OpenInput? input, Diagnostic? refused) = OpenInput.Open(stream, path, InputFormat.JsonLines);
        using (input)
        {
            if (input is null) throw new UserErrorException(refused!);
            var lines = new LineReader(input.Utf8Bytes, MaxLength);
            while (Next(lines, path, out byte[] line) is var outcome && outcome != LineOutcome.End)
            {
                if (outcome == LineOutcome.TooLong) yield return new RowLine(default, lines.LineNumber, Messages.RowTooLong(path, lines.LineNumber));
                else if (!IsBlank(line)) yield return new RowLine(line, lines.LineNumber);
            }
        }
    }

    private static LineOutcome Next(LineReader lines, string? path, out byte[] line)
    {
        try
        {
            return lines.Next(out line);
        }
        catch (InvalidDataException)
        {
            throw new UserErrorException(Messages.ArchiveBroken(path));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}

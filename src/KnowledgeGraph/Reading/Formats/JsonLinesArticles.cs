using System.Text.Json;
using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>One JSON object a line. Streams: a line is in memory only while it is read. Texts are given exactly as written.</summary>
internal sealed class JsonLinesArticles : IFormatReader
{
    /// <summary>Longest row, in bytes. An article of this length would be a shelf of books.</summary>
    internal const int MaxRowLength = 16 << 20;

    public IEnumerable<DraftItem> Read(OpenInput input)
    {
        var lines = new LineReader(input.Utf8Bytes, MaxRowLength);
        while (true)
        {
            LineOutcome outcome = lines.Next(out byte[] line);
            if (outcome == LineOutcome.End) yield break;
            if (outcome == LineOutcome.TooLong) yield return new DraftItem(null, Messages.RowTooLong(input.Path, lines.LineNumber));
            else if (!IsBlank(line)) yield return Row(line, input.Path, lines.LineNumber);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static DraftItem Row(byte[] line, string? path, long lineNumber)
    {
        try
        {
            JsonRow row = JsonRow.Parse(line);
            if (row.Text is null) return new DraftItem(null, Messages.RowWithoutText(path, lineNumber), line);
            DateOnly? date = row.Date is null ? null : PublicationDate.Parse(row.Date);
            bool dateUnknown = row.Date is { Length: > 0 } && date is null;
            return new DraftItem(row.ToDraft(date), dateUnknown ? Messages.RowDateUnknown(path, lineNumber, row.Date!) : null, line);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is no valid Unicode (a lone surrogate, broken UTF-8).
            return new DraftItem(null, Messages.RowNotJson(path, lineNumber), line);
        }
    }
}

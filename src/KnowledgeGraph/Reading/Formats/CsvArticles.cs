using CsvHelper;
using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>A table with a header, one article a row, read row by row.</summary>
internal sealed class CsvArticles(ReadingOptions options) : IFormatReader
{
    /// <summary>Longest row, in bytes; a longer one is most often a quotation mark that is never closed.</summary>
    private const int MaxRowLength = 16 << 20;

    private static readonly CsvReaderOptions Options = new() { TrackLineNumbers = true, MaxRecordSize = MaxRowLength };

    public IEnumerable<DraftItem> Read(OpenInput input)
    {
        using CsvReader rows = CsvReader.Create(input.Utf8Bytes, Options, leaveOpen: true);
        (string[] header, Diagnostic? failure) = Try(() => rows.Headers.ToArray(), input.Path, []);
        var columns = new CsvColumns(header, options.Columns);
        if (failure is null && !columns.HasText) failure = Messages.CsvWithoutText(input.Path, string.Join(' ', header));
        while (failure is null)
        {
            (bool more, failure) = Try(rows.Read, input.Path, false);
            if (!more) break;
            yield return Row(rows, columns, input.Path);
        }

        if (failure is not null) yield return new DraftItem(null, failure);
    }

    private static (T Result, Diagnostic? Failure) Try<T>(Func<T> step, string? path, T otherwise)
    {
        try
        {
            return (step(), null);
        }
        catch (CsvFormatException e)
        {
            return (otherwise, Messages.CsvBroken(path, e.LineNumber));
        }
    }

    private static DraftItem Row(CsvReader row, CsvColumns columns, string? path)
    {
        if (columns.Value(row, "text") is not { } text) return new DraftItem(null, Messages.RowWithoutText(path, row.LineNumber));
        string? written = columns.Value(row, "date");
        DateOnly? date = written is null ? null : PublicationDate.Parse(written);
        var draft = new Draft
        {
            Id = columns.Value(row, "id"),
            Title = columns.Value(row, "title") ?? "",
            Text = LineEnds.Normalize(text),
            Url = columns.Value(row, "url"),
            Stated = new Publication(columns.Value(row, "source"), date, columns.Value(row, "locale")),
        };
        return new DraftItem(draft, written is not null && date is null ? Messages.RowDateUnknown(path, row.LineNumber, written) : null);
    }
}

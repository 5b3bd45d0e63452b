using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation.Rows;

/// <summary>A row, and the line it stands in (from 1).</summary>
internal readonly record struct NumberedRow(AnnotatedRow Row, long Line);

/// <summary>The rows of a file by id, in the order of first appearance, with what was wrong among its lines. Where an id comes again, the later row counts.</summary>
internal sealed class RowSet
{
    private readonly OrderedDictionary<string, NumberedRow> _rows = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];

    private RowSet(string? path) => Path = path;

    /// <summary>As the user named it; null for standard input and for what was never a file.</summary>
    public string? Path { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public IEnumerable<NumberedRow> Rows => _rows.Values;

    public AnnotatedRow? Find(string id) => _rows.TryGetValue(id, out NumberedRow found) ? found.Row : null;

    /// <summary>Annotated rows; each has an id and a text of its own.</summary>
    public static RowSet OfGold(IEnumerable<RowLine> lines, string? path)
    {
        var set = new RowSet(path);
        foreach (RowLine line in lines) set.Add(line, row => Required(row, "text"));
        return set;
    }

    /// <summary>Predicted rows; each belongs to a row of <paramref name="gold"/>, whose text it need not repeat.</summary>
    public static RowSet OfPredictions(IEnumerable<RowLine> lines, string? path, RowSet gold)
    {
        var set = new RowSet(path);
        foreach (RowLine line in lines) set.AddPrediction(line, gold);
        return set;
    }

    private void AddPrediction(RowLine line, RowSet gold) => Add(line, row =>
    {
        string id = IdOf(row);
        AnnotatedRow? annotated = gold.Find(id);
        string? text = RowJson.TextOrNull(row, "text");
        if (annotated is not null && (text is null || text == annotated.Text)) return annotated.Text;
        _diagnostics.Add(annotated is null ? Messages.PredictedRowUnknown(Path, line.Number, id) : Messages.PredictedTextDiffers(Path, line.Number, id));
        return null;
    });

    /// <param name="textOf">The text of the row's article; null where the row is to be left out.</param>
    private void Add(RowLine line, Func<JsonElement, string?> textOf)
    {
        if (line.Diagnostic is not null) _diagnostics.Add(line.Diagnostic);
        if (line.Bytes.IsEmpty) return;
        try
        {
            JsonElement row = RowJson.Parse(line.Bytes.Span);
            string id = IdOf(row);
            if (textOf(row) is not { } text) return;
            var numbered = new NumberedRow(RowJson.ToRow(row, id, text), line.Number);
            if (!_rows.TryAdd(id, numbered))
            {
                _diagnostics.Add(Messages.RowIdAgain(Path, line.Number, id));
                _rows[id] = numbered;
            }
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is no valid Unicode.
            _diagnostics.Add(Messages.RowNotAnnotated(Path, line.Number, e is FormatException ? e.Message : "a string is no valid Unicode"));
        }
    }

    private static string IdOf(JsonElement row) => Required(row, "id");

    private static string Required(JsonElement row, string name) => RowJson.TextOrNull(row, name) ?? throw new FormatException($"it has no \"{name}\"");
}

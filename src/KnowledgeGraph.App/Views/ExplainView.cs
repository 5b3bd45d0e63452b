using System.Globalization;
using KnowledgeGraph.App.Explaining;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Views;

/// <summary>Facts over the sentence that states them, its words marked; what the rules go by at the end.</summary>
internal sealed class ExplainView
{
    private const int Indent = 2;
    private const int QuoteIndent = 6;

    /// <summary>Cells wider than this are not waited for by the rows around them.</summary>
    private const int WidestCell = 40;

    private readonly Explanation _explanation;
    private readonly IPage _page;
    private readonly bool _colours;

    private ExplainView(Explanation explanation, IPage page, bool colours)
    {
        _explanation = explanation;
        _page = page;
        _colours = colours;
    }

    /// <summary>A fact in cells, the last not padded, and the sentence it stands in.</summary>
    private sealed record Row(IReadOnlyList<StyledText> Cells, Passage? Passage);

    public static void Show(Explanation explanation, IPage page, bool colours) => new ExplainView(explanation, page, colours).Show();

    private void Show()
    {
        if (_explanation.Title.Length > 0) _page.Write(StyledText.Of(_explanation.Title, Tone.Strong));
        string?[] origin = [_explanation.Source, _explanation.Date, _explanation.Locale, _explanation.Id];
        _page.Write(StyledText.Of(string.Join("  ", origin.OfType<string>()), Tone.Faint));
        ShowMentions(_explanation.Mentions ?? []);
        ShowRows("By", (_explanation.Byline ?? []).Select(RowOf));
        ShowRows("Posts", (_explanation.Posts ?? []).Select(RowOf));
        foreach (ExplainedEvent occasion in _explanation.Events ?? []) ShowEvent(occasion);
        ShowRules();
    }

    private void ShowMentions(IReadOnlyList<ExplainedMention> mentions)
    {
        if (mentions.Count == 0) return;
        ShowHeading("Names, as sure as the recognizer is of the least sure place");
        foreach (var type in mentions.GroupBy(mention => mention.Type, StringComparer.Ordinal).OrderBy(type => MentionTypes.TryParse(type.Key, out MentionType known) ? (int)known : int.MaxValue))
        {
            IEnumerable<StyledText> names = type.GroupBy(mention => mention.Surface, StringComparer.Ordinal).Select(same => NameOf(same.Key, [.. same]));
            _page.Write(StyledText.Of(type.Key).PadTo(5).Add("  ").Add(StyledText.Join(", ", names)), Indent);
        }
    }

    private static StyledText NameOf(string surface, ExplainedMention[] places)
    {
        StyledText name = StyledText.Of(surface, Highlighter.ToneOf(places[0].Type)).Add(" " + Sure(places.Min(place => place.Confidence)), Tone.Faint);
        return places.Length == 1 ? name : name.Add($" ({Wording.Number(places.Length)})", Tone.Faint);
    }

    private static Row RowOf(ExplainedByline entry) =>
        new([StyledText.Of(entry.Person, Tone.Person), entry.Role, .. Because(entry.Why)], entry.Why.Passage);

    private static Row RowOf(ExplainedPost post)
    {
        StyledText held = post.Organization is null ? StyledText.Empty : StyledText.Of(post.Organization, Tone.Organization).Add(" ");
        held = held.Add(post.Title, Tone.Title);
        if (post.Status != "current") held = held.Add(" " + post.Status);
        return new Row([StyledText.Of(post.Person, Tone.Person), held, .. Because(post.Why)], post.Why.Passage);
    }

    private void ShowEvent(ExplainedEvent occasion)
    {
        _page.Gap();
        var summary = new EventSummary("", occasion.Kind, occasion.Name, occasion.Date, occasion.Places, occasion.Organizers, occasion.Attendance.Count, []);
        _page.Write(EventLines.Heading(summary));
        Write([new Row(["event", occasion.Kind, .. Because(occasion.Why)], occasion.Why.Passage), .. occasion.Details.Select(detail => RowOf(detail, occasion.Why.Passage))]);
        Write([.. occasion.Attendance.SelectMany(RowsOf)]);
    }

    private static Row RowOf(ExplainedDetail detail, Passage? opening) =>
        new([detail.Detail, detail.Value, detail.Why.Rule], detail.Why.Passage ?? opening);

    /// <summary>One row a role, the person before the first.</summary>
    private static IEnumerable<Row> RowsOf(ExplainedPart part)
    {
        StyledText person = StyledText.Of(Wording.Number(part.Order)).Add("  ").Add(part.Person, Tone.Person);
        StyledText title = StyledText.Of(part.Title ?? "", Tone.Title);
        if (part.Roles.Count == 0) yield return new Row([person, "", .. Because(part.Why), title], part.Why.Passage);
        for (int i = 0; i < part.Roles.Count; i++)
        {
            Reason why = part.Roles[i].Why;
            yield return i == 0
                ? new Row([person, part.Roles[i].Role, .. Because(why with { Confidence = part.Why.Confidence }), title], why.Passage)
                : new Row(["", part.Roles[i].Role, why.Rule], why.Passage);
        }
    }

    private static StyledText[] Because(Reason why) => why.Confidence is { } sure ? [why.Rule, Sure(sure)] : [why.Rule];

    private static string Sure(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    private void ShowRows(string heading, IEnumerable<Row> rows)
    {
        Row[] all = [.. rows];
        if (all.Length == 0) return;
        ShowHeading(heading);
        Write(all);
    }

    private void ShowHeading(string heading)
    {
        _page.Gap();
        _page.Write(StyledText.Of(heading, Tone.Heading));
    }

    /// <summary>Rows in columns; behind those of one sentence the sentence, with the words of all of them.</summary>
    private void Write(IReadOnlyList<Row> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max()).Select(column => WidthOf(rows, column))];
        for (int i = 0; i < rows.Count; i++)
        {
            StyledText[] cells = [.. rows[i].Cells.Select((cell, column) => cell.PadTo(widths[column]))];
            _page.Write(StyledText.Join("  ", cells), Indent);
            bool sameGoesOn = i + 1 < rows.Count && Place(rows[i + 1].Passage) == Place(rows[i].Passage);
            if (!sameGoesOn) Quote([.. rows.Take(i + 1).Reverse().TakeWhile(row => Place(row.Passage) == Place(rows[i].Passage)).Select(row => row.Passage).OfType<Passage>()]);
        }
    }

    private static int WidthOf(IEnumerable<Row> rows, int column) =>
        rows.Where(row => row.Cells.Count > column + 1).Select(row => row.Cells[column].Width).Where(width => width <= WidestCell).DefaultIfEmpty().Max();

    private static (int, int)? Place(Passage? passage) => passage is null ? null : (passage.Start, passage.End);

    private void Quote(IReadOnlyList<Passage> same)
    {
        if (same.Count == 0) return;
        var points = new CodePoints(same[0].Text);
        int start = same[0].Start, done = 0;
        var words = new List<(TextSpan Span, Tone Tone)>();
        foreach (MarkedWords marked in same.SelectMany(passage => passage.Words).OrderBy(marked => marked.Start).ThenByDescending(marked => marked.End))
        {
            if (points.ToUtf16(new TextSpan(marked.Start - start, marked.End - start)) is not { } span || span.Start < done) continue;
            words.Add((span, marked.Type is null ? Tone.Strong : Highlighter.ToneOf(marked.Type)));
            done = span.End;
        }

        string place = FormattableString.Invariant($"  {_explanation.Id}#{start}-{same[0].End}");
        _page.Write(MarkedSentence.Of(same[0].Text, words, _colours).Add(place, Tone.Faint), QuoteIndent);
    }

    private void ShowRules()
    {
        if (_explanation.Rules.Count == 0) return;
        ShowHeading("Rules");
        int width = _explanation.Rules.Keys.Max(CellWidth.Of);
        foreach ((string rule, string text) in _explanation.Rules) _page.Write(StyledText.Of(rule).PadTo(width).Add("  " + text, Tone.Faint), Indent);
    }
}

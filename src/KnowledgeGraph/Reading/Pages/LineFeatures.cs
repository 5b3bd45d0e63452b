namespace KnowledgeGraph.Reading.Pages;

/// <summary>
/// What can be seen of each line: the patterns it has, its length and punctuation, how it stands among its neighbours, and how
/// much of it the article below says again. The score table weighs these names for each label.
/// </summary>
internal static class LineFeatures
{
    private const string Stops = "。；！？!?…;";
    private const string Closers = "”’」』）)》】";

    /// <summary>The longest line that can still be a headline.</summary>
    private const int LongestHeadline = 45;

    /// <summary>A line without comma and full stop can be a headline up to this length: its parts are separated by spaces.</summary>
    private const int LongestUnbroken = 75;

    /// <summary>The shortest line that is a paragraph by its full stop alone.</summary>
    private const int ShortestParagraph = 15;

    /// <summary>The features of each line, in the lines' order.</summary>
    public static IReadOnlyList<IReadOnlySet<string>> Of(IReadOnlyList<PageLine> lines, LinePatterns patterns)
    {
        PageHabits habits = PageHabits.Of(lines);
        var features = lines.Select(line => Own(line, habits, patterns)).ToList();
        if (features.Count > 0) features[0].Add("first");
        StackFeatures.Add(lines, features);
        return features;
    }

    /// <summary>Whether a line with these features reads as running text.</summary>
    public static bool IsParagraph(IReadOnlySet<string> features) => features.Contains("paragraph");

    /// <summary>Whether a line with these features is part of an article's text: running text or its writers.</summary>
    public static bool IsText(IReadOnlySet<string> features) =>
        IsParagraph(features) || features.Contains("byline") || features.Contains("closingLine");

    private static HashSet<string> Own(PageLine line, PageHabits habits, LinePatterns patterns)
    {
        var features = new HashSet<string>(StringComparer.Ordinal) { LengthOf(line.Text.Length) };
        patterns.Find(line.Text, features);
        AddPunctuation(line.Text, features);
        if (habits.IndentsParagraphs && line.IsIndented && !IsParagraph(features)) features.Add("indentedFragment");
        if (habits.IndentsParagraphs) features.Add(line.IsIndented ? "indented" : "unindented");
        if (habits.SeparatesAll && line.BlanksBefore == 0) features.Add("tight");
        if (habits.SeparatesAll && line.BlanksBefore > 1) features.Add("apart");
        if (habits.SeparatesSome) features.Add(line.BlanksBefore > 0 ? "apart" : "close");
        return features;
    }

    private static string LengthOf(int length) => length switch
    {
        <= 6 => "length≤6",
        <= 14 => "length≤14",
        <= 30 => "length≤30",
        <= LongestHeadline => "length≤45",
        _ => "length>45",
    };

    private static void AddPunctuation(string text, HashSet<string> features)
    {
        string body = text.TrimEnd(Closers.ToCharArray());
        bool ends = body.Length > 0 && Stops.Contains(body[^1], StringComparison.Ordinal);
        bool inner = text.AsSpan(0, text.Length - 1).ContainsAny("。；");
        if (ends) features.Add(body[^1] is '。' or '；' or ';' ? "endsStop" : "endsMark");
        else features.Add("endsOpen");
        if (inner) features.Add("innerStop");
        int commas = text.Count(c => c is '，' or ',');
        if (commas > 0) features.Add(commas > 1 ? "commas" : "comma");
        bool unbroken = !ends && !inner && commas == 0 && text.Length <= LongestUnbroken;
        if (unbroken && text.Length > LongestHeadline) features.Add("longHeadline");
        bool paragraph = (text.Length > LongestHeadline && !unbroken)
            || (inner && text.Length >= ShortestParagraph)
            || (features.Contains("endsStop") && text.Length >= ShortestParagraph)
            || (ends && commas > 0 && text.Length > 30);
        features.Add(paragraph ? "paragraph" : "fragment");
    }
}

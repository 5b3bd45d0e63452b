namespace KnowledgeGraph.Extraction.Bylines;

/// <summary>How a name of a byline was read, and how sure that reading is (the share of right names on the annotated training articles with their own mentions, rounded down).</summary>
internal sealed record BylineRule(string Name, double Confidence)
{
    public static readonly BylineRule Title = new("byline-title", 0.95);
    public static readonly BylineRule BehindName = new("byline-word-behind", 0.92);
    public static readonly BylineRule BeforeName = new("byline-word-before", 0.91);
    public static readonly BylineRule Row = new("byline-row", 0.96);
    public static readonly BylineRule AloneInBrackets = new("byline-in-brackets", 0.92);
    public static readonly BylineRule EndOfText = new("byline-at-the-end", 0.9);
}

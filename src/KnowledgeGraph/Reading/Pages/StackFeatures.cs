namespace KnowledgeGraph.Reading.Pages;

/// <summary>
/// Features of the short lines that stand over a paragraph: kicker, headline, subtitle look alike one by one, so what counts is
/// their order, and which of them the paragraphs below say again (an <em>echo</em>: headlines repeat the news, headings do not).
/// </summary>
internal static class StackFeatures
{
    /// <summary>How much of the article is looked at for an echo, in characters.</summary>
    private const int EchoLength = 400;

    private const double StrongEcho = 0.45;
    private const double WeakEcho = 0.2;

    /// <summary>Patterns of lines that are no part of a stack.</summary>
    private static readonly string[] Outside = ["meta", "byline", "furniture", "jump", "itemMarked", "noticeLine"];

    /// <summary>Patterns of a section's heading, which stands over the stack proper.</summary>
    private static readonly string[] Headings = ["sectionWord", "sectionMark", "briefs"];

    /// <summary>Patterns that make a text a page of several articles.</summary>
    private static readonly string[] PageMarks = ["furniture", "meta", "sectionWord", "sectionMark", "briefs"];

    /// <summary>More headings than this, in a text without any other mark, are headlines.</summary>
    private const int MaxSubheads = 3;

    private static readonly string[] Marked = ["sectionMark", "sectionPrefix"];
    private static readonly string[] KickerCues = ["kickerEnd", "kickerSays", "kickerTheme", "kickerNoun"];
    private static readonly string[] SubtitleCues = ["subtitleStart", "subtitleEnd", "personActs"];

    /// <summary>Lengths of most headings inside an article; few headlines are as short.</summary>
    private static readonly string[] Short = ["length≤6", "length≤14"];

    /// <summary>Patterns that show the first paragraph of a news article.</summary>
    private static readonly string[] Openings = ["lead", "dateline"];

    public static void Add(IReadOnlyList<PageLine> lines, List<HashSet<string>> features)
    {
        var stacks = Stacks(features).ToList();
        foreach ((int start, int end) in stacks)
        {
            AddPositions(start, end, features);
            AddShapes(lines, start, end, features);
            AddEchoes(lines, start, end, features);
        }

        AddHabits(stacks, features);
        AddOpenings(stacks, features);
        AddNeighbours(features);
    }

    /// <summary>Runs of short lines, as half-open ranges.</summary>
    private static IEnumerable<(int Start, int End)> Stacks(List<HashSet<string>> features)
    {
        int start = 0;
        for (int i = 0; i <= features.Count; i++)
        {
            if (i < features.Count && !LineFeatures.IsParagraph(features[i]) && !features[i].Overlaps(Outside)) continue;
            if (i > start) yield return (start, i);
            start = i + 1;
        }
    }

    /// <summary>Positions among the lines that may be of the headline; a known section heading over them stands apart.</summary>
    private static void AddPositions(int start, int end, List<HashSet<string>> features)
    {
        int[] lines = [.. Enumerable.Range(start, end - start).SkipWhile(i => i < end - 1 && features[i].Overlaps(Headings))];
        if (lines.Length == 1)
        {
            features[lines[0]].Add("stackOnly");
            return;
        }

        features[lines[0]].Add("stackFirst");
        features[lines[^1]].Add("stackLast");
        foreach (int middle in lines[1..^1]) features[middle].Add("stackMiddle");
        if (lines.Length < 3) return;
        features[lines[0]].Add("stackFirstOfMany");
        features[lines[^1]].Add("stackLastOfMany");
    }

    /// <summary>A page that marks its sections has few unmarked ones; one that has no sure kicker or subtitle has hardly any.</summary>
    private static void AddHabits(List<(int Start, int End)> stacks, List<HashSet<string>> features)
    {
        bool sections = features.Exists(line => line.Overlaps(Marked));
        bool kickers = features.Exists(line => line.Contains("stackFirst") && line.Overlaps(KickerCues));
        bool subtitles = features.Exists(line => line.Contains("stackLast") && line.Overlaps(SubtitleCues));
        foreach (int i in stacks.SelectMany(stack => Enumerable.Range(stack.Start, stack.End - stack.Start)))
        {
            if (sections && !features[i].Overlaps(Marked)) features[i].Add("sectionsMarked");
            features[i].Add(kickers ? "kickersKnown" : "kickersNever");
            features[i].Add(subtitles ? "subtitlesKnown" : "subtitlesNever");
        }
    }

    /// <summary>The two lines of one headline are of about one length; a subtitle is most often longer, a kicker shorter.</summary>
    private static void AddShapes(IReadOnlyList<PageLine> lines, int start, int end, List<HashSet<string>> features)
    {
        for (int i = start + 1; i < end; i++)
        {
            int above = lines[i - 1].Text.Length, length = lines[i].Text.Length;
            if (Math.Abs(above - length) <= Math.Max(2, above / 4)) features[i].Add("likeAbove");
            else features[i].Add(length > above ? "longerThanAbove" : "shorterThanAbove");
            if (lines[i - 1].IsBroken) features[i].Add("afterBroken");
        }
    }

    private static void AddEchoes(IReadOnlyList<PageLine> lines, int start, int end, List<HashSet<string>> features)
    {
        HashSet<(char, char)> below = Bigrams(TextBelow(lines, end, features));
        double[] echoes = [.. Enumerable.Range(start, end - start).Select(i => Share(Bigrams(lines[i].Text), below))];
        double best = echoes.Max();
        for (int i = start; i < end; i++)
        {
            double echo = echoes[i - start];
            features[i].Add(echo >= StrongEcho ? "echoStrong" : echo >= WeakEcho ? "echoWeak" : "echoNone");
            if (end - start > 1 && echo >= WeakEcho && echo >= best) features[i].Add("echoBest");
        }
    }

    /// <summary>The paragraphs under a stack, bylines passed over, up to the next short line.</summary>
    private static string TextBelow(IReadOnlyList<PageLine> lines, int from, List<HashSet<string>> features)
    {
        string text = "";
        for (int i = from; i < lines.Count && text.Length < EchoLength; i++)
        {
            if (LineFeatures.IsParagraph(features[i])) text += lines[i].Text;
            else if (text.Length > 0 || !features[i].Overlaps(Outside)) break;
        }

        return text.Length <= EchoLength ? text : text[..EchoLength];
    }

    private static HashSet<(char, char)> Bigrams(string text)
    {
        var bigrams = new HashSet<(char, char)>();
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i])) bigrams.Add((text[i - 1], text[i]));
        }

        return bigrams;
    }

    private static double Share(HashSet<(char, char)> part, HashSet<(char, char)> whole) =>
        (double)part.Count(whole.Contains) / (part.Count + 2);

    /// <summary>
    /// Where most stacks of the page are followed by 本报讯, a byline or a 来源 line, or preceded by （记者 李明）, one that is not is
    /// rather a heading inside an article.
    /// </summary>
    private static void AddOpenings(List<(int Start, int End)> stacks, List<HashSet<string>> features)
    {
        var heads = stacks.Where(stack => stack.End < features.Count && !features[stack.End].Contains("furniture")).ToList();
        AddUsual(heads, features, stack => IsOpening(features[stack.End]), "opens", "opensNot");
        var later = heads.Where(stack => stack.Start > 0 && LineFeatures.IsText(features[stack.Start - 1])).ToList();
        AddUsual(later, features, stack => IsClosing(features[stack.Start - 1]), "closes", "closesNot");
        foreach ((int start, int end) in later)
        {
            if (end == start + 1 && features[start].Contains("length≤6") && !IsOpening(features[end]) && IsLikeSubhead(features[start])) features[start].Add("tinyHead");
        }

        if (later.Count > MaxSubheads || features.Exists(line => line.Overlaps(Openings) || line.Overlaps(PageMarks) || IsClosing(line))) return;
        foreach (int i in later.SelectMany(stack => Enumerable.Range(stack.Start, stack.End - stack.Start))) features[i].Add("unsigned");
    }

    private static void AddUsual(
        List<(int Start, int End)> stacks, List<HashSet<string>> features, Func<(int Start, int End), bool> has, string name, string missing)
    {
        int having = stacks.Count(has);
        bool usual = having >= 2 && having * 10 >= stacks.Count * 4;
        foreach ((int start, int end) in stacks)
        {
            bool found = has((start, end));
            for (int i = start; i < end; i++)
            {
                if (found) features[i].Add(name);
                else if (usual) features[i].Add(missing);
                if (!found && usual && end == start + 1 && IsLikeSubhead(features[i])) features[i].Add(missing + "Short");
            }
        }
    }

    /// <summary>Short, at no margin of its own, and not said again below.</summary>
    private static bool IsLikeSubhead(HashSet<string> features) =>
        features.Overlaps(Short) && !features.Contains("echoStrong") && !features.Contains("unindented");

    private static bool IsClosing(HashSet<string> features) => features.Contains("closing") || features.Contains("byline") || features.Contains("closingLine");

    private static bool IsOpening(HashSet<string> features) =>
        features.Overlaps(Openings) || features.Contains("byline") || features.Contains("meta");

    private static void AddNeighbours(List<HashSet<string>> features)
    {
        for (int i = 0; i < features.Count; i++)
        {
            if (i > 0 && IsClosing(features[i - 1])) features[i].Add("afterClosing");
            if (i + 1 == features.Count) continue;
            if (LineFeatures.IsParagraph(features[i + 1])) features[i].Add("overParagraph");
            if (features[i + 1].Contains("photo")) features[i].Add("overPhoto");
            if (features[i + 1].Contains("itemMarked")) features[i].Add("overItem");
        }
    }
}

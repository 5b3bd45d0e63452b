using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>Takes off what the page adds to a line: ornaments around a headline, its number in a list, （下转第二版） behind a paragraph.</summary>
internal static partial class Trimming
{
    public static string Title(string line) => Ornaments().Replace(line, "").Trim();

    public static string Paragraph(string line) => Jumps().Replace(line, "").Trim();

    [GeneratedRegex(@"^[■□●○◆◇★☆▲△▼▶►◎•·]+\s*|\s*[■□●○◆◇★☆▲△▼◀◄◎•·]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Ornaments();

    [GeneratedRegex(@"\s*[(（【\[](?:紧接|下转|上接|详见|转)(?:第?\s*[0-9一二三四五六七八九十A-Z]{1,4}\s*版|本版)[^)）】\]]{0,12}[)）】\]]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Jumps();
}

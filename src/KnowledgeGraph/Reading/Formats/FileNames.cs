using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>What a file's name tells: its format, the stem its articles are numbered under, a date.</summary>
internal static partial class FileNames
{
    /// <summary>The format by extension, a trailing <c>.gz</c> aside; <see cref="InputFormat.Unknown"/> where it tells none.</summary>
    public static InputFormat FormatOf(string path) => Extension(WithoutGzip(path)) switch
    {
        ".TXT" => InputFormat.Text,
        ".MD" or ".MARKDOWN" => InputFormat.Markdown,
        ".HTML" or ".HTM" => InputFormat.Html,
        ".JSONL" or ".NDJSON" => InputFormat.JsonLines,
        ".CSV" or ".TSV" => InputFormat.Csv,
        _ => InputFormat.Unknown,
    };

    /// <summary>The name without folder and known extensions: <c>pages/lcrb-20231217.txt.gz</c> → <c>lcrb-20231217</c>; <c>stdin</c> for standard input.</summary>
    public static string Stem(string path)
    {
        if (path == InputFile.StandardInput) return "stdin";
        string plain = WithoutGzip(path);
        return FormatOf(plain) == InputFormat.Unknown ? Path.GetFileName(plain) : Path.GetFileNameWithoutExtension(plain);
    }

    /// <summary>The day a name carries: lcrb-20231217, 2023-12-17, 聊城日报2023年12月17日; null where there is none or the day does not exist.</summary>
    public static DateOnly? DateOf(string path)
    {
        Match match = Day().Match(Stem(path));
        return match.Success
            && DateOnly.TryParseExact(
                match.Groups["y"].Value + match.Groups["m"].Value.PadLeft(2, '0') + match.Groups["d"].Value.PadLeft(2, '0'),
                "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
    }

    private static string WithoutGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;

    private static string Extension(string path) => Path.GetExtension(path).ToUpperInvariant();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)(?:(?<m>\d\d)(?<d>\d\d)|[-_.年](?<m>\d{1,2})[-_.月](?<d>\d{1,2}))(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}

using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Encodings;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Reading;

/// <summary>Reads texts and bytes as if they were files of a name.</summary>
internal static class Reader
{
    public static List<ReadItem> Items(byte[] bytes, string path, ReadingOptions? options = null) =>
        [.. new ArticleReader(options ?? new ReadingOptions()).Read(new Pipe(bytes), path, KnowledgeGraph.Reading.Formats.FileNames.FormatOf(path))];

    public static List<ReadItem> Items(string text, string path, ReadingOptions? options = null) =>
        Items(ChineseEncodings.Utf8.GetBytes(text), path, options);

    public static List<Article> Articles(string text, string path, ReadingOptions? options = null) =>
        [.. Items(text, path, options).Select(item => item.Article).OfType<Article>()];

    /// <summary>The codes of the diagnostics, with their line where they have one: <c>KG1011:2</c>.</summary>
    public static string Codes(IEnumerable<ReadItem> items) =>
        string.Join(' ', items.Select(item => item.Diagnostic).OfType<Diagnostic>().Select(d => d.Line is { } line ? $"{d.Code}:{line}" : d.Code));

    /// <summary>A stream that, like a pipe, cannot seek and gives a few bytes at a time.</summary>
    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            byte[] piece = new byte[Math.Min(buffer.Length, 4093)];
            int read = base.Read(piece, 0, piece.Length);
            piece.AsSpan(0, read).CopyTo(buffer);
            return read;
        }
    }
}

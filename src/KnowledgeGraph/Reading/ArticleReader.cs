using KnowledgeGraph.Reading.Formats;
using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading;

/// <summary>Reads files into articles. Safe to use for several files at once; what is read from one is read lazily, in order.</summary>
public sealed class ArticleReader(ReadingOptions options)
{
    private readonly Dictionary<InputFormat, IFormatReader> _formats = new()
    {
        [InputFormat.Text] = new TextArticles(),
        [InputFormat.Markdown] = new MarkdownArticles(),
        [InputFormat.Html] = new HtmlArticles(),
        [InputFormat.JsonLines] = new JsonLinesArticles(),
        [InputFormat.Csv] = new CsvArticles(options),
    };

    /// <summary>The articles of a file in order, with diagnostics for what could not be read.</summary>
    public IEnumerable<ReadItem> Read(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        (Stream? stream, Diagnostic? diagnostic) = OpenFile(file);
        return stream is null
            ? [new ReadItem(null, diagnostic, default, 0)]
            : Read(stream, file.Path, FileNames.FormatOf(file.Path));
    }

    /// <summary>The articles of a stream, which is disposed of at the end.</summary>
    /// <param name="stream">Read once, from where it stands.</param>
    /// <param name="path">What to call it in articles, ids and diagnostics; <c>-</c> for standard input.</param>
    /// <param name="format">How it is written; <see cref="InputFormat.Unknown"/> to find out.</param>
    public IEnumerable<ReadItem> Read(Stream stream, string path, InputFormat format = InputFormat.Unknown)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        return ReadAll(stream, path, format);
    }

    private static (Stream? Stream, Diagnostic? Diagnostic) OpenFile(InputFile file)
    {
        try
        {
            Stream stream = file.IsStandardInput
                ? Console.OpenStandardInput()
                : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            return (stream, null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, Messages.PathNotFound(file.Path));
        }
        catch (UnauthorizedAccessException)
        {
            return (null, Messages.FileNotReadable(file.Path));
        }
    }

    private IEnumerable<ReadItem> ReadAll(Stream stream, string path, InputFormat format)
    {
        string? shownPath = path == InputFile.StandardInput ? null : path;
        (OpenInput? input, Diagnostic? refused) = OpenInputSafely(stream, shownPath, format);
        if (input is null)
        {
            yield return new ReadItem(null, refused, default, 0);
            yield break;
        }

        using (input)
        {
            var completion = new ArticleCompletion(options, path);
            using IEnumerator<DraftItem> drafts = _formats[input.Format].Read(input).GetEnumerator();
            while (true)
            {
                (bool more, Diagnostic? broken) = Advance(drafts, shownPath);
                if (broken is not null) yield return new ReadItem(null, broken, default, input.BytesRead);
                if (!more) yield break;
                DraftItem item = drafts.Current;
                Article? article = item.Draft is null ? null : completion.Complete(item.Draft);
                yield return new ReadItem(article, item.Diagnostic, item.Row, input.BytesRead);
            }
        }
    }

    private static (OpenInput? Input, Diagnostic? Diagnostic) OpenInputSafely(Stream stream, string? path, InputFormat format)
    {
        try
        {
            return OpenInput.Open(stream, path, format);
        }
        catch (InvalidDataException)
        {
            return (null, Messages.ArchiveBroken(path));
        }
    }

    /// <summary>A .gz file that was cut off or damaged shows it only when the reader gets there.</summary>
    private static (bool More, Diagnostic? Diagnostic) Advance(IEnumerator<DraftItem> drafts, string? path)
    {
        try
        {
            return (drafts.MoveNext(), null);
        }
        catch (InvalidDataException)
        {
            return (false, Messages.ArchiveBroken(path));
        }
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeGraph.Reading.Encodings;
using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>A web page with one article among navigation, lists and imprint.</summary>
internal sealed partial class HtmlArticles : IFormatReader
{
    /// <summary>How far into the page a declared encoding is looked for, in bytes.</summary>
    private const int DeclarationLength = 4096;

    public IEnumerable<DraftItem> Read(OpenInput input)
    {
        (byte[] bytes, Diagnostic? diagnostic) = WholeText.ReadBytes(input);
        if (diagnostic is not null) return [new DraftItem(null, diagnostic)];
        using IHtmlDocument document = new HtmlParser().ParseDocument(Decode(bytes, input));
        Draft? draft = HtmlArticle.Of(document);
        return [draft is null ? new DraftItem(null, Messages.PageWithoutArticle(input.Path)) : new DraftItem(draft)];
    }

    /// <summary>The page's text by the encoding it declares, where it can be read so; otherwise by the detected one.</summary>
    private static string Decode(byte[] bytes, OpenInput input)
    {
        string head = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationLength));
        Match declared = Charset().Match(head);
        if (declared.Success && ChineseEncodings.Named(declared.Groups["name"].Value) is { } named)
        {
            try
            {
                return ChineseEncodings.Strict(named).GetString(bytes);
            }
            catch (System.Text.DecoderFallbackException)
            {
                // The declaration is wrong or the page damaged: the bytes decide.
            }
        }

        return (EncodingDetector.Detect(bytes, isWhole: true)?.Encoding ?? input.Encoding).GetString(bytes);
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}

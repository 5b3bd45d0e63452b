using System.Globalization;
using KnowledgeGraph.Reading.Formats;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading;

/// <summary>Makes articles of one file's drafts: numbers those without an id and fills source, date and locale from the first witness that tells.</summary>
internal sealed class ArticleCompletion(ReadingOptions options, string path)
{
    private readonly string? _path = path == InputFile.StandardInput ? null : path;
    private readonly string _stem = FileNames.Stem(path);
    private readonly Publication _options = new(options.Source, options.Date, options.Locale);
    private readonly Publication _name = new(null, FileNames.DateOf(path), null);
    private readonly Dictionary<string, string?> _places = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The row comes first, then the options, then what the text tells, then the file's name; a locale also from the source's name.</summary>
    public Article Complete(Draft draft)
    {
        _count++;
        Publication publication = draft.Stated.Or(_options).Or(draft.Told).Or(_name);
        return new Article
        {
            Id = draft.Id ?? string.Create(CultureInfo.InvariantCulture, $"{_stem}-{_count:00}"),
            Source = publication.Source,
            Date = publication.Date,
            Locale = publication.Locale ?? PlaceOf(publication.Source),
            Title = draft.Title,
            Text = draft.Text,
            Path = _path,
            Url = draft.Url,
        };
    }

    private string? PlaceOf(string? source)
    {
        if (source is null) return null;
        if (!_places.TryGetValue(source, out string? place)) _places[source] = place = SourcePlaces.Of(source);
        return place;
    }
}

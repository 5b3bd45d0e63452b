using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>Places by name, read from where an article speaks: the one thing resolution asks of the gazetteer.</summary>
internal interface IPlaces
{
    /// <summary>The place of this name, full or official; of several, the one that lies nearest to <paramref name="locale"/>. Null if there is none, or no telling which.</summary>
    Place? Find(string name, string? locale);

    /// <summary>The longest place that <paramref name="name"/> begins with: 聊城市公安局 → 聊城市.</summary>
    Place? Prefix(string name, string? locale);
}

/// <summary>Full names behind the forms that stand in a text.</summary>
internal interface IFullNames
{
    /// <summary>市公安局 in an article of 聊城 → 聊城市公安局; null where it names no body.</summary>
    string? Organization(string? locale, string surface);

    /// <summary>聊 → 聊城市.</summary>
    string Place(string? locale, string surface);
}

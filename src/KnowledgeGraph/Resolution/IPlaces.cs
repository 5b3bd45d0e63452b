using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>Places by name, read from where an article speaks: the one thing resolution asks of the gazetteer.</summary>
internal interface IPlaces
{
    /// <summary>The place of this name, full or official; of several, the one that lies nearest to <paramref name="locale"/>. Null if there is none, or no telling which.</summary>
    Place? Find(string name, string? locale);

    /// <summary>The place of this name, made up where the gazetteer has none: 凌海市余积镇余东村 is a village in 余积镇, a hall or a lake a site, without a parent where the name tells none.</summary>
    Place Named(string name, string? locale);

    /// <summary>The longest place that <paramref name="name"/> begins with: 聊城市公安局 → 聊城市.</summary>
    Place? Prefix(string name, string? locale);
}

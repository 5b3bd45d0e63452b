namespace KnowledgeGraph.Lexicons;

/// <summary>How large a place is; the words of the graph's <c>level</c> are these in lower case.</summary>
public enum PlaceLevel
{
    Country,
    Province,
    City,
    County,
    Township,
    Village,
    Site,
}

/// <summary>A place of the gazetteer.</summary>
/// <param name="Code">GB/T 2260 code of a division (9 digits for a township), ISO 3166 code of a country.</param>
/// <param name="Name">Its official name: 聊城市.</param>
/// <param name="Parent">The place it is part of; null for countries.</param>
public sealed record Place(string Code, string Name, PlaceLevel Level, Place? Parent)
{
    /// <summary>The name with those above it, down from the province: 山东省聊城市.</summary>
    public string FullName => Parent is null || Parent.Level == PlaceLevel.Country ? Name : Parent.FullName + Name;
}

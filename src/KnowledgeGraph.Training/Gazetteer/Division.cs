using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Training.Gazetteer;

/// <summary>A division as the sources list it.</summary>
/// <param name="Code">GB/T 2260, without trailing zeros: 37, 3715, 371502, 371502001.</param>
/// <param name="First">The first listing (2003-12) of a name no longer in force; null for present ones.</param>
/// <param name="Last">Its last listing.</param>
/// <param name="Successor">The code of the present division that took its place; null where unknown.</param>
internal sealed record Division(string Code, string Name, string? First = null, string? Last = null, string? Successor = null)
{
    public PlaceLevel Level => Code.Length switch
    {
        2 => PlaceLevel.Province,
        4 => PlaceLevel.City,
        6 => PlaceLevel.County,
        _ => PlaceLevel.Township,
    };

    public string Province => Code[..2];
}

using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Steps up the tree of places.</summary>
internal static class Places
{
    /// <summary>This place or the nearest above it whose name ends with <paramref name="level"/>: 市 of 聊城市东昌府区 is 聊城市. Null if there is none.</summary>
    public static Place? WithEnding(this Place place, string level)
    {
        for (Place? step = place; step is not null; step = step.Parent)
        {
            if (step.Name.EndsWith(level, StringComparison.Ordinal)) return step;
        }

        return null;
    }

    /// <summary>The country it lies in, or itself.</summary>
    public static Place Country(this Place place)
    {
        while (place.Parent is { } parent) place = parent;
        return place;
    }

    /// <summary>The name without its level: 开封 of 开封市.</summary>
    public static string Stem(this Place place) => place.OtherNames.FirstOrDefault(name => name.Length > 1 && place.Name.StartsWith(name, StringComparison.Ordinal)) ?? place.Name;

    /// <summary>The name as the full names of bodies carry it: districts keep their municipality (上海市黄浦区), others stand alone (东昌府区).</summary>
    public static string NameInBodies(this Place place) =>
        place is { Level: PlaceLevel.County, Parent: { Level: PlaceLevel.Province } parent } && parent.Name.EndsWith('市') ? parent.Name + place.Name : place.Name;
}

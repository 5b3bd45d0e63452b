using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>How two places in the world go together in one career; later is better.</summary>
internal enum Kinship
{
    /// <summary>Two countries, two cities, or a city and the state's own bodies.</summary>
    Contrary,

    /// <summary>One of them is not known.</summary>
    Open,

    /// <summary>A province and the state's own bodies, or a place inside the other.</summary>
    Near,

    Same,
}

/// <summary>Where in the world a body is.</summary>
/// <param name="Place">The foreign country's name, or the Chinese place's full name; empty for the bodies of China as a whole.</param>
/// <param name="IsForeign">Outside China.</param>
/// <param name="IsHigh">Of China as a whole or of a province: whose people come and go between capital and provinces.</param>
/// <param name="IsOffice">An organ of party or state; a university or a company says less of who else its people may be.</param>
internal sealed record Home(string Place, bool IsForeign, bool IsHigh, bool IsOffice)
{
    private const string China = "中国";

    public static Home? Of(OrganizationType type)
    {
        if (type.IsNational) return new Home("", IsForeign: false, IsHigh: true, type.IsPublic);
        if (type.Place is not { } place) return null;
        Place root = place;
        while (root.Parent is { } parent) root = parent;
        if (root.Level == PlaceLevel.Country && root.Name != China) return new Home(root.Name, IsForeign: true, IsHigh: false, type.IsPublic);
        return place == root && root.Level == PlaceLevel.Country ? new Home("", IsForeign: false, IsHigh: true, type.IsPublic)
            : new Home(place.FullName, IsForeign: false, place.Level == PlaceLevel.Province, type.IsPublic);
    }

    public Kinship To(Home other)
    {
        if (IsForeign != other.IsForeign) return Kinship.Contrary;
        if (Place == other.Place) return Kinship.Same;
        if (IsForeign) return Kinship.Contrary;
        if (Place.Length == 0 || other.Place.Length == 0)
        {
            Home local = Place.Length == 0 ? other : this;
            return local.IsHigh ? Kinship.Near : local.IsOffice ? Kinship.Contrary : Kinship.Open;
        }

        bool nested = Place.StartsWith(other.Place, StringComparison.Ordinal) || other.Place.StartsWith(Place, StringComparison.Ordinal);
        return nested ? Kinship.Near : Kinship.Contrary;
    }
}

namespace KnowledgeGraph.Extraction;

/// <summary>The words of the interchange form for kinds, roles and statuses: the enum's name in lower case.</summary>
public static class FactNames
{
    private static readonly Roles[] EachRole = [.. Enum.GetValues<Roles>().Where(role => role != Roles.None)];
    private static readonly string[] KindNames = LowerCaseNames<EventKind>();
    private static readonly string[] DetailNames = LowerCaseNames<EventDetail>();
    private static readonly string[] StatusNames = LowerCaseNames<PostStatus>();

    public static string ToName(this EventKind kind) => KindNames[(int)kind];

    public static string ToName(this PostStatus status) => StatusNames[(int)status];

    public static string ToName(this EventDetail detail) => DetailNames[(int)detail];

    /// <summary>The single roles held, in the enum's order.</summary>
    internal static IEnumerable<Roles> Each(this Roles roles) => EachRole.Where(role => roles.HasFlag(role));

    /// <summary>The single roles held, in the enum's order: inspect, accompany, attend …</summary>
    public static IReadOnlyList<string> ToNames(this Roles roles) =>
        [.. EachRole.Where(role => roles.HasFlag(role)).Select(role => role.ToString().ToLowerInvariant())];

    public static bool TryParseKind(string name, out EventKind kind)
    {
        int index = Array.IndexOf(KindNames, name);
        kind = (EventKind)Math.Max(index, 0);
        return index >= 0;
    }

    public static bool TryParseRole(string name, out Roles role)
    {
        role = Array.Find(EachRole, candidate => string.Equals(candidate.ToString(), name, StringComparison.OrdinalIgnoreCase));
        return role != Roles.None;
    }

    private static string[] LowerCaseNames<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}

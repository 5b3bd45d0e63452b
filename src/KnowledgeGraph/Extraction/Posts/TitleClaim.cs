namespace KnowledgeGraph.Extraction.Posts;

/// <summary>One title claimed for one person, before its body is resolved.</summary>
/// <param name="Person">Index of the person's mention.</param>
/// <param name="Title">Index of the title's mention.</param>
/// <param name="Bodies">Index of the first body or place directly before the title; the title's own index if there are none.</param>
/// <param name="Group">Titles of one statement share it; the body of one goes on to the next.</param>
internal sealed record TitleClaim(int Person, int Title, int Bodies, int Group, PostStatus Status, PostRule Rule);

/// <summary>How a post was read.</summary>
internal sealed record PostRule(string Name)
{
    public static readonly PostRule BeforeName = new("title-before-name");
    public static readonly PostRule SharedTitle = new("title-shared-by-list");
    public static readonly PostRule BehindName = new("title-behind-name");
    public static readonly PostRule Apposition = new("apposition-behind-comma");
    public static readonly PostRule Bracket = new("title-in-brackets");
    public static readonly PostRule Appointment = new("appointment-verb");
    public static readonly PostRule Genitive = new("title-of-person");
}

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The titles claimed so far in an article. A title claimed once for a person is not claimed again for it.</summary>
internal sealed class ClaimSet
{
    private readonly List<TitleClaim> _claims = [];
    private readonly HashSet<int> _titles = [];
    private readonly HashSet<int> _people = [];
    private int _groups;

    public IReadOnlyList<TitleClaim> Claims => _claims;

    public int NewGroup() => _groups++;

    public void Add(TitleClaim claim)
    {
        _claims.Add(claim);
        _titles.Add(claim.Title);
        _people.Add(claim.Person);
    }

    public bool HasTitle(int title) => _titles.Contains(title);

    public bool HasPerson(int person) => _people.Contains(person);

    public IEnumerable<TitleClaim> Of(int person) => _claims.Where(claim => claim.Person == person);
}

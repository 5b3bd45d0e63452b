namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The titles claimed so far in an article. A title claimed once for a person is not claimed again for it.</summary>
internal sealed class ClaimSet
{
    private readonly List<TitleClaim> _claims = [];
    private readonly HashSet<int> _titles = [];
    private readonly Dictionary<int, List<TitleClaim>> _people = [];
    private int _groups;

    public IReadOnlyList<TitleClaim> Claims => _claims;

    public int NewGroup() => _groups++;

    public void Add(TitleClaim claim)
    {
        _claims.Add(claim);
        _titles.Add(claim.Title);
        if (!_people.TryGetValue(claim.Person, out List<TitleClaim>? own)) _people[claim.Person] = own = [];
        own.Add(claim);
    }

    public bool HasTitle(int title) => _titles.Contains(title);

    public bool HasPerson(int person) => _people.ContainsKey(person);

    public IReadOnlyList<TitleClaim> Of(int person) => _people.GetValueOrDefault(person) ?? [];
}

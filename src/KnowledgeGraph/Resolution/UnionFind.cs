namespace KnowledgeGraph.Resolution;

/// <summary>Disjoint sets of 0 … n-1 (Tarjan 1975, with path halving). Which sets come out does not depend on the order of unions.</summary>
internal sealed class UnionFind
{
    private readonly int[] _parent;

    public UnionFind(int count) => _parent = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (_parent[item] != item) item = _parent[item] = _parent[_parent[item]];
        return item;
    }

    /// <summary>Joins two sets; the smaller number stands for both.</summary>
    public void Union(int one, int other)
    {
        int a = Find(one), b = Find(other);
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}

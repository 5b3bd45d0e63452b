namespace KnowledgeGraph.Extraction.Events;

/// <summary>A short list of forms, longest first, compared by ordinal.</summary>
internal sealed class PhraseList
{
    private readonly List<string> _forms = [];
    private readonly HashSet<char> _firsts = [];

    public IReadOnlyList<string> Forms => _forms;

    public void Add(string form)
    {
        _firsts.Add(form[0]);
        int at = _forms.FindIndex(known => known.Length < form.Length);
        _forms.Insert(at < 0 ? _forms.Count : at, form);
    }

    /// <summary>The length of the longest form that <paramref name="text"/> starts with; 0 where none does.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firsts.Contains(text[0])) return 0;
        foreach (string form in _forms)
        {
            if (text.StartsWith(form, StringComparison.Ordinal)) return form.Length;
        }

        return 0;
    }

    public bool Ends(ReadOnlySpan<char> text)
    {
        foreach (string form in _forms)
        {
            if (text.EndsWith(form, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    public bool Has(ReadOnlySpan<char> text)
    {
        foreach (string form in _forms)
        {
            if (text.SequenceEqual(form)) return true;
        }

        return false;
    }

    /// <summary>Behind the last place in <paramref name="text"/> where a form stands; 0 where none does.</summary>
    public int EndOfLast(ReadOnlySpan<char> text)
    {
        int best = 0;
        foreach (string form in _forms)
        {
            int at = text.LastIndexOf(form, StringComparison.Ordinal);
            if (at >= 0) best = Math.Max(best, at + form.Length);
        }

        return best;
    }
}

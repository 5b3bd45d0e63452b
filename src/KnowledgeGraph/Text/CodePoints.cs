namespace KnowledgeGraph.Text;

/// <summary>
/// Translates between the UTF-16 offsets used inside the program and the code-point offsets of every file, store and graph.
/// The two are equal for text in the Basic Multilingual Plane; rare characters in names (𬭎, 𫖯) are not in it.
/// </summary>
public sealed class CodePoints
{
    private readonly int[]? _codePointOfUnit;
    private readonly int _units;

    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _units = text.Length;
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return;
        _codePointOfUnit = new int[text.Length + 1];
        for (int i = 0, point = 0; i <= text.Length; i++)
        {
            _codePointOfUnit[i] = point;
            bool pairGoesOn = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!pairGoesOn) point++;
        }
    }

    /// <summary>The code points of <paramref name="span"/>'s ends.</summary>
    public TextSpan FromUtf16(TextSpan span) =>
        _codePointOfUnit is null ? span : new(_codePointOfUnit[span.Start], _codePointOfUnit[span.End]);

    /// <summary>The UTF-16 units of a span given in code points, or null if it reaches outside the text.</summary>
    public TextSpan? ToUtf16(TextSpan span)
    {
        int? start = UnitOf(span.Start), end = UnitOf(span.End);
        return start is { } s && end is { } e && s <= e ? new TextSpan(s, e) : null;
    }

    private int? UnitOf(int codePoint)
    {
        if (codePoint < 0) return null;
        if (_codePointOfUnit is null) return codePoint <= _units ? codePoint : null;
        int index = Array.BinarySearch(_codePointOfUnit, codePoint);
        if (index < 0) return null;
        while (index > 0 && _codePointOfUnit[index - 1] == codePoint) index--;
        return index;
    }
}

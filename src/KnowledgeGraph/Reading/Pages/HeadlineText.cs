using System.Text;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>A headline in the making: its lines become one, with a space between, or none where the column broke a line.</summary>
internal sealed class HeadlineText
{
    private readonly StringBuilder _text = new();
    private bool _broken = true;

    public bool IsEmpty => _text.Length == 0;

    public void Add(string line, bool isBroken)
    {
        if (line.Length == 0) return;
        if (!_broken) _text.Append(' ');
        _text.Append(line);
        _broken = isBroken;
    }

    public void Clear()
    {
        _text.Clear();
        _broken = true;
    }

    public override string ToString() => _text.ToString();
}

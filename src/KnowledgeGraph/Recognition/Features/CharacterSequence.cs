using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// One sentence as the recognizer sees it: characters brought to one form, each with the place in the text it came from.
/// Full-width letters and digits become half-width, a surrogate pair is one character, and format characters
/// (zero-width spaces, direction marks) are left out. Reused from sentence to sentence.
/// </summary>
internal sealed class CharacterSequence
{
    /// <summary>Stands for every ideograph outside the Basic Multilingual Plane.</summary>
    public const char RareIdeograph = '\uE000';

    private const char Unreadable = '\uFFFD';
    private char[] _symbols = new char[256];
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];

    /// <summary>The number of characters.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<char> Symbols => _symbols.AsSpan(0, Length);

    /// <summary>Reads <paramref name="span"/> of <paramref name="text"/>.</summary>
    public void Read(string text, TextSpan span)
    {
        EnsureCapacity(span.Length);
        Length = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            char unit = text[i];
            if (char.IsSurrogate(unit))
            {
                bool pair = i + 1 < span.End && char.IsSurrogatePair(unit, text[i + 1]);
                Add(pair ? RareIdeograph : Unreadable, i, pair ? i + 2 : i + 1);
                if (pair) i++;
            }
            else if (unit < 0x80 || !IsFormat(unit))
            {
                Add(Normalize(unit), i, i + 1);
            }
        }
    }

    /// <summary>The place in the text of the characters from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public TextSpan SpanOf(int first, int last) => new(_starts[first], _ends[last]);

    /// <summary>The first character that does not stand wholly before <paramref name="offset"/> of the text.</summary>
    public int IndexOf(int offset)
    {
        int index = Array.BinarySearch(_starts, 0, Length, offset);
        return index >= 0 ? index : ~index;
    }

    private static bool IsFormat(char unit) =>
        unit is >= '\u00AD' and (< '\u2E80' or >= '\uFE00') && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.Format;

    private static char Normalize(char unit) => unit switch
    {
        >= '！' and <= '～' when char.IsAsciiLetterOrDigit((char)(unit - 0xFEE0)) => (char)(unit - 0xFEE0),
        '\u3000' or '\u00A0' or '\t' => ' ',
        '•' or '∙' or '‧' or '・' or '．' => '·',
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '(' => '（',
        ')' => '）',
        '?' => '？',
        '!' => '！',
        _ => unit,
    };

    private void Add(char symbol, int start, int end)
    {
        _symbols[Length] = symbol;
        _starts[Length] = start;
        _ends[Length] = end;
        Length++;
    }

    private void EnsureCapacity(int length)
    {
        if (_symbols.Length >= length) return;
        int size = Math.Max(length, 2 * _symbols.Length);
        _symbols = new char[size];
        _starts = new int[size];
        _ends = new int[size];
    }
}

using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// A sentence or several as the recognizer sees them: characters brought to one form, each with the place in the text it came from.
/// Full-width letters and digits become half-width, a surrogate pair is one character. Format characters (zero-width spaces, direction marks)
/// are left out, and so are combining marks and variation selectors, which belong to the character before them. Reused from text to text.
/// </summary>
internal sealed class CharacterSequence
{
    /// <summary>Stands for every ideograph outside the Basic Multilingual Plane.</summary>
    public const char RareIdeograph = '\uE000';

    private const char Unreadable = '\uFFFD';
    private char[] _symbols = new char[256];
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];

    /// <summary>Where the part that is being read begins; a mark belongs to none of the characters before.</summary>
    private int _first;

    /// <summary>The number of characters.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<char> Symbols => _symbols.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Reads <paramref name="span"/> of <paramref name="text"/>.</summary>
    public void Read(string text, TextSpan span)
    {
        Clear();
        Append(text, span);
    }

    /// <summary>Reads on, behind what is read already.</summary>
    public void Append(string text, TextSpan span)
    {
        EnsureCapacity(Length + span.Length);
        _first = Length;
        for (int i = span.Start; i < span.End; i++)
        {
            char unit = text[i];
            if (char.IsSurrogate(unit))
            {
                i = ReadSurrogate(text, i, span.End);
            }
            else if (IsMark(unit))
            {
                Attach(i, i + 1);
            }
            else if (!IsFormat(unit))
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

    /// <summary>Whether a unit is no character of the sequence: a format character, or a mark on the character before it.</summary>
    internal static bool IsLeftOut(char unit) => IsFormat(unit) || IsMark(unit);

    private static bool IsFormat(char unit) =>
        unit is >= '\u00AD' and (< '\u2E80' or >= '\uFE00') && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.Format;

    private static bool IsMark(char unit) =>
        unit is >= '\u0300' and (< '\u2E80' or >= '\uFE00' or (>= '\u302A' and <= '\u309A'))
        && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>The form that a unit of the text is brought to.</summary>
    internal static char Normalize(char unit) => unit switch
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

    /// <summary>Reads a pair, or half of one; gives the index of its last unit.</summary>
    private int ReadSurrogate(string text, int index, int end)
    {
        if (index + 1 >= end || !char.IsSurrogatePair(text[index], text[index + 1]))
        {
            Add(Unreadable, index, index + 1);
            return index;
        }

        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index], text[index + 1]));
        if (category is UnicodeCategory.NonSpacingMark) Attach(index, index + 2);
        else if (category is not UnicodeCategory.Format) Add(RareIdeograph, index, index + 2);
        return index + 1;
    }

    /// <summary>Makes a mark part of the character it directly follows.</summary>
    private void Attach(int start, int end)
    {
        if (Length > _first && _ends[Length - 1] == start) _ends[Length - 1] = end;
    }

    private void Add(char symbol, int start, int end)
    {
        _symbols[Length] = symbol;
        _starts[Length] = start;
        _ends[Length] = end;
        Length++;
    }

    private void EnsureCapacity(int length)
    {
        Buffers.Reserve(ref _symbols, length);
        Buffers.Reserve(ref _starts, length);
        Buffers.Reserve(ref _ends, length);
    }
}

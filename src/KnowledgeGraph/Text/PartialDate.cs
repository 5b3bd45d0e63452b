using System.Globalization;

namespace KnowledgeGraph.Text;

/// <summary>A date known to the year, the month or the day: 2023, 2023-08, 2023-08-16. Ordered by its first day.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 where only the month is known.</summary>
    public int Day { get; }

    public static PartialDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The date of these parts, or null if no such day exists (2月30日).</summary>
    public static PartialDate? Of(int year, int month = 0, int day = 0)
    {
        bool valid = year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0
            && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month)));
        return valid ? new PartialDate(year, month, day) : null;
    }

    /// <summary>Reads 2023, 2023-08 or 2023-08-16; false for anything else.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        string[] parts = (text ?? "").Split('-');
        if (parts.Length is 0 or > 3) return false;
        Span<int> numbers = [0, 0, 0];
        for (int i = 0; i < parts.Length; i++)
        {
            bool wellFormed = parts[i].Length == (i == 0 ? 4 : 2)
                && int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
                && numbers[i] > 0;
            if (!wellFormed) return false;
        }

        if (Of(numbers[0], numbers[1], numbers[2]) is not { } parsed) return false;
        date = parsed;
        return true;
    }

    public int CompareTo(PartialDate other) =>
        (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => (Month, Day) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}

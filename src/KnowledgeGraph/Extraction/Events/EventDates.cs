using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Reads the day of an occasion from its sentences and the article's date.</summary>
internal static class EventDates
{
    /// <summary>A dateline stands within so many characters of the start.</summary>
    private const int DatelineReach = 160;

    /// <summary>How many months ahead a month without a year may lie and still be of the year of publication.</summary>
    private const int MonthsAhead = 2;

    /// <summary>How many days ahead something is announced without a word of planning (将, 拟于).</summary>
    private const int AnnouncedWithin = 31;

    private static readonly PhraseList Datelines = EventTables.Default.Phrases("dateline");
    private static readonly PhraseList Today = EventTables.Default.Phrases("today");
    private static readonly PhraseList Yesterday = EventTables.Default.Phrases("yesterday");
    private static readonly PhraseList DayBeforeYesterday = EventTables.Default.Phrases("day-before-yesterday");
    private static readonly PhraseList Recently = EventTables.Default.Phrases("recently");
    private static readonly PhraseList Times = EventTables.Default.Phrases("time");

    /// <summary>The first date of <paramref name="span"/> that is no day ahead (only announced); null where none is stated or it can't be settled.</summary>
    /// <param name="stated">Whether the text states a time at all, were it 近日.</param>
    public static PartialDate? First(string text, TextSpan span, DateOnly? published, out bool stated)
    {
        PartialDate? date = Find(text, span, published, out TextSpan? words);
        stated = words is not null;
        return date;
    }

    /// <summary>The same with the words that state a time: 12月16日, 近日. Null where none do.</summary>
    public static PartialDate? Find(string text, TextSpan span, DateOnly? published, out TextSpan? words)
    {
        words = null;
        for (int i = span.Start; i < span.End; i++)
        {
            int length = At(text, i, published, out PartialDate? date);
            if (length == 0 || IsDateline(text, i)) continue;
            if (IsAhead(date, published))
            {
                i += length - 1;
                continue;
            }

            words = new TextSpan(i, i + length);
            return date;
        }

        return null;
    }

    /// <summary>Whether <paramref name="span"/> states a day, or 近日.</summary>
    public static bool States(string text, TextSpan span, DateOnly? published)
    {
        First(text, span, published, out bool stated);
        return stated;
    }

    /// <summary>Whether the clause that ends <paramref name="span"/> is of a day after the publication: 4月27日，张三….</summary>
    public static bool LiesAhead(string text, TextSpan span, DateOnly? published)
    {
        bool ahead = false;
        int behind = span.Start;
        for (int i = span.Start; i < span.End && published is not null; i++)
        {
            int length = At(text, i, published, out PartialDate? date);
            if (length == 0 || IsDateline(text, i)) continue;
            (ahead, behind) = (IsAhead(date, published) && !IsAhead(date, published?.AddDays(AnnouncedWithin)), Math.Min(i + length, span.End));
            i = behind - 1;
        }

        if (behind < span.End && text[behind] == '，') behind++;
        return ahead && text.AsSpan(behind, span.End - behind).IndexOfAny("，。；：") < 0;
    }

    private static bool IsAhead(PartialDate? date, DateOnly? published) =>
        date is { Day: > 0 } day && published is { } of && new DateOnly(day.Year, day.Month, day.Day) > of;

    /// <summary>The day that 今天 and a day without a month are read from: the dateline's (7月26日讯), else the day of publication.</summary>
    public static DateOnly? Anchor(string text, DateOnly? published)
    {
        int limit = Math.Min(text.Length, DatelineReach);
        for (int i = 0; i < limit; i++)
        {
            int length = At(text, i, published, out PartialDate? date);
            if (length > 0 && IsDateline(text, i) && date is { Day: > 0 } day) return new DateOnly(day.Year, day.Month, day.Day);
        }

        return published;
    }

    /// <summary>The length of a date or a time of day that starts at <paramref name="position"/>; 0 where none does.</summary>
    public static int LengthOfTime(string text, int position)
    {
        int length = At(text, position, null, out _);
        return length > 0 ? length : Times.LengthAtStart(text.AsSpan(position));
    }

    /// <summary>8月12日讯, 8月4日电: the dateline's day is not the occasion's.</summary>
    private static bool IsDateline(string text, int position)
    {
        int end = position + At(text, position, null, out _);
        return Datelines.LengthAtStart(text.AsSpan(end).TrimStart()) > 0;
    }

    /// <summary>The length of the date at <paramref name="position"/> (0 where none stands) and what it resolves to; of several days, the first.</summary>
    private static int At(string text, int position, DateOnly? published, out PartialDate? date)
    {
        int relative = Relative(text, position, published, out date);
        if (relative > 0) return relative;
        if (!char.IsAsciiDigit(text[position]) || (position > 0 && char.IsAsciiDigit(text[position - 1]))) return 0;
        int i = position;
        int year = Part(text, ref i, 1900, 2100, '年');
        int month = Part(text, ref i, 1, 12, '月');
        int day = Day(text, ref i);
        bool monthAlone = day == 0 && month > 0 && (year > 0 || Is(text, i, '，') || Is(text, i, '份'));
        if (day == 0 && !monthAlone) return 0;
        date = Resolve(year, month, day, published);
        return i - position;
    }

    /// <summary>A number in bounds with its unit behind it, stepped over; 0 where there is none.</summary>
    private static int Part(string text, ref int i, int least, int most, char unit)
    {
        int end = i;
        int value = Number(text, ref end);
        if (value < least || value > most || !Is(text, end, unit)) return 0;
        i = end + 1;
        return value;
    }

    /// <summary>16日, 16号, 16日至18日, 16-18日: the first day, with the whole range stepped over.</summary>
    private static int Day(string text, ref int i)
    {
        int end = i;
        int day = Number(text, ref end);
        if (day is < 1 or > 31) return 0;
        bool marked = Is(text, end, '日') || Is(text, end, '号');
        if (marked) end++;
        int after = EndOfRange(text, end);
        if (!marked && after == end) return 0;
        i = after;
        return day;
    }

    private static int EndOfRange(string text, int i)
    {
        int end = i;
        while (end < text.Length && text[end] is '至' or '-' or '—' or '－' or '到' or '~' or '～') end++;
        if (end == i) return i;
        Part(text, ref end, 1, 12, '月');
        return Part(text, ref end, 1, 31, '日') > 0 ? end : i;
    }

    private static int Relative(string text, int position, DateOnly? published, out PartialDate? date)
    {
        date = null;
        ReadOnlySpan<char> rest = text.AsSpan(position);
        int length = Today.LengthAtStart(rest), daysAgo = 0;
        if (length == 0) (length, daysAgo) = (Yesterday.LengthAtStart(rest), 1);
        if (length == 0) (length, daysAgo) = (DayBeforeYesterday.LengthAtStart(rest), 2);
        if (length == 0 && Weekdays.At(text, position, published, out date) is var weekday and > 0) return weekday;
        if (length == 0) return Recently.LengthAtStart(rest);
        date = published is { } day ? PartialDate.OfDay(day.AddDays(-daysAgo)) : null;
        return length;
    }

    /// <summary>
    /// A day without a month is of the month of publication, or the one before where it would lie ahead. A month without a year is of the
    /// year of publication, were it a little ahead (announced); further ahead it is last year's.
    /// </summary>
    private static PartialDate? Resolve(int year, int month, int day, DateOnly? published)
    {
        if (year > 0) return PartialDate.Of(year, month, day);
        if (published is not { } date) return null;
        if (month == 0)
        {
            bool ahead = day > date.Day + 1;
            DateOnly of = ahead ? date.AddDays(1 - date.Day).AddMonths(-1) : date;
            return PartialDate.Of(of.Year, of.Month, day);
        }

        bool farAhead = month > date.Month + MonthsAhead;
        return PartialDate.Of(farAhead ? date.Year - 1 : date.Year, month, day);
    }

    private static int Number(string text, ref int i)
    {
        int value = -1;
        for (int digits = 0; i < text.Length && char.IsAsciiDigit(text[i]) && digits < 4; i++, digits++) value = (Math.Max(value, 0) * 10) + text[i] - '0';
        return value;
    }

    private static bool Is(string text, int i, char c) => i >= 0 && i < text.Length && text[i] == c;
}

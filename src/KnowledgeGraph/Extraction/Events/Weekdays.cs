using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>本周三, 上周五, 周日下午: days told by their name, read with the day of publication. Weeks begin on Monday.</summary>
internal static class Weekdays
{
    private const string Days = "一二三四五六日";
    private const int DaysOfWeek = 7;

    private static readonly PhraseList Names = EventTables.Default.Phrases("week");
    private static readonly PhraseList ThisWeek = EventTables.Default.Phrases("this-week");
    private static readonly PhraseList LastWeek = EventTables.Default.Phrases("last-week");
    private static readonly PhraseList Behind = EventTables.Default.Phrases("weekday-follower");

    /// <summary>The length of the weekday that starts at <paramref name="position"/>; 0 where none does. A bare one (周三) is the last before the publication, and needs a mark or a time behind it: 周一 also begins names.</summary>
    public static int At(string text, int position, DateOnly? published, out PartialDate? date)
    {
        date = null;
        ReadOnlySpan<char> rest = text.AsSpan(position);
        int last = LastWeek.LengthAtStart(rest), prefix = Math.Max(last, ThisWeek.LengthAtStart(rest));
        int name = Names.LengthAtStart(rest[prefix..]);
        int length = prefix + name + 1;
        if (name == 0 || length > rest.Length) return 0;
        int day = rest[length - 1] == '天' ? DaysOfWeek - 1 : Days.IndexOf(rest[length - 1], StringComparison.Ordinal);
        if (day < 0 || (prefix == 0 && !IsAlone(text, position, length))) return 0;
        if (published is { } of) date = PartialDate.OfDay(prefix == 0 ? of.AddDays(-((IndexOf(of) - day + DaysOfWeek) % DaysOfWeek)) : of.AddDays(day - IndexOf(of) - (last > 0 ? DaysOfWeek : 0)));
        return length;
    }

    /// <summary>Days behind Monday.</summary>
    private static int IndexOf(DateOnly date) => ((int)date.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;

    /// <summary>Not in 每周三, 下周三 or 周一至周五.</summary>
    private static bool IsAlone(string text, int position, int length)
    {
        bool opens = position == 0 || text[position - 1] is '，' or '。' or '；' or '\n' or '”';
        return opens && Behind.LengthAtStart(text.AsSpan(position + length)) > 0;
    }
}

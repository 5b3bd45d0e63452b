using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>The full name of a body that is written in a short form.</summary>
internal sealed class BodyResolver(BodyTable table, Gazetteer gazetteer)
{
    /// <summary>Words that stand for the place whose level they name; the longest first.</summary>
    private static readonly string[] Levels = WordLists.Default["levels"];

    /// <summary>Words that begin with a level's character and mean something else.</summary>
    private static readonly string[] NoLevels = WordLists.Default["no-levels"];

    /// <summary>Endings of towns, streets and villages, which are called without the places above them.</summary>
    private static readonly string[] LocalEndings = WordLists.Default["local-endings"];

    /// <summary>Endings of departments; the place before them is written in full.</summary>
    private static readonly string[] DepartmentEndings = WordLists.Default["department-endings"];

    private const string Government = "政府";

    /// <param name="surface">The body as the text writes it.</param>
    /// <param name="position">Where it stands, to find the places named before it.</param>
    /// <param name="before">The body that the same person's preceding title is held in; null where there is none.</param>
    public ResolvedBody Resolve(LocaleContext locale, string surface, int position, ResolvedBody? before)
    {
        Place? near = before?.Place ?? locale.Place;
        return Level(locale, surface, position, before)
            ?? Foreign(locale, surface, position, before)
            ?? National(locale, surface)
            ?? Party(locale, surface, position, before)
            ?? OfPlace(surface, near)
            ?? OfLevel(locale, surface, position, before)
            ?? OfSchool(locale, surface)
            ?? Introduced(locale, surface)
            ?? Alone(locale, surface, position, before)
            ?? Whole(surface, near);
    }

    /// <summary>A body that is written in full; a town or street without the places above it.</summary>
    private ResolvedBody Whole(string surface, Place? near)
    {
        (Place? place, int length) = gazetteer.FindPrefix(surface, near);
        if (place is { Level: PlaceLevel.Township } && length == surface.Length) return new ResolvedBody(place.Name, place);
        bool isLocal = length > 0 && length < surface.Length - 1 && surface.AsSpan().EndsWithAny(LocalEndings);
        return new ResolvedBody(isLocal ? surface[length..] : surface, place);
    }

    /// <summary>街道 alone: the one named last.</summary>
    private ResolvedBody? Level(LocaleContext locale, string surface, int position, ResolvedBody? before) =>
        surface is "街道" or "镇" or "乡" && PlaceOfLevel(locale, surface, position, before) is var (name, place) ? new ResolvedBody(name, place) : null;

    /// <summary>The place that a level's word means: of the body before, of the locale, or the one named last.</summary>
    public (string Name, Place? Place)? PlaceOfLevel(LocaleContext locale, string level, int position, ResolvedBody? before)
    {
        if (level is "镇" or "乡" or "街道")
        {
            return locale.Names.NearestTownship(level, position) is { } township ? (township, null) : null;
        }

        string ending = level switch { "自治州" => "州", "地" => "地区", _ => level };
        Place? place = before?.Place?.WithEnding(ending) ?? locale.Place?.WithEnding(ending) ?? locale.Names.NearestPlace(ending, position);
        return place is null ? null : (place.NameInBodies(), place);
    }

    /// <summary>中央书记处 behind 越南共产党中央政治局 is that party's; 国民议会 is of the country before it, or named last.</summary>
    private ResolvedBody? Foreign(LocaleContext locale, string surface, int position, ResolvedBody? before)
    {
        if (table.ForeignParty(surface) is { } party) return new ResolvedBody(party, gazetteer.FindPrefix(party).Place);
        int center = before?.Name.IndexOf("党中央", StringComparison.Ordinal) ?? -1;
        bool abroad = center > 0 && before!.Place is { } seat && seat.Country().Code != "CN";
        if (abroad && surface.StartsWith("中央", StringComparison.Ordinal)) return new ResolvedBody(string.Concat(before!.Name.AsSpan(0, center + 1), surface), before.Place);
        if (!table.IsForeignOrgan(surface)) return null;
        Place? country = before?.Place?.Country() is { Code: not "CN" } own ? own : locale.Names.NearestForeignCountry(position);
        return country is null ? null : new ResolvedBody(country.Name + surface, country);
    }

    /// <summary>National bodies under a short name, and those of a session: 主席团 → 十四届全国人大一次会议主席团.</summary>
    private ResolvedBody? National(LocaleContext locale, string surface)
    {
        if ((table.Central(surface) ?? table.CentralPrefix(surface)) is { } full) return new ResolvedBody(full, null);
        if (locale.Place is not null and not { Level: PlaceLevel.Country }) return null;
        if (table.Committee(surface) is { } committee) return new ResolvedBody(committee, null);
        string unit = surface.StartsWith("大会", StringComparison.Ordinal) ? surface[2..] : surface;
        bool ofSession = unit.StartsWith("主席团", StringComparison.Ordinal) || unit.StartsWith("秘书处", StringComparison.Ordinal);
        return ofSession && locale.Names.Session is { } session ? new ResolvedBody(session + unit, null) : null;
    }

    private ResolvedBody? Party(LocaleContext locale, string surface, int position, ResolvedBody? before)
    {
        if (table.PartyOf(surface) is not var (party, middle, rest)) return null;
        bool isWritten = party.Prefix.Length > 1 && Array.IndexOf(Levels, middle) < 0 && middle is not "校";
        if (isWritten) return new ResolvedBody(surface, gazetteer.FindPrefix(middle, locale.Place).Place);
        (string Name, Place? Place)? place = Array.IndexOf(Levels, middle) >= 0 ? PlaceOfLevel(locale, middle, position, before)
            : gazetteer.Find(middle + "省", locale.Place) is { } province ? (province.Name, province)
            : gazetteer.Find(middle, before?.Place ?? locale.Place) is { } named ? (named.NameInBodies(), named) : null;
        if (place is null && middle is "校") place = locale.Names.School is { } school ? (school, null) : null;
        return place is var (name, found) ? new ResolvedBody(Fill(party.Template, name) + table.Expand(rest), found) : null;
    }

    /// <summary>聊城市委, 温县县委: a place and an ending of the table.</summary>
    private ResolvedBody? OfPlace(string surface, Place? near)
    {
        (Place? place, int length) = gazetteer.FindPrefix(surface, near);
        if (place is null || length == surface.Length) return null;
        ReadOnlySpan<char> tail = surface.AsSpan(length);
        BodyKind? kind = table.KindOf(tail);
        if (kind?.Ending is Government && !HasPeoplesGovernment(place)) return new ResolvedBody(OwnGovernment(place, surface, length), place);
        bool repeatsLevel = kind is null && tail.Length > 1 && place.Name[^1] == tail[0];
        if (repeatsLevel) kind = table.KindOf(tail = tail[1..]);
        if (kind is null && LongerPlace(surface, length) is { } longer) return OfPlaceNamed(surface, longer);
        bool isDepartment = kind is null && place.Level != PlaceLevel.Country && tail.EndsWithAny(DepartmentEndings);
        if (isDepartment) return new ResolvedBody(string.Concat(place.NameInBodies(), surface.AsSpan(length)), place);
        return kind is null ? null : new ResolvedBody(Fill(kind.Template, place) + table.Expand(tail[kind.Ending.Length..]), place);
    }

    /// <summary>People's governments are those of China's divisions.</summary>
    private static bool HasPeoplesGovernment(Place place) => place.Level != PlaceLevel.Country && !place.Name.EndsWith("特别行政区", StringComparison.Ordinal);

    /// <summary>智利政府 and 俄罗斯联邦政府 as they are written; 香港特区政府 under its full name.</summary>
    private static string OwnGovernment(Place place, string surface, int length)
    {
        bool asWritten = place is { Level: PlaceLevel.Country, Code: not "CN" };
        return asWritten ? surface : string.Concat(place.NameInBodies(), surface.AsSpan(length));
    }

    /// <summary>A place the tables don't have: the surface up to the last level's character before a known ending (滨湖高新区 + 管委会).</summary>
    private int? LongerPlace(string surface, int from)
    {
        for (int i = surface.Length - 2; i >= from; i--)
        {
            bool level = surface[i] is '区' or '市' or '县' or '镇' or '乡';
            if (level && table.KindOf(surface.AsSpan(i + 1)) is not null) return i + 1;
        }

        return null;
    }

    private ResolvedBody? OfPlaceNamed(string surface, int length)
    {
        ReadOnlySpan<char> tail = surface.AsSpan(length);
        BodyKind kind = table.KindOf(tail)!;
        return new ResolvedBody(Fill(kind.Template, surface[..length]) + table.Expand(tail[kind.Ending.Length..]), null);
    }

    /// <summary>市委, 省公安厅, 区文旅局: a level's word and whatever follows.</summary>
    private ResolvedBody? OfLevel(LocaleContext locale, string surface, int position, ResolvedBody? before)
    {
        string? level = Array.Find(Levels, word => surface.StartsWith(word, StringComparison.Ordinal));
        if (level is null || surface.Length < level.Length + 1) return null;
        ReadOnlySpan<char> tail = surface.AsSpan(level.Length);
        BodyKind? kind = table.KindOf(tail);
        bool isOther = kind is null && (tail.Length < 2 || surface.AsSpan().StartsWithAny(NoLevels));
        if (isOther || PlaceOfLevel(locale, level, position, before) is not var (name, place)) return null;
        string full = kind is null ? string.Concat(name, tail) : (place is null ? Fill(kind.Template, name) : Fill(kind.Template, place)) + table.Expand(tail[kind.Ending.Length..]);
        return new ResolvedBody(full, place);
    }

    private static ResolvedBody? OfSchool(LocaleContext locale, string surface)
    {
        bool own = surface.Length > 2 && surface[0] == '校' && locale.Names.School is not null;
        return own ? new ResolvedBody(string.Concat(locale.Names.School, surface.AsSpan(1)), null) : null;
    }

    private ResolvedBody? Introduced(LocaleContext locale, string surface) =>
        locale.Names.LongForm(surface) is { } full ? new ResolvedBody(full, gazetteer.FindPrefix(full, locale.Place).Place) : null;

    /// <summary>宣传部, 政协, 人武部 without a place: of the body before, or of the locale; 管委会: of the zone named last.</summary>
    private ResolvedBody? Alone(LocaleContext locale, string surface, int position, ResolvedBody? before)
    {
        BodyKind? kind = table.KindOf(surface);
        if (kind is { Owners.Length: > 0 }) return Owned(locale, surface, kind, position, before);
        bool isInside = before is { Place: null } && InnerUnits.OwnerIn(before.Name) is not null;
        Place? place = isInside ? null : before?.Place ?? locale.Place;
        if (kind is null || !kind.StandsAlone || place is null || (before is null && IsSchoolUnit(locale, surface))) return Inside(locale, surface, position, before);
        if (place is { Level: PlaceLevel.Country }) place = locale.Names.NearestPlace("省", position);
        return place is null ? null : new ResolvedBody(Fill(kind.Template, place) + table.Expand(surface.AsSpan(kind.Ending.Length)), place);
    }

    private static ResolvedBody? Owned(LocaleContext locale, string surface, BodyKind kind, int position, ResolvedBody? before)
    {
        bool ownedBefore = before is not null && Array.Exists(kind.Owners, ending => before.Name.EndsWith(ending, StringComparison.Ordinal));
        string? owner = ownedBefore ? before!.Name : locale.Names.NearestPart(kind.Owners, position);
        return owner is null ? null : new ResolvedBody(string.Concat(Fill(kind.Template, owner), surface.AsSpan(kind.Ending.Length)), before?.Place);
    }

    /// <summary>Whether the party's departments and committees are the school's: the article is a school's own.</summary>
    private bool IsSchoolUnit(LocaleContext locale, string surface) =>
        locale.Names.School is not null && (table.OwnerOfUnit(surface) is not null || surface.StartsWith("纪委", StringComparison.Ordinal));

    /// <summary>A unit of a school or of the body before it: 教务处 → 聊城大学教务处.</summary>
    private ResolvedBody? Inside(LocaleContext locale, string surface, int position, ResolvedBody? before)
    {
        string? school = locale.Names.School;
        if (surface is "纪委" && before?.Place is null && (InnerUnits.OwnerIn(before?.Name ?? "") ?? school) is { } committee)
        {
            return new ResolvedBody(Fill("中共{}纪律检查委员会", committee), null);
        }

        bool hasPlace = gazetteer.FindPrefix(surface, locale.Place).Length > 0;
        if (hasPlace || !InnerUnits.IsInner(surface) || table.OwnerOfUnit(surface) is not { } rule) return null;
        string? owner = before is null ? null : InnerUnits.OwnerIn(before.Name);
        owner ??= school ?? (rule == "nearest" ? locale.Names.NearestBody(table.Institutions, position) : null);
        return owner is null || surface.StartsWith(owner, StringComparison.Ordinal) || owner.Contains(surface, StringComparison.Ordinal) ? null : new ResolvedBody(owner + surface, null);
    }

    /// <summary>The place's name in the template; a county of two characters keeps its level (中共温县县委).</summary>
    private static string Fill(string template, Place place)
    {
        if (template.StartsWith("中共{}委", StringComparison.Ordinal) && place.Name.Length == 2) template = template.Insert(4, place.Name[^1..]);
        return Fill(template.Replace("{short}", place.Stem(), StringComparison.Ordinal), place.NameInBodies());
    }

    private static string Fill(string template, string place) => template.Replace("{}", place, StringComparison.Ordinal);
}

using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>The body that a title is held in, from what is written before it, the title itself, and the title before it.</summary>
internal sealed class TitleResolver(BodyTable table, Gazetteer gazetteer, BodyResolver bodies)
{
    /// <summary>What may stand before the core of a title: 常务副市长, 原代县长.</summary>
    private static readonly string[] Prefixes = ["常务", "第一", "代理", "候任", "副", "代", "原", "前", "老", "时任"];

    public ResolvedBody? Resolve(LocaleContext locale, string? surface, string title, bool isPlace, int position, ResolvedBody? before)
    {
        TitleBody? implied = table.BodyOfTitle(CoreOf(title));
        if (surface is null) return Implied(locale, implied, position, before);
        return isPlace ? OfPlace(locale, surface, implied, position) : bodies.Resolve(locale, surface, position, before);
    }

    /// <summary>The title without the words of rank and time before it: 市长 of 原常务副市长.</summary>
    public static ReadOnlySpan<char> CoreOf(ReadOnlySpan<char> title)
    {
        for (int i = 0; i < Prefixes.Length; i++)
        {
            if (title.Length <= Prefixes[i].Length || !title.StartsWith(Prefixes[i], StringComparison.Ordinal)) continue;
            title = title[Prefixes[i].Length..];
            i = -1;
        }

        return title;
    }

    /// <summary>市长 → the city's government; 总书记 → 中共中央. Otherwise the body of the title before it goes on.</summary>
    private ResolvedBody? Implied(LocaleContext locale, TitleBody? implied, int position, ResolvedBody? before)
    {
        if (implied is null) return before;
        if (implied.Level is null) return implied.Weak && before is not null ? before : new ResolvedBody(implied.Body, null);
        if (bodies.PlaceOfLevel(locale, implied.Level, position, before) is not var (name, place)) return before;
        return new ResolvedBody(implied.Body.Replace("{}", name, StringComparison.Ordinal), place);
    }

    /// <summary>山东省 + 省长 → its government; 俄 + 外长 → 俄罗斯; other places stay as they are written.</summary>
    private ResolvedBody OfPlace(LocaleContext locale, string surface, TitleBody? implied, int position)
    {
        Place? place = surface.Length == 1 ? Letters.Find(locale, surface[0], position, gazetteer) : gazetteer.Find(surface, locale.Place) ?? EndOf(surface, locale);
        if (place is { Level: PlaceLevel.Country })
        {
            bool fixedBody = implied is { Level: null } && place.Code == "CN";
            return new ResolvedBody(fixedBody ? implied!.Body : surface.Length == 1 ? place.Name : surface, place);
        }

        if (implied?.Level is null) return new ResolvedBody(surface.Length == 1 && place is not null ? place.Name : surface, place);
        string name = place?.NameInBodies() ?? surface;
        return new ResolvedBody(implied.Body.Replace("{}", name, StringComparison.Ordinal), place);
    }

    private Place? EndOf(string surface, LocaleContext locale)
    {
        (Place? place, int length) = gazetteer.FindPrefix(surface, locale.Place);
        return length == surface.Length ? place : null;
    }
}

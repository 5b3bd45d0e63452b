using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Places written with one character: 在聊, 中美, 访俄, 鲁.</summary>
internal static class Letters
{
    public static Place? Find(LocaleContext locale, char letter, int position, Gazetteer gazetteer)
    {
        for (Place? place = locale.Place; place is { Level: not PlaceLevel.Country }; place = place.Parent)
        {
            bool means = place.Name.Contains(letter, StringComparison.Ordinal) && letter is not ('省' or '市' or '区' or '县');
            if (means) return place;
        }

        IReadOnlyList<Place> meant = gazetteer.Named([letter]);
        Place? country = meant.FirstOrDefault(place => place.Level == PlaceLevel.Country);
        if (country is { Code: "CN" }) return country;
        bool abroad = locale.Place is null or { Level: PlaceLevel.Country };
        Place? named = abroad ? locale.Names.NearestForeignCountry(position, letter) : null;
        return named ?? (abroad ? country : meant.FirstOrDefault(place => place.Level == PlaceLevel.Province)) ?? (meant.Count > 0 ? meant[0] : null);
    }
}

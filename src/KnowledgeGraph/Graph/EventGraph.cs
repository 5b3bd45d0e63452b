using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graph;

/// <summary>Reports → Event nodes with REPORTS, HELD_AT and ORGANIZED. Remembers each report's event and each person's rank in it for what follows.</summary>
internal sealed class EventGraph(NameRegistry registry, IReadOnlyDictionary<string, string> kindWords, IGraphSink sink)
{
    private readonly Dictionary<long, string> _eventOfReport = [];
    private readonly Dictionary<long, int> _rankOfPart = [];

    public string EventOf(long reportKey) => _eventOfReport[reportKey];

    public int RankOf(long partKey) => _rankOfPart[partKey];

    public void Add(IReadOnlyList<EventReport> sameDay)
    {
        foreach (ResolvedEvent occasion in EventResolver.Resolve(sameDay)) Write(occasion);
    }

    private void Write(ResolvedEvent occasion)
    {
        EventReport main = occasion.Main;
        string? name = occasion.Reports.Select(report => report.Name).FirstOrDefault(one => !string.IsNullOrEmpty(one));
        sink.Add(new GraphNode("Event", occasion.Id, new Properties().With("name", name).With("kind", main.Kind).With("date", main.Date)));
        Remember(occasion);
        foreach (string article in occasion.Reports.Select(report => report.Article.Id).Distinct(StringComparer.Ordinal))
        {
            sink.Add(new GraphRelationship("REPORTS", StableId.Of("r", "REPORTS", article, occasion.Id), "Article", article, "Event", occasion.Id, new Properties()));
        }

        WriteLinks("HELD_AT", occasion, report => report.Places, (place, locale) => registry.Place(place, locale));
        WriteLinks("ORGANIZED", occasion, report => report.Organizers, (body, locale) => registry.Organization(body, locale));
        sink.MakeFindable(occasion.Id, main.Date, Words(occasion));
    }

    private void Remember(ResolvedEvent occasion)
    {
        IReadOnlyDictionary<string, int> ranks = occasion.Ranks();
        foreach (EventReport report in occasion.Reports)
        {
            _eventOfReport[report.Key] = occasion.Id;
            foreach (ReportedPart part in report.People) _rankOfPart[part.Key] = ranks[part.Person];
        }
    }

    private void WriteLinks(string type, ResolvedEvent occasion, Func<EventReport, IReadOnlyList<string>> names, Func<string, string?, string> idOf)
    {
        var stated = occasion.Reports.SelectMany(report => names(report).Where(name => name.Length > 0).Select(name => (Id: idOf(name, report.Article.Locale), report.Evidence)));
        foreach (var other in stated.GroupBy(one => one.Id, one => one.Evidence, StringComparer.Ordinal))
        {
            Properties properties = new Properties().WithEvidence(other);
            string id = StableId.Of("r", type, occasion.Id, other.Key);
            sink.Add(type == "HELD_AT"
                ? new GraphRelationship(type, id, "Event", occasion.Id, "Place", other.Key, properties)
                : new GraphRelationship(type, id, "Organization", other.Key, "Event", occasion.Id, properties));
        }
    }

    /// <summary>Names, kind in both languages, headlines, places and organizers: what someone may remember an event by.</summary>
    private IEnumerable<string> Words(ResolvedEvent occasion) =>
        occasion.Reports.SelectMany(report => new[] { report.Name ?? "", report.Article.Title }.Concat(report.Places).Concat(report.Organizers))
            .Append(occasion.Main.Kind)
            .Append(kindWords.GetValueOrDefault(occasion.Main.Kind, ""))
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal);
}

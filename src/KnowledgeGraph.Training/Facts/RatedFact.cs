using KnowledgeGraph.Evaluation.Rows;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Training.Facts;

/// <summary>A found fact of an annotated article.</summary>
/// <param name="Stated">The confidence it was given, 0..1.</param>
/// <param name="Right">A post with its body, an event that is aligned, a person who is at the aligned event.</param>
internal readonly record struct RatedFact(FactClass Class, double Stated, bool Right)
{
    /// <summary>Compares what was found with what is annotated.</summary>
    public static IEnumerable<RatedFact> Of(AnnotatedRow gold, ArticleFacts found)
    {
        var posts = FactSets.PostsWithBodies(gold);
        foreach (Post post in found.Posts)
        {
            bool right = posts.Contains((post.Person, post.Title, OrganizationNames.Default.KeyOf(post.Organization)));
            yield return new RatedFact(FactClass.Of(post, gold.Text), post.Confidence, right);
        }

        AnnotatedEvent[] events = [.. found.Events.Select(Row)];
        var goldOf = EventAlignment.Align(gold.Events, events).ToDictionary(pair => pair.Predicted, pair => gold.Events[pair.Gold]);
        for (int i = 0; i < events.Length; i++)
        {
            Event occasion = found.Events[i];
            HashSet<string> people = goldOf.TryGetValue(i, out AnnotatedEvent? match) ? match.People : [];
            yield return new RatedFact(FactClass.Of(occasion), occasion.Confidence, match is not null);
            foreach (Attendance part in occasion.Attendance) yield return new RatedFact(FactClass.Of(part, occasion), part.Confidence, people.Contains(part.Person));
        }
    }

    private static AnnotatedEvent Row(Event occasion) => new(
        occasion.Kind.ToName(), occasion.Name, occasion.Date?.ToString(), occasion.Places,
        [.. occasion.Attendance.Select(part => new AnnotatedAttendance(part.Person, part.Roles.ToNames(), part.Order))]);
}

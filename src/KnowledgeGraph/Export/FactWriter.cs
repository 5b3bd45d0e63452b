using System.Text.Json;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Export;

/// <summary>Writes bylines, posts and events as members of the JSON object that is open.</summary>
internal sealed class FactWriter(Utf8JsonWriter json, CodePoints points, bool withEvidence)
{
    public void Write(ArticleFacts facts)
    {
        WriteAll("byline", facts.Byline, WriteByline);
        WriteAll("posts", facts.Posts, WritePost);
        WriteAll("events", facts.Events, WriteEvent);
    }

    private void WriteByline(BylineEntry entry)
    {
        json.WriteText("person", entry.Person);
        json.WriteText("role", entry.Role);
        if (withEvidence) WriteProvenance(entry.Evidence, entry.Confidence, entry.Rule);
    }

    private void WritePost(Post post)
    {
        json.WriteText("person", post.Person);
        json.WriteText("title", post.Title);
        json.WriteText("org", post.Organization);
        if (!withEvidence) return;
        json.WriteText("status", post.Status.ToName());
        WriteProvenance(post.Evidence, post.Confidence, post.Rule);
    }

    private void WriteEvent(Event occasion)
    {
        json.WriteText("kind", occasion.Kind.ToName());
        json.WriteText("name", occasion.Name);
        json.WriteText("date", occasion.Date?.ToString());
        json.WriteTexts("places", occasion.Places);
        json.WriteTexts("organizers", occasion.Organizers);
        WriteAll("attendance", occasion.Attendance, WriteAttendance);
        if (!withEvidence) return;
        WriteProvenance(occasion.Evidence, occasion.Confidence, occasion.Rule);
        WriteAll("told", occasion.Told, WriteDetail);
    }

    private void WriteDetail(DetailEvidence told)
    {
        json.WriteText("detail", told.Detail.ToName());
        json.WriteText("value", told.Value);
        if (told.Words is { } words) WriteSpan("words", words);
        json.WriteText("rule", told.Rule);
    }

    private void WriteAttendance(Attendance attendance)
    {
        json.WriteText("person", attendance.Person);
        json.WriteTexts("roles", attendance.Roles.ToNames());
        json.WriteNumber("order", attendance.Order);
        if (!withEvidence) return;
        json.WriteText("title", attendance.Title);
        WriteProvenance(attendance.Evidence, attendance.Confidence, attendance.Rule);
        WriteAll("told", attendance.Told, WriteRole);
    }

    private void WriteRole(RoleEvidence told)
    {
        json.WriteText("role", told.Role.ToNames()[0]);
        WriteSpan("evidence", told.Evidence);
        WriteSpan("words", told.Words);
        json.WriteText("rule", told.Rule);
    }

    private void WriteProvenance(TextSpan evidence, double confidence, string rule)
    {
        WriteSpan("evidence", evidence);
        json.WriteNumber("confidence", Math.Round(confidence, 3));
        json.WriteText("rule", rule);
    }

    private void WriteSpan(string name, TextSpan span)
    {
        TextSpan inPoints = points.FromUtf16(span);
        json.WriteStartArray(name);
        json.WriteNumberValue(inPoints.Start);
        json.WriteNumberValue(inPoints.End);
        json.WriteEndArray();
    }

    private void WriteAll<T>(string name, IReadOnlyList<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

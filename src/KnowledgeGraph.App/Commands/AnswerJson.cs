using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.App.Explaining;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Commands;

/// <summary>The answers as JSON: names in camel case, two spaces a level. Written by generated code: no reflection at start-up.</summary>
[JsonSerializable(typeof(Answer<EventAnswer>), TypeInfoPropertyName = "Who")]
[JsonSerializable(typeof(Answer<PersonAnswer>), TypeInfoPropertyName = "Person")]
[JsonSerializable(typeof(Answer<EventSummary>), TypeInfoPropertyName = "Events")]
[JsonSerializable(typeof(TogetherAnswer))]
[JsonSerializable(typeof(ShowAnswer))]
[JsonSerializable(typeof(StatsAnswer))]
[JsonSerializable(typeof(EvaluationAnswer))]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    public static AnswerJson Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });
}

using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Training.Evaluation;

namespace KnowledgeGraph.Training.Crf;

/// <summary>What a model is and how it came to be; stands beside it as <c>card.json</c>.</summary>
/// <param name="Model">The file's name.</param>
/// <param name="Sha256">Of the file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Date">The day it was trained.</param>
/// <param name="Command">What was typed.</param>
/// <param name="Seed">Of the order in which sentences were learned from.</param>
/// <param name="Data">The files it learned from, with hashes.</param>
/// <param name="Scores">F1 in percent, by file and row of the scorer's table.</param>
internal sealed record ModelCard(
    string Model, string Sha256, long Bytes, DateOnly Date, string Command, int? Seed, IReadOnlyList<ModelCard.Source> Data, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Scores)
{
    private static readonly CardJson Json = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A file that was learned from.</summary>
    internal sealed record Source(string File, string Sha256);

    public static ModelCard Describe(string modelPath, IEnumerable<string> data, string command, int seed, DateOnly date, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> scores) => new(
        Path.GetFileName(modelPath),
        HashOf(modelPath),
        new FileInfo(modelPath).Length,
        date,
        command,
        seed,
        [.. data.Distinct(StringComparer.Ordinal).Select(file => new Source(NameOf(file), HashOf(file)))],
        scores);

    public static IReadOnlyDictionary<string, double> Row(MentionScores scores) =>
        scores.Rows.ToDictionary(row => row.Name, row => row.Tally.Percent.F1, StringComparer.Ordinal);

    public static ModelCard Read(string path) => JsonSerializer.Deserialize(File.ReadAllText(path), Json.ModelCard) ?? throw new InvalidDataException($"{path} is empty");

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json.ModelCard) + "\n");

    public static string HashOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>A file with its folder: enough to tell the sets apart.</summary>
    public static string NameOf(string path) => $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}/{Path.GetFileName(path)}";
}

[JsonSerializable(typeof(ModelCard))]
internal sealed partial class CardJson : JsonSerializerContext;

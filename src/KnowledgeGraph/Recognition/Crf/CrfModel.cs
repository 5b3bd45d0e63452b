using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>The weights of a trained recognizer and all it needs to make features. Immutable.</summary>
/// <param name="Resources">Lexicons and character profiles.</param>
/// <param name="Templates">The feature templates, in the order their n-grams were numbered by.</param>
/// <param name="Transitions"><c>[from * 17 + to]</c>.</param>
/// <param name="Grams">The n-grams that carry weight.</param>
/// <param name="Rows">Rows of 16 weights: what each inside label gains over outside, in units of <paramref name="Unit"/>.</param>
/// <param name="Unit">What one step of a weight is worth.</param>
internal sealed record CrfModel(
    FeatureResources Resources, FeatureTemplate[] Templates, float[] Transitions, GramTable Grams, sbyte[] Rows, float Unit);

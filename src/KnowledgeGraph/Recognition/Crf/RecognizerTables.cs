using KnowledgeGraph.Recognition.Crf.Scoring;
using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>What of a model is kept to recognize with. Immutable.</summary>
internal sealed record RecognizerTables(FeatureResources Resources, ScoreTables Scores, float[] Transitions, float Unit)
{
    public RecognizerTables(CrfModel model)
        : this(model.Resources, new ScoreTables(model), model.Transitions, model.Unit)
    {
    }
}

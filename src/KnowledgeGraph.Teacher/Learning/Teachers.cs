using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Teacher.Inputs;
using KnowledgeGraph.Teacher.Network;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Silver;
using TorchSharp;
using static TorchSharp.torch;

namespace KnowledgeGraph.Teacher.Learning;

/// <summary>One or several trained networks that decide together: their scores are averaged.</summary>
internal sealed class Teachers(IReadOnlyList<TeacherNetwork> networks, TeacherColumns columns)
{
    private const int BatchSize = 12_000;
    private const int Labels = LabelSet.Count;

    /// <summary>The steps in which the student's decoder takes scores.</summary>
    private const float Unit = 1f / 256;

    /// <summary>The sentences of pieces with the probability of each label, in order.</summary>
    /// <param name="corpus">Whose guidelines are followed: mentions of types that it does not annotate count as outside.</param>
    public IEnumerable<SilverSentence> Label(IEnumerable<Piece> pieces, Corpus corpus)
    {
        foreach (TeacherNetwork network in networks) network.eval();
        float[] transitions = Transitions();
        bool[] outside = [.. Enumerable.Range(0, LabelSet.Inside).Select(label => !corpus.Types.Contains(LabelSet.TypeOf(label)))];
        foreach (Batch next in Prefetch.Of(Batch.Deal(pieces, BatchSize).Select(dealt => Batch.Pack(dealt, columns, TeacherNetwork.Reach))))
        {
            using Batch batch = next;
            float[] scores = Score(batch);
            var labelled = new SilverSentence[batch.Places.Count];
            Parallel.For(
                0,
                labelled.Length,
                () => Sums(transitions),
                (index, _, sums) =>
                {
                    labelled[index] = Choose(batch.Places[index], scores, sums, outside);
                    return sums;
                },
                _ => { });
            foreach (SilverSentence sentence in labelled) yield return sentence;
        }
    }

    /// <summary>The scores of annotated articles.</summary>
    public MentionScores Evaluate(IReadOnlyList<GoldArticle> articles, int corpus = 0)
    {
        foreach (TeacherNetwork network in networks) network.eval();
        var scores = new MentionScores();
        var viterbi = new Viterbi(Transitions(), Unit);
        var characters = new CharacterSequence();
        foreach (GoldArticle article in articles)
        {
            Piece[] pieces = [.. PieceReader.Read(article.Text).Select(piece => piece with { Corpus = corpus })];
            if (pieces.Length == 0) continue;
            using Batch batch = Batch.Pack(pieces, columns, TeacherNetwork.Reach);
            float[] emissions = Score(batch);
            var mentions = new List<Mention>();
            int index = 0;
            foreach (TextSpan span in SequenceSplitter.Split(article.Text))
            {
                characters.Read(article.Text, span);
                if (characters.Length == 0) continue;
                var labels = new byte[characters.Length];
                viterbi.Decode(OverOutside(emissions.AsSpan(batch.Places[index++].Start * Labels, labels.Length * Labels)), labels);
                Collect(labels, characters, mentions);
            }

            scores.Add(article.Text, [.. mentions.Where(mention => article.Corpus.Types.Contains(mention.Type))], article.Mentions);
        }

        return scores;
    }

    /// <summary>Scores as the student's decoder takes them: those of the sixteen inside labels over that of outside.</summary>
    private static short[] OverOutside(ReadOnlySpan<float> scores)
    {
        var relative = new short[scores.Length / Labels * LabelSet.Inside];
        for (int i = 0; i < relative.Length; i++)
        {
            int character = i / LabelSet.Inside * Labels;
            relative[i] = (short)Math.Clamp((scores[character + (i % LabelSet.Inside)] - scores[character + LabelSet.Outside]) / Unit, short.MinValue / 2, short.MaxValue / 2);
        }

        return relative;
    }

    private static void Collect(byte[] labels, CharacterSequence characters, List<Mention> mentions)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == LabelSet.Outside) continue;
            int last = i;
            while (LabelSet.LeavesOpen(labels[last])) last++;
            mentions.Add(new Mention(characters.SpanOf(i, last), LabelSet.TypeOf(labels[i])));
            i = last;
        }
    }

    private static ForwardBackward Sums(float[] transitions)
    {
        var sums = new ForwardBackward();
        sums.SetTransitions(transitions);
        return sums;
    }

    private static SilverSentence Choose(Place place, float[] scores, ForwardBackward sums, bool[] outside)
    {
        int length = place.Sentence.Symbols.Length;
        sums.Run(scores.AsSpan(place.Start * Labels, length * Labels), length);
        var labels = new byte[length * SilverSentence.Choices];
        var probabilities = new byte[labels.Length];
        Span<double> marginals = stackalloc double[Labels];
        for (int i = 0; i < length; i++)
        {
            for (int label = 0; label < Labels; label++) marginals[label] = sums.Marginal(i, label);
            for (int label = 0; label < LabelSet.Inside; label++)
            {
                if (!outside[label]) continue;
                marginals[LabelSet.Outside] += marginals[label];
                marginals[label] = 0;
            }

            for (int k = 0; k < SilverSentence.Choices; k++)
            {
                int best = 0;
                for (int label = 1; label < Labels; label++)
                {
                    if (marginals[label] > marginals[best]) best = label;
                }

                labels[(i * SilverSentence.Choices) + k] = (byte)best;
                probabilities[(i * SilverSentence.Choices) + k] = (byte)Math.Round(255 * Math.Clamp(marginals[best], 0, 1));
                marginals[best] = -1;
            }
        }

        return new SilverSentence(place.Sentence.Symbols, labels, probabilities);
    }

    private float[] Score(Batch batch)
    {
        using IDisposable quiet = no_grad();
        using DisposeScope scope = NewDisposeScope();
        Tensor sum = networks[0].forward(batch);
        foreach (TeacherNetwork network in networks.Skip(1)) sum = sum + network.forward(batch);
        return [.. (sum / networks.Count).data<float>()];
    }

    private float[] Transitions()
    {
        var sum = new float[Labels * Labels];
        foreach (TeacherNetwork network in networks)
        {
            float[] mine = [.. network.Transitions.data<float>()];
            for (int i = 0; i < sum.Length; i++) sum[i] += mine[i] / networks.Count;
        }

        return sum;
    }
}

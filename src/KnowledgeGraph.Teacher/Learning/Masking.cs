using KnowledgeGraph.Teacher.Inputs;

namespace KnowledgeGraph.Teacher.Learning;

/// <summary>Hides short runs of a sentence's characters.</summary>
internal static class Masking
{
    private const int LongestRun = 3;
    private const int ShortestSentence = 6;

    /// <summary>The characters with about <paramref name="share"/> of them masked; those of a very short sentence as they are.</summary>
    public static char[] Apply(char[] symbols, double share, Random random)
    {
        if (symbols.Length < ShortestSentence) return symbols;
        char[] masked = [.. symbols];
        int wanted = Math.Max(1, (int)(symbols.Length * share));
        while (wanted > 0)
        {
            int run = 1 + random.Next(LongestRun), start = random.Next(symbols.Length);
            for (int i = start; i < Math.Min(symbols.Length, start + run); i++) masked[i] = TeacherVocabulary.Mask;
            wanted -= run;
        }

        return masked;
    }
}

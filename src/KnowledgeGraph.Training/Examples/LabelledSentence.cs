using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Examples;

/// <summary>One sentence to learn from.</summary>
/// <param name="Symbols">Its characters as <see cref="Recognition.Features.CharacterSequence"/> reads them.</param>
/// <param name="Source">What it comes from, which decides how much it counts.</param>
/// <param name="Corpus">Whose guidelines its labels follow.</param>
/// <param name="Hides">Lexicon bits that some words must not have here, see <see cref="Lexicons.LearnedLexicons.HiddenIn"/>.</param>
internal sealed record LabelledSentence(char[] Symbols, Target Target, SentenceSource Source, Corpus Corpus, IReadOnlyDictionary<string, uint> Hides);

/// <summary>Who labelled a sentence.</summary>
internal enum SentenceSource
{
    /// <summary>Annotators, by the project's guidelines.</summary>
    Gold,

    /// <summary>Annotators, by other guidelines.</summary>
    Foreign,

    /// <summary>A teacher.</summary>
    Silver,
}

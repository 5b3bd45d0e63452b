using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training.Silver;

/// <summary>
/// Sentences labelled by a teacher, on disk: for each its number of characters (32 bits), the characters in UTF-16, the labels and the probabilities; little-endian.
/// </summary>
internal static class SilverFile
{
    private const int BytesPerCharacter = sizeof(char) + (2 * SilverSentence.Choices);

    public static void Write(BinaryWriter writer, SilverSentence sentence)
    {
        writer.Write(sentence.Length);
        writer.Write(MemoryMarshal.AsBytes(sentence.Symbols.AsSpan()));
        writer.Write(sentence.Labels);
        writer.Write(sentence.Probabilities);
    }

    /// <summary>The sentences of a file, in order, read as they are asked for.</summary>
    /// <exception cref="EndOfStreamException">The file ends inside a sentence.</exception>
    public static IEnumerable<SilverSentence> Read(string path)
    {
        using var reader = new BinaryReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            int length = reader.ReadInt32();
            if (length < 0 || length > (reader.BaseStream.Length - reader.BaseStream.Position) / BytesPerCharacter) throw new EndOfStreamException(path);
            var sentence = new SilverSentence(new char[length], new byte[length * SilverSentence.Choices], new byte[length * SilverSentence.Choices]);
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(sentence.Symbols.AsSpan()));
            reader.BaseStream.ReadExactly(sentence.Labels);
            reader.BaseStream.ReadExactly(sentence.Probabilities);
            yield return sentence;
        }
    }
}

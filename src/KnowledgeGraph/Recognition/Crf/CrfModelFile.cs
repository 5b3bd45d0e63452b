using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// The recognizer's file: <c>KGCRF</c>, the version, then each part as its number of elements (32 bits) and the elements, little-endian.
/// The arrays are read as they lie; nothing is parsed.
/// </summary>
internal static class CrfModelFile
{
    private const int Version = 4;

    /// <summary>No part is larger; a damaged count is found before memory is asked for.</summary>
    private const int MaxElements = 1 << 26;

    private static ReadOnlySpan<byte> Magic => "KGCRF\0\0\0"u8;

    public static void Write(Stream stream, CrfModel model)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(string.Join('\n', model.Resources.Lexicons));
        WriteArray(writer, model.Templates);
        WriteArray(writer, model.Transitions);
        writer.Write(model.Unit);
        WriteArray(writer, model.Resources.Profiles);
        WriteArray(writer, model.Resources.Words.Codes);
        WriteArray<int>(writer, [.. model.Resources.Words.Nodes.Select(node => node.Base)]);
        WriteArray<int>(writer, [.. model.Resources.Words.Nodes.Select(node => node.Check)]);
        WriteArray<uint>(writer, [.. model.Resources.Words.Nodes.Select(node => node.Entry)]);
        WriteArray<ushort>(writer, [.. model.Resources.Words.Nodes.Select(node => node.Cluster)]);
        WriteArray(writer, model.Grams.Keys);
        WriteArray(writer, model.Grams.Values);
        WriteArray(writer, model.Rows);
    }

    /// <exception cref="InvalidDataException">The file is no model of this version, or damaged.</exception>
    public static CrfModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("not a recognizer model");
            if (reader.ReadInt32() is var version && version != Version) throw new InvalidDataException($"model version {version} where {Version} is read");
            return Check(ReadParts(reader));
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("the model ends too early", e);
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException)
        {
            throw new InvalidDataException("the model is damaged", e);
        }
    }

    private static CrfModel ReadParts(BinaryReader reader)
    {
        string[] lexicons = reader.ReadString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        FeatureTemplate[] templates = ReadArray<FeatureTemplate>(reader);
        float[] transitions = ReadArray<float>(reader);
        float unit = reader.ReadSingle();
        byte[] profiles = ReadArray<byte>(reader);
        var words = new WordTrie(ReadArray<ushort>(reader), ReadNodes(reader));
        var grams = new GramTable(ReadArray<ulong>(reader), ReadArray<uint>(reader));
        return new CrfModel(new FeatureResources(lexicons, words, profiles), templates, transitions, grams, ReadArray<sbyte>(reader), unit);
    }

    /// <summary>The nodes' columns.</summary>
    private static TrieNode[] ReadNodes(BinaryReader reader)
    {
        int[] bases = ReadArray<int>(reader), checks = ReadArray<int>(reader);
        uint[] entries = ReadArray<uint>(reader);
        ushort[] clusters = ReadArray<ushort>(reader);
        if (checks.Length != bases.Length || entries.Length != bases.Length || clusters.Length != bases.Length) throw Unsound();
        var nodes = new TrieNode[bases.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            if (bases[i] is < 0 or > MaxElements) throw Unsound();
            nodes[i] = new TrieNode(bases[i], checks[i], entries[i], clusters[i]);
        }

        return nodes;
    }

    private static CrfModel Check(CrfModel model)
    {
        WordTrie words = model.Resources.Words;
        bool sound = model.Transitions.Length == LabelSet.Count * LabelSet.Count
            && model.Transitions.All(float.IsFinite)
            && float.IsFinite(model.Unit) && model.Unit > 0
            && model.Resources.Lexicons.Count <= FeatureStreams.MaxLexicons
            && model.Templates.SequenceEqual(FeatureStreams.Templates(model.Resources.Lexicons.Count))
            && model.Resources.Profiles.Length == 1 << 16
            && words.Codes.Length == 1 << 16
            && words.Nodes.Length > 0
            && AreSound(model.Grams, model);
        return sound ? model : throw Unsound();
    }

    private static bool AreSound(GramTable grams, CrfModel model)
    {
        if (grams.Keys.Length != grams.Values.Length) return false;
        for (int i = 0; i < grams.Keys.Length; i++)
        {
            int template = GramKey.TemplateOf(grams.Keys[i]);
            uint value = grams.Values[i], offsets = GramTable.Offsets(value);
            if ((uint)template >= (uint)model.Templates.Length || offsets >> model.Templates[template].Offsets != 0) return false;
            if ((GramTable.FirstRow(value) + BitOperations.PopCount(offsets)) * (long)LabelSet.Inside > model.Rows.Length) return false;
        }

        return true;
    }

    private static InvalidDataException Unsound() => new("the parts of the model do not fit together");

    private static void WriteArray<T>(BinaryWriter writer, T[] array)
        where T : unmanaged
    {
        writer.Write(array.Length);
        writer.Write(MemoryMarshal.AsBytes(array.AsSpan()));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        int length = reader.ReadInt32();
        if (length is < 0 or > MaxElements) throw new InvalidDataException("a part of the model has an impossible length");
        Stream stream = reader.BaseStream;
        if (stream.CanSeek && length * (long)Unsafe.SizeOf<T>() > stream.Length - stream.Position) throw new EndOfStreamException();
        var array = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}

using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Storage;

/// <summary>What extracts: the program, its tables and its models. Another fingerprint may find other facts in the same text.</summary>
internal static class ProgramFingerprint
{
    private const int Digits = 16;
    private static readonly Lazy<string> Computed = new(Compute);

    /// <summary>Of the running program, 64 bits in hexadecimal. Reads some megabytes the first time it is asked for.</summary>
    public static string Current => Computed.Value;

    /// <summary>Of the program with a user's dictionary, by the dictionary's own fingerprint; null for none.</summary>
    public static string With(string? dictionary) => dictionary is null ? Current : $"{Current}+{dictionary}";

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(ProgramFingerprint).Module.ModuleVersionId.ToByteArray());
        foreach (string file in DataFiles.All())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(DataFiles.Locate(file))));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}

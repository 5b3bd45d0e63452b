using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Resolution;

/// <summary>Ids that depend on nothing but what they name: a prefix for the eye and 65 bits of SHA-256 in Crockford's base 32 (no i, l, o, u), e.g. <c>p-7k2m…</c>.</summary>
internal static class StableId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Digits = 13;

    /// <param name="parts">What makes the thing itself, in a fixed order; null and empty are different.</param>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        var content = new StringBuilder();
        foreach (string? part in parts) content.Append(part is null ? "\0" : "\u0001").Append(part).Append('\n');
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()), hash);

        Span<char> digits = stackalloc char[Digits];
        UInt128 bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
        for (int i = 0; i < Digits; i++, bits >>= 5) digits[i] = Alphabet[(int)(bits & 31)];
        return $"{prefix}-{digits}";
    }
}

using System.Security.Cryptography;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Items;

/// <summary>Ids of articles in a file that holds many: the file's id, <c>#</c>, and what the item itself goes by, never its number, so that an id stays when items come and go.</summary>
internal static class ItemId
{
    private const int LongestKey = 40;
    private const int HashDigits = 12;

    /// <summary>The id of an item that goes by a key, such as a guid or an address.</summary>
    public static string Of(SourceFile file, string key) => $"{file.Id}#{(IsPlain(key) ? key : Hash(key))}";

    /// <summary>A short name for a long or odd text: the first digits of its SHA-256.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];

    private static bool IsPlain(string key) => key.Length is > 0 and <= LongestKey && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}

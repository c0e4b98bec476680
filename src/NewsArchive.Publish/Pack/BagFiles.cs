using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Publish.Pack;

/// <summary>The small files of a bag (BagIt 1.0, RFC 8493): what it is, and the hash of every file in it.</summary>
internal static class BagFiles
{
    public const string Declaration = "bagit.txt";
    public const string Manifest = "manifest-sha256.txt";
    public const string TagManifest = "tagmanifest-sha256.txt";

    /// <summary>Folder of the payload.</summary>
    public const string Payload = "data/";

    /// <summary>All but the payload, in ordinal order of their names.</summary>
    /// <param name="payload">Address below the payload's folder, hash and length in bytes of each file.</param>
    public static SortedDictionary<string, byte[]> For(IReadOnlyCollection<(string Address, string Hash, long Length)> payload)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Declaration] = Bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            ["bag-info.txt"] = Bytes($"Bag-Software-Agent: newsarchive\nPayload-Oxum: {payload.Sum(file => file.Length)}.{payload.Count}\n"),
            [Manifest] = Bytes(string.Concat(payload.Select(file => $"{file.Hash}  {Payload}{file.Address}\n"))),
            ["LIES-MICH.txt"] = ReadMe.German(),
            ["README.txt"] = ReadMe.English(),
        };
        files[TagManifest] = Bytes(string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}\n")));
        return files;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

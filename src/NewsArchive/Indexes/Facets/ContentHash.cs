using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Indexes.Facets;

/// <summary>Hash of what a file will be made from, for its name: a browser that knows the name has the right bytes.</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text; where one ends and the next begins counts too.</summary>
    public ContentHash Add(string? text)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(text ?? ""));
        _hash.AppendData("\0"u8);
        return this;
    }

    public ContentHash AddAll(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            Add(text);
        }

        return Add("");
    }

    /// <summary>Eight hexadecimal digits; the hash begins anew.</summary>
    public string Take() => Convert.ToHexStringLower(_hash.GetHashAndReset())[..8];

    public void Dispose() => _hash.Dispose();
}

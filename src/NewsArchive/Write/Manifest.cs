using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>What an earlier build wrote. Whatever is not in it belongs to somebody else and is never touched.</summary>
internal sealed class Manifest(IEnumerable<KeyValuePair<string, Written>> files)
{
    private readonly Dictionary<string, Written> _files = new(files, StringComparer.Ordinal);

    /// <summary>No file at all.</summary>
    public static readonly Manifest Empty = new([]);

    /// <summary>The manifest of a site that is finished.</summary>
    public static Manifest Of(WrittenFiles site) =>
        new(site.ByAddress.Select(file => KeyValuePair.Create(file.Key, new Written(file.Value.Hash, file.Value.FileStamp.Length)))) { Restricted = site.Restricted };

    /// <summary>The files by address, in no order.</summary>
    public IReadOnlyDictionary<string, Written> Files => _files;

    /// <summary>The files in the ordinal order of their addresses.</summary>
    public IEnumerable<KeyValuePair<string, Written>> InOrder => IsInOrder ? _files : _files.OrderBy(file => file.Key, StringComparer.Ordinal);

    /// <summary>Whether these are the same files with the same bytes.</summary>
    public bool IsSame(Manifest other) => _files.Count == other._files.Count && _files.All(file => other.Find(file.Key) == file.Value);

    /// <summary>Number of articles of which the site shows more than may be published.</summary>
    public int Restricted { get; init; }

    /// <summary>What is known of a file; null if it is not ours.</summary>
    public Written? Find(string address) => _files.GetValueOrDefault(address);

    /// <summary>The same files, with nothing known of their bytes: an unfinished build may have touched any of them.</summary>
    public Manifest WithoutHashes() => new(_files.Select(file => KeyValuePair.Create(file.Key, file.Value with { Hash = null }))) { Restricted = Restricted };

    /// <summary>These files and more, of which nothing is known yet.</summary>
    public Manifest With(IEnumerable<string> addresses) => new(_files.Concat(addresses.Select(address => KeyValuePair.Create(address, new Written(null, 0))))) { Restricted = Restricted };

    // A build names them in order as a rule, and to see that costs a tenth of sorting them.
    private bool IsInOrder
    {
        get
        {
            string? last = null;
            foreach (var address in _files.Keys)
            {
                if (string.CompareOrdinal(last, address) > 0)
                {
                    return false;
                }

                last = address;
            }

            return true;
        }
    }
}

/// <summary>A written file. <paramref name="Hash"/> is lower-case hexadecimal SHA-256; null for a file that an unfinished build may have touched.</summary>
/// <param name="Length">In bytes.</param>
internal sealed record Written(string? Hash, long Length);

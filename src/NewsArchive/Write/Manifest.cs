using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>What an earlier build wrote. Whatever is not in it belongs to somebody else and is never touched.</summary>
/// <param name="files">By address, in no order; not to be changed any more.</param>
internal sealed class Manifest(Dictionary<string, Written> files)
{
    /// <summary>No file at all.</summary>
    public static readonly Manifest Empty = new([]);

    /// <summary>The manifest of a site that is finished.</summary>
    public static Manifest Of(WrittenFiles site)
    {
        var files = new Dictionary<string, Written>(site.ByAddress.Count, StringComparer.Ordinal);
        foreach (var (address, file) in site.ByAddress)
        {
            files[address] = new Written(file.Hash, file.FileStamp.Length);
        }

        return new Manifest(files) { Restricted = site.Restricted };
    }

    /// <summary>The files by address, in no order.</summary>
    public IReadOnlyDictionary<string, Written> Files => files;

    /// <summary>The files in the ordinal order of their addresses.</summary>
    public IEnumerable<KeyValuePair<string, Written>> InOrder => IsInOrder ? files : files.OrderBy(file => file.Key, StringComparer.Ordinal);

    /// <summary>Whether these are the same files with the same bytes.</summary>
    public bool IsSame(Manifest other) => files.Count == other.Files.Count && files.All(file => other.Find(file.Key) == file.Value);

    /// <summary>Number of articles of which the site shows more than may be published.</summary>
    public int Restricted { get; init; }

    /// <summary>What is known of a file; null if it is not ours.</summary>
    public Written? Find(string address) => files.GetValueOrDefault(address);

    /// <summary>The same files, with nothing known of their bytes: an unfinished build may have touched any of them.</summary>
    public Manifest WithoutHashes() => new(files.ToDictionary(file => file.Key, file => file.Value with { Hash = null }, StringComparer.Ordinal)) { Restricted = Restricted };

    /// <summary>These files and more, of which nothing is known yet.</summary>
    public Manifest With(IEnumerable<string> addresses) => new(new Dictionary<string, Written>(files.Concat(addresses.Select(address => KeyValuePair.Create(address, new Written(null, 0)))), StringComparer.Ordinal)) { Restricted = Restricted };

    // A build names them in order as a rule, and to see that costs a tenth of sorting them.
    private bool IsInOrder
    {
        get
        {
            string? last = null;
            foreach (var address in files.Keys)
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

/// <summary>A written file. <paramref name="Hash"/> is null for a file that an unfinished build may have touched.</summary>
/// <param name="Length">In bytes.</param>
internal sealed record Written(FileHash? Hash, long Length);

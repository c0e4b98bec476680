using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>What an earlier build wrote. Whatever is not in it belongs to somebody else and is never touched.</summary>
/// <param name="files">In the ordinal order of their addresses, each once; not to be changed any more.</param>
internal sealed class Manifest(IReadOnlyList<KeyValuePair<string, Written>> files)
{
    /// <summary>No file at all.</summary>
    public static readonly Manifest Empty = new([]);

    /// <summary>The manifest of a site that is finished.</summary>
    public static Manifest Of(WrittenFiles site)
    {
        var files = new KeyValuePair<string, Written>[site.InOrder.Count];
        for (var i = 0; i < files.Length; i++)
        {
            var (address, file) = site.InOrder[i];
            files[i] = new(address, new Written(file.Hash, file.FileStamp.Length));
        }

        return new Manifest(files) { Restricted = site.Restricted };
    }

    /// <summary>The manifest of a site that has just been written.</summary>
    /// <param name="addresses">In ordinal order.</param>
    /// <param name="written">What stands at each; null where that is not ours.</param>
    public static Manifest Of(IReadOnlyList<string> addresses, Written?[] written, int restricted)
    {
        var files = new List<KeyValuePair<string, Written>>(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is { } file)
            {
                files.Add(new(addresses[i], file));
            }
        }

        return new Manifest(files) { Restricted = restricted };
    }

    /// <summary>The files in the ordinal order of their addresses.</summary>
    public IReadOnlyList<KeyValuePair<string, Written>> Files => files;

    /// <summary>Size of all files.</summary>
    public long Bytes
    {
        get
        {
            var bytes = 0L;
            foreach (var (_, file) in files)
            {
                bytes += file.Length;
            }

            return bytes;
        }
    }

    /// <summary>Number of articles of which the site shows more than may be published.</summary>
    public int Restricted { get; init; }

    /// <summary>Whether these are the same files with the same bytes.</summary>
    public bool IsSame(Manifest other)
    {
        var isSame = Restricted == other.Restricted && files.Count == other.Files.Count;
        for (var i = 0; isSame && i < files.Count; i++)
        {
            isSame = files[i].Key == other.Files[i].Key && files[i].Value == other.Files[i].Value;
        }

        return isSame;
    }

    /// <summary>The same files, with nothing known of their bytes: an unfinished build may have touched any of them.</summary>
    public Manifest WithoutHashes() => new([.. files.Select(file => KeyValuePair.Create(file.Key, file.Value with { Hash = null }))]) { Restricted = Restricted };

    /// <summary>These files and more, of which nothing is known yet.</summary>
    public Manifest With(IEnumerable<string> addresses) =>
        new([.. files.Concat(addresses.Select(address => KeyValuePair.Create(address, Written.Unknown))).OrderBy(file => file.Key, StringComparer.Ordinal)]) { Restricted = Restricted };
}

/// <summary>A written file. <paramref name="Hash"/> is null for a file that an unfinished build may have touched.</summary>
/// <param name="Length">In bytes.</param>
internal sealed record Written(FileHash? Hash, long Length)
{
    /// <summary>A file that is about to be written.</summary>
    public static readonly Written Unknown = new(null, 0);
}

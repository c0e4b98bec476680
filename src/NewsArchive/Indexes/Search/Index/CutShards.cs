using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Groups in order -> shards of about equal size, whose ends stay where they are when a group changes (content-defined chunking; A. Muthitacharoen and others, 2001).</summary>
internal sealed class CutShards
{
    private const int LongestPart = 60_000;

    // Flags, tabs and line end of a record.
    private const int RestOfRecord = 6;

    private readonly List<Open> _shards = [];
    private readonly List<ShardFile> _parts = [];
    private readonly List<(WordForm Form, WordGroup Group, int Shard)> _inflected = [];
    private readonly int _target;

    private CutShards(int target) => _target = target;

    /// <summary>The shards that words are looked up in, and those that hold long lists.</summary>
    /// <param name="target">Size of a shard in bytes on average; none has more than twice as much, but for forms that have moved.</param>
    public static (IReadOnlyList<WordShard> Words, IReadOnlyList<ShardFile> Parts) Of(IEnumerable<(WordGroup Group, EncodedPostings Postings)> groups, int target)
    {
        var cut = new CutShards(target);
        foreach (var (group, postings) in groups)
        {
            cut.Add(group, postings);
        }

        cut.AddMoved();
        return ([.. cut._shards.Select(shard => new WordShard(shard.From, ShardFile.OfText(shard.Text.ToString())))], cut._parts);
    }

    private void Add(WordGroup group, EncodedPostings postings)
    {
        var (ways, encoded) = postings;
        IReadOnlyList<string> more = [];
        if (encoded.Length > _target)
        {
            var parts = encoded.Chunk(LongestPart).Select(chunk => ShardFile.OfText(new string(chunk))).ToList();
            _parts.AddRange(parts);
            (more, encoded) = ([.. parts.Select(part => part.Name)], "");
        }

        var shard = _shards.Count == 0 ? NewShard("") : _shards[^1];

        // Groups of one key stay together, so that the key leads to one shard.
        if (shard.Text.Length > 0 && shard.LastKey != group.Key && EndsBefore(group.Key, encoded.Length, shard.Text.Length))
        {
            shard = NewShard(Separator(shard.LastKey, group.Key));
        }

        WriteRecord.Append(shard.Text, shard.LastForm, group, ways, encoded, more);
        shard.LastForm = group.Forms[0].Exact;
        shard.LastKey = group.Key;
        _inflected.AddRange(group.Forms.Skip(1).Where(form => form.Key != group.Key).Select(form => (form, group, _shards.Count - 1)));
    }

    // Where a shard ends is told by the next key, not by what came before: so a group that grows moves no end behind it but, at most, the next one.
    private bool EndsBefore(string key, int length, int filled)
    {
        if (filled < _target / 4 || filled + length >= 2 * _target)
        {
            return filled >= _target / 4;
        }

        var hash = 2166136261u;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash = (hash ^ (hash >> 15)) * 0x846CA68B;
        return (hash >> 8) < (1L << 24) * (length + key.Length + RestOfRecord) / (_target * 3L / 4);
    }

    private Open NewShard(string from)
    {
        _shards.Add(new Open(from));
        return _shards[^1];
    }

    // A form that sorts behind the end of its group's shard is looked for in another one, where it must be found.
    private void AddMoved()
    {
        var starts = _shards.ConvertAll(shard => shard.From);
        foreach (var (form, group, place) in _inflected)
        {
            var found = starts.BinarySearch(form.Key, StringComparer.Ordinal);
            var target = found < 0 ? ~found - 1 : found;
            if (target != place)
            {
                var shard = _shards[target];
                WriteRecord.AppendMoved(shard.Text, shard.LastForm, form, group);
                shard.LastForm = form.Exact;
            }
        }
    }

    // The shortest beginning of a key that is behind the key before it.
    private static string Separator(string before, string key)
    {
        for (var length = 1; length < key.Length; length++)
        {
            if (string.CompareOrdinal(key[..length], before) > 0 && !char.IsHighSurrogate(key[length - 1]))
            {
                return key[..length];
            }
        }

        return key;
    }

    private sealed class Open(string from)
    {
        public string From => from;

        public StringBuilder Text { get; } = new();

        public string LastForm { get; set; } = "";

        public string LastKey { get; set; } = "";
    }
}

/// <summary>A shard for all keys from one on.</summary>
internal sealed record WordShard(string From, ShardFile File);

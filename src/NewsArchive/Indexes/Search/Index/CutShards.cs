using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Groups in order -> shards of about equal size, whose ends stay where they are when a group changes (content-defined chunking; A. Muthitacharoen and others, 2001).</summary>
internal sealed class CutShards
{
    // Bytes on average of a file with nothing but postings. A sign takes three at most where others take one, so that none has more than 64 KB.
    private const int PartTarget = 20_000;

    // Signs of a record around its forms and postings.
    private const int RestOfRecord = 7;

    // Between two records.
    private const int Separators = 2;

    private readonly List<Open> _shards = [];
    private readonly List<ShardFile> _parts = [];
    private readonly List<(string Key, string Record, int Shard)> _inflected = [];
    private readonly int _target;

    private CutShards(int target) => _target = target;

    /// <summary>The shards that words are looked up in, and those that hold long lists.</summary>
    /// <param name="target">Size of a shard in bytes on average; none has more than twice as much, but for groups that are in two.</param>
    public static (IReadOnlyList<WordShard> Words, IReadOnlyList<ShardFile> Parts) Of(IEnumerable<(WordGroup Group, EncodedPostings Postings)> groups, int target)
    {
        var cut = new CutShards(target);
        foreach (var (group, postings) in groups)
        {
            cut.Add(group, postings);
        }

        cut.AddInflected();
        return ([.. cut._shards.Select(shard => new WordShard(shard.From, ShardFile.OfExpression("[" + shard.Text + "]")))], cut._parts);
    }

    private void Add(WordGroup group, EncodedPostings postings)
    {
        var numbers = postings.Spelled;
        IReadOnlyList<string> lists = [];
        if (Encoding.UTF8.GetByteCount(numbers) is var size && size > _target)
        {
            var count = (size / PartTarget) + 1;
            var parts = postings.Numbers.Chunk((postings.Numbers.Length / count) + 1).Select(part => ShardFile.OfExpression(EncodedPostings.Spell(part))).ToList();
            _parts.AddRange(parts);
            (lists, numbers) = ([.. parts.Select(part => part.Name)], EncodedPostings.Spell([]));
        }

        var record = WriteRecord.Of(group, postings.Ways, numbers, lists);
        var length = Encoding.UTF8.GetByteCount(record);
        var shard = _shards.Count == 0 ? NewShard("") : _shards[^1];

        // Groups of one key stay together, so that the key leads to one shard.
        if (shard.Size > 0 && shard.LastKey != group.Key && EndsBefore(group.Key, length, shard.Size))
        {
            shard = NewShard(Separator(shard.LastKey, group.Key));
        }

        shard.Add(record);
        shard.Size += length + Separators;
        shard.LastKey = group.Key;
        _inflected.AddRange(group.Forms.Skip(1).Where(form => form.Key != group.Key).Select(form => (form.Key, record, _shards.Count - 1)));
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
        return (hash >> 8) < (1L << 24) * (length + RestOfRecord) / (_target * 3L / 4);
    }

    private Open NewShard(string from)
    {
        _shards.Add(new Open(from));
        return _shards[^1];
    }

    // A form that sorts behind the end of its group's shard is looked for in another one, so that the group is in both.
    private void AddInflected()
    {
        var starts = _shards.ConvertAll(shard => shard.From);
        foreach (var (key, record, place) in _inflected)
        {
            var found = starts.BinarySearch(key, StringComparer.Ordinal);
            var target = found < 0 ? ~found - 1 : found;
            if (target != place && _shards[target].LastRecord != record)
            {
                _shards[target].Add(record);
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

        /// <summary>In bytes, without the groups that are in another shard, too.</summary>
        public int Size { get; set; }

        public string LastRecord { get; private set; } = "";

        public string LastKey { get; set; } = "";

        public void Add(string record)
        {
            Text.Append(Text.Length > 0 ? ",\n" : "").Append(record);
            LastRecord = record;
        }
    }
}

/// <summary>A shard for all keys from one on.</summary>
internal sealed record WordShard(string From, ShardFile File);

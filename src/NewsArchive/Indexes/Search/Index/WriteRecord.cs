using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Groups and their postings as records of a shard; <c>docs/search.md</c> has the grammar.</summary>
internal static class WriteRecord
{
    private const int FirstSafe = EncodedPostings.FirstSafe;

    [Flags]
    private enum Has
    {
        None = 0,
        OtherForms = 1,
        Ways = 2,
        Link = 4,
        More = 8,
        Aliases = 16,
        Stop = 32,
        Moved = 64,
    }

    /// <summary>Adds the record of a group.</summary>
    /// <param name="before">First form of the record before, in whose beginning this one shares; "" at the start of a shard.</param>
    /// <param name="postings">Encoded by <see cref="EncodedPostings"/>.</param>
    /// <param name="more">Names of the shards that hold the postings instead; empty where the record holds them.</param>
    public static void Append(StringBuilder shard, string before, WordGroup group, string ways, string postings, IReadOnlyList<string> more)
    {
        var first = group.Forms[0].Exact;
        var has = (group.Forms.Count > 1 ? Has.OtherForms : Has.None) | (ways.Length > 0 ? Has.Ways : Has.None) | (group.Link is null ? Has.None : Has.Link)
            | (more.Count > 0 ? Has.More : Has.None) | (group.IsStop ? Has.Stop : Has.None) | (group.Aliases.Count > 0 ? Has.Aliases : Has.None);
        AppendHead(shard, has, before, first);
        if (group.Forms.Count > 1)
        {
            shard.Append('\t').AppendJoin(',', group.Forms.Skip(1).Select(form => Digits.One(FirstSafe + Shared(first, form.Exact)) + form.Exact[Shared(first, form.Exact)..]));
        }

        _ = ways.Length > 0 ? shard.Append('\t').Append(ways) : shard;
        _ = group.Link is { } link ? shard.Append('\t').Append(link) : shard;
        _ = group.Aliases.Count > 0 ? shard.Append('\t').AppendJoin(',', group.Aliases.Select(alias => alias.Forms[0].Exact)) : shard;
        _ = more.Count > 0 ? shard.Append('\t').AppendJoin(',', more) : shard;
        shard.Append('\t').Append(postings).Append('\n');
    }

    /// <summary>Adds the record of a form whose group is in another shard.</summary>
    public static void AppendMoved(StringBuilder shard, string before, WordForm form, WordGroup group)
    {
        AppendHead(shard, Has.Moved, before, form.Exact);
        shard.Append('\t').Append(group.Key).Append('\n');
    }

    private static void AppendHead(StringBuilder shard, Has has, string before, string first)
    {
        var shared = Shared(before, first);
        shard.Append(Digits.One((int)has)).Append(Digits.One(shared)).Append(first, shared, first.Length - shared);
    }

    private static int Shared(string before, string word) => Math.Min(before.AsSpan().CommonPrefixLength(word), 90);
}

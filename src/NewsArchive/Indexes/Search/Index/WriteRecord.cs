using System.Numerics;
using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Groups and their postings as records of a shard; <c>docs/search.md</c> has the grammar.</summary>
internal static class WriteRecord
{
    // Before it are the signs "+", "*" and ",", which lists need for themselves.
    private const int FirstSafe = 15;

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
    /// <param name="postings">Encoded by <see cref="Postings"/>.</param>
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

    /// <summary>The postings of a group, and the table of ways that they point into; an empty table means that each has the first form.</summary>
    public static (string Ways, string Postings) Postings(List<Posting> postings)
    {
        var table = postings.CountBy(posting => posting.Ways).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToList();
        var numbers = table.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var text = new StringBuilder(postings.Count * 2);
        var last = -1;
        foreach (var posting in postings)
        {
            Digits.Append(text, ((((long)(posting.Id - last - 1) * table.Count) + numbers[posting.Ways]) * Posting.Strengths) + posting.Strength);
            last = posting.Id;
        }

        return (table is [] or [1] ? "" : string.Join(',', table.Select(Name)), text.ToString());
    }

    private static void AppendHead(StringBuilder shard, Has has, string before, string first)
    {
        var shared = Shared(before, first);
        shard.Append(Digits.One((int)has)).Append(Digits.One(shared)).Append(first, shared, first.Length - shared);
    }

    private static int Shared(string before, string word) => Math.Min(before.AsSpan().CommonPrefixLength(word), 90);

    // One letter for each form, "+" for a part of a compound, "*" for another spelling.
    private static string Name(ulong ways)
    {
        if (ways is Index.Posting.AsPart or Index.Posting.AsAlias)
        {
            return ways == Index.Posting.AsPart ? "+" : "*";
        }

        var name = new StringBuilder();
        for (; ways != 0; ways &= ways - 1)
        {
            name.Append(Digits.One(FirstSafe + BitOperations.TrailingZeroCount(ways)));
        }

        return name.ToString();
    }
}

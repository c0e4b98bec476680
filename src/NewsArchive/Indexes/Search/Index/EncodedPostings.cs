using System.Numerics;
using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>The postings of a group as text; <c>docs/search.md</c> has the grammar.</summary>
/// <param name="Ways">The table of ways that the postings point into; an empty one means that each has the first form.</param>
/// <param name="Postings">One number each.</param>
internal readonly record struct EncodedPostings(string Ways, string Postings)
{
    /// <summary>Before it are the signs "+", "*" and ",", which lists need for themselves.</summary>
    public const int FirstSafe = 15;

    [ThreadStatic]
    private static StringBuilder? _textOfThread;

    public static EncodedPostings Of(List<Posting> postings)
    {
        var table = WaysOf(postings);
        var text = (_textOfThread ??= new StringBuilder()).Clear();
        var last = -1;
        foreach (var posting in postings)
        {
            var way = table.Length == 1 ? 0 : Array.IndexOf(table, posting.Ways);
            Digits.Append(text, ((((long)(posting.Id - last - 1) * table.Length) + way) * Posting.Strengths) + posting.Strength);
            last = posting.Id;
        }

        return new EncodedPostings(table is [] or [1] ? "" : string.Join(',', table.Select(Name)), text.ToString());
    }

    // The most frequent first.
    private static ulong[] WaysOf(List<Posting> postings) =>
        postings.TrueForAll(posting => posting.Ways == postings[0].Ways)
            ? postings.Count == 0 ? [] : [postings[0].Ways]
            : [.. postings.CountBy(posting => posting.Ways).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];

    // One letter for each form, "+" for a part of a compound, "*" for another spelling.
    private static string Name(ulong ways)
    {
        if (ways is Posting.AsPart or Posting.AsAlias)
        {
            return ways == Posting.AsPart ? "+" : "*";
        }

        var name = new StringBuilder();
        for (; ways != 0; ways &= ways - 1)
        {
            name.Append(Digits.One(FirstSafe + BitOperations.TrailingZeroCount(ways)));
        }

        return name.ToString();
    }
}

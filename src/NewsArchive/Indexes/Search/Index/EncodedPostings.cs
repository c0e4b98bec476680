using System.Globalization;
using System.Numerics;
using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>The postings of a group as JavaScript; <c>docs/search.md</c> says what the numbers mean.</summary>
/// <param name="Ways">The list of ways that the postings point into; empty where each has the first form alone.</param>
/// <param name="Postings">One number each, separated by commas.</param>
internal readonly record struct EncodedPostings(string Ways, string Postings)
{
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
            text.Append(CultureInfo.InvariantCulture, $"{((((long)(posting.Id - last - 1) * table.Length) + way) * Posting.Strengths) + posting.Strength},");
            last = posting.Id;
        }

        text.Length -= text.Length > 0 ? 1 : 0;
        return new EncodedPostings(table is [] or [1] ? "" : $"[{string.Join(',', table.Select(Name))}]", text.ToString());
    }

    // The most frequent first.
    private static ulong[] WaysOf(List<Posting> postings) =>
        postings.TrueForAll(posting => posting.Ways == postings[0].Ways)
            ? postings.Count == 0 ? [] : [postings[0].Ways]
            : [.. postings.CountBy(posting => posting.Ways).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];

    // The numbers of the forms that an article has, or how else it has the word.
    private static string Name(ulong ways)
    {
        if (ways is Posting.AsPart or Posting.AsAlias)
        {
            return ways == Posting.AsPart ? "[\"part\"]" : "[\"alias\"]";
        }

        var name = new StringBuilder("[");
        for (; ways != 0; ways &= ways - 1)
        {
            name.Append(name.Length > 1 ? "," : "").Append(BitOperations.TrailingZeroCount(ways));
        }

        return name.Append(']').ToString();
    }
}

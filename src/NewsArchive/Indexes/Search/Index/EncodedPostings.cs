using System.Numerics;
using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>The postings of a group as JavaScript; <c>docs/search.md</c> says what the numbers mean.</summary>
/// <param name="Ways">The list of ways that the postings point into; empty where each has the first form alone.</param>
/// <param name="Numbers">One for each posting.</param>
/// <param name="Spelled">All numbers as <see cref="Spell"/> spells them, by the thread that found them.</param>
internal readonly record struct EncodedPostings(string Ways, long[] Numbers, string Spelled)
{
    // A number is the character so far behind the space. Beyond it are surrogates, which UTF-8 does not have.
    private const char First = ' ';
    private const long LargestSign = '\uD7FF' - First;

    [ThreadStatic]
    private static StringBuilder? _textOfThread;

    public static EncodedPostings Of(List<Posting> postings)
    {
        var table = WaysOf(postings);
        var numbers = new long[postings.Count];
        var last = -1;
        for (var i = 0; i < numbers.Length; i++)
        {
            var posting = postings[i];
            var way = table.Length == 1 ? 0 : Array.IndexOf(table, posting.Ways);
            numbers[i] = ((((long)(posting.Id - last - 1) * table.Length) + way) * Posting.Strengths) + posting.Strength;
            last = posting.Id;
        }

        return new EncodedPostings(table is [] or [1] ? "" : $"[{string.Join(',', table.Select(Name))}]", numbers, Spell(numbers));
    }

    /// <summary>Numbers in JavaScript: a string with a sign for each, or an array where one is too large for that and where there is none.</summary>
    public static string Spell(ReadOnlySpan<long> numbers)
    {
        if (numbers.IsEmpty || numbers.ContainsAnyExceptInRange(0, LargestSign))
        {
            return "[" + string.Join(',', numbers.ToArray()) + "]";
        }

        var text = (_textOfThread ??= new StringBuilder()).Clear().Append('"');
        foreach (var number in numbers)
        {
            var sign = (char)(First + number);
            _ = sign is '"' or '\\' ? text.Append('\\').Append(sign) : text.Append(sign);
        }

        return text.Append('"').ToString();
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

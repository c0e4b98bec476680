namespace NewsArchive.Indexes.Search.Index;

/// <summary>A group and its postings as a record of a shard; <c>docs/search.md</c> has the fields. Words are letters, marks and digits, so that nothing in it needs an escape.</summary>
internal static class WriteRecord
{
    /// <summary>The record; what it has nothing of is left out at its end.</summary>
    /// <param name="ways">As <see cref="EncodedPostings.Ways"/> has them.</param>
    /// <param name="numbers">The postings as <see cref="EncodedPostings.Spell"/> spells them.</param>
    /// <param name="lists">Names of the files that hold the postings instead; empty where the record holds them.</param>
    public static string Of(WordGroup group, string ways, string numbers, IReadOnlyList<string> lists)
    {
        string[] fields =
        [
            Quote(string.Join(',', group.Forms.Select(form => form.Exact))),
            group.IsStop ? "" : numbers,
            ways,
            group.Link is { } link ? Quote(link) : "",
            Names(group.Aliases.Select(alias => alias.Key)),
            Names(lists),
        ];

        // An array of JavaScript with holes: a value that is not there takes its default.
        return "[" + string.Join(',', fields).TrimEnd(',') + "]";
    }

    private static string Names(IEnumerable<string> names) => names.Select(Quote).ToList() is { Count: > 0 } all ? "[" + string.Join(',', all) + "]" : "";

    private static string Quote(string text) => "\"" + text + "\"";
}

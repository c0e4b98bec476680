using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>Articles that share a term, newest first.</summary>
internal sealed record Group(string Taxonomy, Term Term, IReadOnlyList<Entry> Entries)
{
    /// <summary>Address of the first page of the group's list.</summary>
    public string Address => $"{Taxonomy}/{Term.Key}.html";

    /// <summary>Link to the group, with its number of articles.</summary>
    public Link Link => new(Term.Label, Address, Entries.Count) { Key = Term.Data };
}

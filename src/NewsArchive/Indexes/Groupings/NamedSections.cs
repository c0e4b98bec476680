using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>The index of groups that have names: in dictionary order, under letters where there are many.</summary>
internal static class NamedSections
{
    /// <param name="lettersFrom">Number of groups from which on letters head the list.</param>
    public static IReadOnlyList<TaxonomySection> Of(Taxonomy taxonomy, int lettersFrom)
    {
        var links = taxonomy.Groups.Select(group => group.Link).OrderBy(link => link.Label.Text, Collation.Instance).ToList();
        return links.Count < lettersFrom
            ? [new TaxonomySection(null, null, links)]
            : [.. links.GroupBy(link => Collation.LetterOf(link.Label.Text ?? "")).Select(letter => new TaxonomySection(Label.OfText(letter.Key), null, [.. letter]))];
    }
}

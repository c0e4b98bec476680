using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>The index of groups that have names: in dictionary order, under letters where there are many.</summary>
internal static class NamedIndex
{
    // Below this many groups an alphabet of headings is harder to read than the list.
    private const int LettersFrom = 60;

    /// <summary>The index page.</summary>
    public static Page Of(Taxonomy taxonomy) => Of(taxonomy, Sections(taxonomy));

    /// <summary>The index page with sections of the grouping's own.</summary>
    public static Page Of(Taxonomy taxonomy, IReadOnlyList<TaxonomySection> sections)
    {
        var name = taxonomy.Grouping.Taxonomy;
        return new Page(taxonomy.IndexAddress, "taxonomy", $"the index of {name}", new TaxonomyModel(name, sections, taxonomy.Groups.Count));
    }

    private static IReadOnlyList<TaxonomySection> Sections(Taxonomy taxonomy)
    {
        var order = Collation.Of(taxonomy.Language);
        var links = order.Sort(taxonomy.Groups.Select(group => group.Link), link => link.Label.Text).ToList();
        return links.Count < LettersFrom
            ? [new TaxonomySection(null, null, links)]
            : [.. links.GroupBy(link => order.LetterOf(link.Label.Text ?? "")).Select(letter => new TaxonomySection(Label.OfText(letter.Key), null, [.. letter]))];
    }
}

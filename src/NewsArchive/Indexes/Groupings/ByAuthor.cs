using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Addresses;
using NewsArchive.Indexes.Groupings;

[assembly: Part(typeof(ByAuthor))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Persons of the bylines by name.</summary>
internal sealed class ByAuthor : IGrouping
{
    private const int LettersFrom = 60;

    public string Taxonomy => "authors";

    public IEnumerable<Term> TermsOf(Article article, string language) =>
        article.Authors.Select(author => new Term(Slug.OfName(author.Value), Label.OfText(author.Value)));

    public IReadOnlyList<TaxonomySection> Sections(Taxonomy taxonomy) => NamedSections.Of(taxonomy, LettersFrom);
}

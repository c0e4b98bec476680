using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Addresses;
using NewsArchive.Indexes.Groupings;

[assembly: Part(typeof(ByAuthor))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Persons of the bylines by name.</summary>
internal sealed class ByAuthor : IGrouping
{
    public string Taxonomy => "authors";

    public SiteParts Part => SiteParts.Authors;

    public IEnumerable<Term> TermsOf(Article article, string language) =>
        article.Authors.Select(author => new Term(Slug.OfName(author.Value), Label.OfText(author.Value)));

    public Page IndexPage(Taxonomy taxonomy, Catalog catalog) => NamedIndex.Of(taxonomy);
}

using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Addresses;
using NewsArchive.Indexes.Groupings;

[assembly: Part(typeof(BySource))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Agencies and outlets by name.</summary>
internal sealed class BySource : IGrouping
{
    public string Taxonomy => "sources";

    public SiteParts Part => SiteParts.Sources;

    public IEnumerable<Term> TermsOf(Article article, string language) =>
        article.Source is { } source ? [new Term(Slug.OfName(source.Value), Label.OfText(source.Value))] : [];

    public string? FilterOf(Term term) => "s=" + term.Key;

    public Page IndexPage(Taxonomy taxonomy, Catalog catalog) => NamedIndex.Of(taxonomy);
}

namespace NewsArchive.Archive.Site;

/// <summary>The page on which country, year, source, language and role narrow the articles down together.</summary>
/// <param name="Index">Address of the data that the page's script begins with: a <see cref="FacetIndexModel"/>.</param>
/// <param name="Ways">The index pages, which are all that it offers without scripts.</param>
public sealed record FacetsModel(string Index, IReadOnlyList<Link> Ways);

/// <summary>What can be chosen, and where the articles are.</summary>
/// <param name="Main">Articles that are about a country.</param>
/// <param name="Mentioned">Articles that name a country beside those that they are about.</param>
/// <param name="Sources">Addresses of the sources, as <see cref="FacetSourcesModel"/>.</param>
/// <param name="Blocks">All articles, from the oldest on; those without a year come first.</param>
public sealed record FacetIndexModel(
    int Total,
    int Main,
    int Mentioned,
    IReadOnlyList<FacetValue> Countries,
    IReadOnlyList<FacetValue> Years,
    IReadOnlyList<FacetValue> Languages,
    IReadOnlyList<string> Sources,
    IReadOnlyList<FacetBlock> Blocks);

/// <summary>A value that can be chosen.</summary>
/// <param name="Key">As it stands in the address of the page: a country code, a year, the name of a source's page, a language tag; <c>-</c> for none.</param>
/// <param name="Name">What it is called where data say so; null where the interface has a word for it.</param>
/// <param name="Count">Its articles, all in all.</param>
public sealed record FacetValue(string Key, string? Name, int Count);

/// <summary>Sources by number of articles, most first: a part of the list, since it may be long.</summary>
public sealed record FacetSourcesModel(IReadOnlyList<FacetValue> Sources);

/// <summary>A run of articles of one year.</summary>
/// <param name="Year">Four digits, or <c>-</c>.</param>
/// <param name="Address">Where its <see cref="FacetRowsModel"/> is.</param>
public sealed record FacetBlock(string Year, int Count, string Address);

/// <summary>The facts of a run of articles that they are chosen by.</summary>
/// <param name="Countries">Codes that <paramref name="Rows"/> names by their place here, from 0.</param>
/// <param name="Sources">Likewise.</param>
/// <param name="Languages">Likewise.</param>
/// <param name="Rows">For each article <c>main,mentioned,source,language</c>, articles parted by <c>;</c>, several countries by a dot: <c>0.3,1,0,0;,2,1,0</c>.</param>
/// <param name="Cards">Addresses of the cards, as <see cref="FacetCardsModel"/>, <paramref name="CardsEach"/> articles in each but the last.</param>
public sealed record FacetRowsModel(
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Languages,
    string Rows,
    IReadOnlyList<string> Cards,
    int CardsEach);

/// <summary>The cards of a run of articles, in its order, to be shown on a page.</summary>
/// <param name="ShownOn">Address of that page, which their links start from.</param>
public sealed record FacetCardsModel(IReadOnlyList<Card> Cards, string ShownOn);

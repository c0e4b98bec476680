namespace NewsArchive.Archive.Site;

/// <summary>Neighbours of one page among the pages of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">Address of page 1.</param>
public sealed record Pager(int Number, int Count, string? Previous, string? Next, string First, string Last)
{
    /// <summary>Of no page.</summary>
    public static readonly Pager None = new(0, 0, null, null, "", "");

    /// <summary>Links to nearby pages and both ends, in order; a null stands for a gap.</summary>
    public IReadOnlyList<Link?> Numbers { get; init; } = [];
}

/// <summary>An article in a list: what a card shows.</summary>
/// <param name="Countries">Links to the country pages, main before mentioned.</param>
[Shared]
public sealed record Card(Entry Entry, IReadOnlyList<CountryLink> Countries);

/// <summary>A country of an article and its page.</summary>
public sealed record CountryLink(CountryTag Tag, Link Link);

/// <summary>A page of articles: front page, country, year, month, day, source, author, undated.</summary>
/// <param name="Taxonomy">Which list it belongs to: <c>articles</c>, <c>countries</c>, <c>dates</c>, <c>sources</c>, <c>authors</c>.</param>
/// <param name="Total">Number of articles on all pages of the list together.</param>
public sealed record ListModel(string Taxonomy, int Total, IReadOnlyList<Card> Cards, Pager Pager)
{
    /// <summary>What the list stands for in data: a country code, an EDTF date; null elsewhere.</summary>
    public string? Key { get; init; }

    /// <summary>What the list stands for on the page of filters, such as <c>c=KZ,RU</c> or <c>y=2024</c>; null where it cannot be narrowed down there.</summary>
    public string? Filter { get; init; }

    /// <summary>Narrower pages to go on to: the months of a year, the days of a month.</summary>
    public IReadOnlyList<Link> Narrower { get; init; } = [];

    /// <summary>Pages beside this one in the same list: the next later and earlier day, month or year that has articles.</summary>
    public Link? Later { get; init; }

    /// <inheritdoc cref="Later"/>
    public Link? Earlier { get; init; }

    /// <summary>What occurs together with this group: other countries of these articles, most frequent first. A link leads to the page of both, where there is one.</summary>
    public IReadOnlyList<Link> Together { get; init; } = [];

    /// <summary>The articles over time: years, or months where there are few years, in order and without gaps. A link leads to the first such article in the list; an empty span has no address.</summary>
    public IReadOnlyList<Span> Timeline { get; init; } = [];

    /// <summary>The newest article of a country or pair, to begin with; null where there are fewer than two with a year.</summary>
    public Entry? Newest { get; init; }

    /// <summary>The oldest one.</summary>
    public Entry? Oldest { get; init; }

    /// <summary>The months of a year or the one month of a month page, as calendars.</summary>
    public IReadOnlyList<CalendarMonth> Calendar { get; init; } = [];

    /// <summary>How many of the articles are about the country, not only name it; null where the list is of no country.</summary>
    public int? Main { get; init; }
}

/// <summary>The front page: its first page also shows the archive at a glance.</summary>
/// <param name="List">Newest articles.</param>
/// <param name="Timeline">Articles of each month, or of each year where there are many; each leads to its page.</param>
/// <param name="Countries">Countries by number of articles, most first, at most 12.</param>
/// <param name="Years">Years that have articles, newest first, and undated last.</param>
public sealed record FrontModel(ListModel List, IReadOnlyList<Link> Countries, IReadOnlyList<Link> Years, IReadOnlyList<Link> Sources, IReadOnlyList<Span> Timeline, Figures Figures)
{
    /// <summary>The world as tiles, row by row from the north-west; only on the first page.</summary>
    public IReadOnlyList<MapTile> Map { get; init; } = [];
}

/// <summary>A country on the map of the world.</summary>
/// <param name="Link">Its page; null where it has no article.</param>
/// <param name="Level">Shade from 0 (no article) to 5 (the most), in equal steps of the logarithm of the number.</param>
public sealed record MapTile(string Code, string Name, int Column, int Row, Link? Link, int Level);

/// <summary>The archive in numbers.</summary>
/// <param name="First">Earliest date of an article that has a year; null if none has.</param>
public sealed record Figures(int Articles, int Countries, int Sources, int Undated, EdtfDate? First, EdtfDate? Last)
{
    /// <summary>How facts are known, for the about page: field, then number stated, read, derived and absent.</summary>
    public IReadOnlyList<FieldFigures> Fields { get; init; } = [];
}

/// <summary>How often a field is stated, read, derived, absent. <paramref name="Field"/> is a front matter key.</summary>
public sealed record FieldFigures(string Field, int Stated, int Read, int Derived, int Absent);

/// <summary>An index of groups: all countries, all dates, all sources, all authors.</summary>
/// <param name="Taxonomy">As in <see cref="ListModel"/>.</param>
/// <param name="Sections">Groups under headings: letters for countries, years for dates; one section without a label where there is no order to show.</param>
public sealed record TaxonomyModel(string Taxonomy, IReadOnlyList<TaxonomySection> Sections, int Total)
{
    /// <summary>The world as tiles; only for countries.</summary>
    public IReadOnlyList<MapTile> Map { get; init; } = [];
}

/// <summary>Groups under one heading. For dates, <paramref name="Head"/> is the year's own page and the links are its months.</summary>
public sealed record TaxonomySection(Label? Label, Link? Head, IReadOnlyList<Link> Links);

/// <summary>Articles of a span of time, as one bar of a chart.</summary>
/// <param name="Address">Where they are; null where there are none.</param>
public sealed record Span(EdtfDate Date, int Count, string? Address)
{
    /// <summary>Of a year: articles of each of its months; empty where the months of most articles are not known, and for a month.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];
}

/// <summary>A month as a table of weeks that begin on Monday (ISO 8601).</summary>
/// <param name="Link">Page of the month; null where it has no article.</param>
/// <param name="Weeks">Rows of seven; null is a day of another month.</param>
/// <param name="WithoutDay">Articles of which only the month is known.</param>
public sealed record CalendarMonth(EdtfDate Month, Link? Link, IReadOnlyList<IReadOnlyList<CalendarDay?>> Weeks, int WithoutDay);

/// <summary>A day in a calendar. <paramref name="Link"/> is its page; null where it has no article.</summary>
public sealed record CalendarDay(int Day, Link? Link);

/// <summary>The index of the days of the year: each month with its days, whatever the year.</summary>
public sealed record DaysModel(IReadOnlyList<CalendarMonth> Months);

/// <summary>Who appears with whom: the most frequent countries in rows and columns, and all pairs as a list.</summary>
/// <param name="Countries">Heads of rows and columns, most frequent first, at most 24.</param>
/// <param name="Rows">For each country a cell for each country; null where the two have no page together.</param>
/// <param name="Pairs">Pairs by number of articles, most first, at most 200.</param>
public sealed record MatrixModel(IReadOnlyList<Link> Countries, IReadOnlyList<IReadOnlyList<Link?>> Rows, IReadOnlyList<Link> Pairs, int Total);

/// <summary>Another article that an article's page leads to.</summary>
/// <param name="Similarity">Share of common word sequences from 0 to 1 for the same story in other words; null for a related one, since its weight changes with every article of the archive.</param>
public sealed record Neighbour(Entry Entry, double? Similarity = null);

/// <summary>An article's page.</summary>
/// <param name="Dates">Year, month and day pages of the article's date, as far as known; the undated page where there is none.</param>
/// <param name="Newer">Next later article, null at the end.</param>
public sealed record ArticleModel(Entry Entry, IReadOnlyList<CountryLink> Countries, IReadOnlyList<Link> Dates, Link? Source, IReadOnlyList<Link> Authors, Entry? Newer, Entry? Older)
{
    /// <summary>The text, and the evidence in full; the facts of <see cref="Entry"/> are an outline.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>The country to stay within when going on, the first that the article is about; null if it is about none.</summary>
    public Link? Within { get; init; }

    /// <summary>Next later article of that country.</summary>
    public Entry? NewerWithin { get; init; }

    /// <summary>Next earlier article of that country.</summary>
    public Entry? OlderWithin { get; init; }

    /// <summary>Articles about something alike, nearest first, at most five.</summary>
    public IReadOnlyList<Neighbour> Related { get; init; } = [];

    /// <summary>The same story in other words, nearest first, at most ten.</summary>
    public IReadOnlyList<Neighbour> Same { get; init; } = [];
}

/// <summary>The least certain facts of the archive, on one of the pages of the list.</summary>
/// <param name="Items">Facts of this page, least certain first.</param>
/// <param name="Total">Doubtful facts of the whole archive; the list has at most 200 of them.</param>
public sealed record ReviewModel(IReadOnlyList<ReviewItem> Items, int Total, Pager Pager);

/// <summary>A fact that a person should look at.</summary>
/// <param name="Field">One of <see cref="FactLines.Fields"/>.</param>
/// <param name="Countries">As on the article's own page.</param>
public sealed record ReviewItem(Entry Entry, string Field, IReadOnlyList<CountryLink> Countries)
{
    /// <summary>The evidence in full.</summary>
    public required Dossier Dossier { get; init; }
}

/// <summary>The about page.</summary>
public sealed record AboutModel(Figures Figures)
{
    /// <summary>Months, or years in a long archive, without an article between the first and the last; what follows on each other is one.</summary>
    public IReadOnlyList<Silence> Silent { get; init; } = [];

    /// <summary>Copies of articles that were left out for better ones, by path.</summary>
    public IReadOnlyList<Copy> Copies { get; init; } = [];
}

/// <summary>A time without articles. Both ends belong to it and are months or years.</summary>
public sealed record Silence(EdtfDate First, EdtfDate Last);

/// <summary>A feed of the newest articles, at most 50; undated ones last. Both spellings (Atom, JSON Feed) are made from it.</summary>
/// <param name="Home">Address of the page that the feed follows.</param>
public sealed record FeedModel(Label Title, string Home, IReadOnlyList<Entry> Entries);

/// <summary>All articles, for <c>data/articles.json</c> and <c>.csv</c>.</summary>
public sealed record ExportModel(IReadOnlyList<Entry> Entries);

/// <summary>The addresses of all pages that search engines may keep; articles with their date.</summary>
public sealed record SitemapModel(IReadOnlyList<SitemapEntry> Entries);

/// <summary>A page in the sitemap. <paramref name="Modified"/> is given only where the day is known.</summary>
public sealed record SitemapEntry(string Address, EdtfDate? Modified);

/// <summary>What search engines are told. <paramref name="Sitemaps"/> are addresses below the site's root.</summary>
public sealed record RobotsModel(IReadOnlyList<string> Sitemaps);

/// <summary>A file of the theme that is copied, such as a style sheet; its address holds a hash of its bytes.</summary>
/// <param name="Name">Name in the theme: <c>assets/site.css</c>.</param>
public sealed record AssetModel(string Name, ReadOnlyMemory<byte> Bytes);

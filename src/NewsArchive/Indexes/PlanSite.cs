using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Copies;
using NewsArchive.Indexes.Pages;

namespace NewsArchive.Indexes;

/// <summary>Articles -> the whole site, planned: every page with its address and what it shows.</summary>
public static class PlanSite
{
    /// <summary>Plans the site. Of two articles that ask for one address the first by path is used, and the other reported.</summary>
    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    public static SitePlan Of(
        IReadOnlyList<Entry> entries,
        Settings settings,
        ThemeOutline theme,
        Action<Diagnostic> report,
        int jobs = 1)
    {
        var (articles, copies) = ToShow(entries, settings, report, jobs);
        var catalog = Catalog.Of(WithTwins(articles, settings), settings, ChooseLanguage.For(entries, settings, theme.Languages, report), theme, jobs) with { Copies = copies };
        var pages = InOrder(PagesOf(catalog), report, jobs);
        foreach (var page in settings.BaseUrl is null ? [] : SitemapPages.Of(pages, jobs).ToList())
        {
            Insert(pages, page, report);
        }

        return new SitePlan(settings, catalog.Language, Navigation(catalog), pages);
    }

    /// <summary>The entries without copies, each with an id and an address of its own.</summary>
    private static (IReadOnlyList<Entry> Articles, IReadOnlyList<Copy> Copies) ToShow(IReadOnlyList<Entry> entries, Settings settings, Action<Diagnostic> report, int jobs)
    {
        // As good as always these are all of them; so they are sorted, and their names looked at, beside the search for copies.
        (IReadOnlyList<Entry> Kept, IReadOnlyList<Copy> Copies) merged = (entries, []);
        Entry[] sorted = [.. entries];
        var (haveOwnId, haveOwnAddress) = (false, false);
        Action[] parts =
        [
            () => merged = settings.MergeCopies ? MergeCopies.In(entries, report, jobs) : merged,
            () => Catalog.Sort(sorted, jobs: 1),
            () => haveOwnId = HaveOwn(entries, IdOf),
            () => haveOwnAddress = HaveOwn(entries, AddressOf),
        ];
        AtOnce.Do(parts, jobs);
        return !haveOwnId || !haveOwnAddress ? (WithOwnAddress(WithOwnId(merged.Kept, report), report), merged.Copies)
            : merged.Copies.Count == 0 ? (sorted, [])
            : merged;
    }

    private static Page[] PagesOf(Catalog catalog)
    {
        var planners = Parts.Of<IPagePlanner>();
        var pages = new List<Page>[planners.Length];
        AtOnce.Do([.. planners.Select((planner, i) => (Action)(() => pages[i] = [.. planner.Plan(catalog)]))], catalog.Jobs);
        return [.. pages.SelectMany(some => some)];
    }

    // Listings are named so that they cannot meet; should a new page kind break that, it must not be in silence.
    private static List<Page> InOrder(Page[] pages, Action<Diagnostic> report, int jobs)
    {
        AtOnce.Sort(pages, ByAddress, jobs);
        var ordered = new List<Page>(pages.Length);
        foreach (var page in pages)
        {
            if (ordered.Count > 0 && ordered[^1].Address == page.Address)
            {
                report(Taken(page, ordered[^1]));
            }
            else
            {
                ordered.Add(page);
            }
        }

        return ordered;
    }

    private static void Insert(List<Page> ordered, Page page, Action<Diagnostic> report)
    {
        var place = ordered.BinarySearch(page, Comparer<Page>.Create(static (one, other) => string.CompareOrdinal(one.Address, other.Address)));
        if (place >= 0)
        {
            report(Taken(page, ordered[place]));
        }
        else
        {
            ordered.Insert(~place, page);
        }
    }

    private static int ByAddress(Page one, Page other) =>
        string.CompareOrdinal(one.Address, other.Address) is not 0 and var order ? order : string.CompareOrdinal(one.Source, other.Source);

    private static Diagnostic Taken(Page page, Page owner) => DiagnosticKinds.AddressTaken.At(
        page.Source, 0, $"The address {page.Address} is already taken by {owner.Source}.", "Please report it: the tool planned two pages for one address.");

    private static IReadOnlyList<Entry> WithOwnId(IReadOnlyList<Entry> entries, Action<Diagnostic> report) => WithOwn(
        entries,
        IdOf,
        (owner, entry) => report(DiagnosticKinds.IdTaken.At(
            entry.Article.Path, 0, $"The article would have the same id as that of {owner.Article.Path}, which is used.", "Rename or remove one of the two files, or give one another 'id:' in its front matter.")));

    private static IReadOnlyList<Entry> WithOwnAddress(IReadOnlyList<Entry> entries, Action<Diagnostic> report) => WithOwn(
        entries,
        AddressOf,
        (owner, entry) => report(DiagnosticKinds.AddressTaken.At(
            entry.Article.Path,
            entry.Article.Slug?.Evidence.Line ?? 0,
            $"The address {entry.Address} is already taken by {owner.Article.Path}, so this article has no page.",
            "Give one of the two another 'slug:' in its front matter.")));

    /// <summary>The entries of which each has a name of its own; of those with one name the first by path is kept.</summary>
    private static IReadOnlyList<Entry> WithOwn(IReadOnlyList<Entry> entries, Func<Entry, string> nameOf, Action<Entry, Entry> refuse)
    {
        if (HaveOwn(entries, nameOf))
        {
            return entries;
        }

        var owners = new Dictionary<string, Entry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries.OrderBy(entry => entry.Article.Path, StringComparer.Ordinal).ThenBy(entry => entry.Article.Id, StringComparer.Ordinal))
        {
            if (!owners.TryAdd(nameOf(entry), entry))
            {
                refuse(owners[nameOf(entry)], entry);
            }
        }

        return [.. owners.Values];
    }

    private static bool HaveOwn(IReadOnlyList<Entry> entries, Func<Entry, string> nameOf)
    {
        var names = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        return entries.All(entry => names.Add(nameOf(entry)));
    }

    private static string IdOf(Entry entry) => entry.Article.Id;

    private static string AddressOf(Entry entry) => entry.Address;

    private static IReadOnlyList<Entry> WithTwins(IReadOnlyList<Entry> entries, Settings settings) =>
        settings.MarkdownTwins ? [.. entries.Select(entry => entry with { TwinAddress = Path.ChangeExtension(entry.Address, ".md") })] : entries;

    private static List<Link> Navigation(Catalog catalog)
    {
        // Without numbers: each would change on every page of the site with every article that is added.
        List<Link> links = [new Link(Label.OfTerm("articles"), "index.html")];
        foreach (var name in (string[])["countries", "pairs", "dates", "sources", "authors"])
        {
            if (catalog.Taxonomies[name] is { Groups.Count: > 0 } taxonomy)
            {
                links.Add(new Link(Label.OfTerm(name), taxonomy.IndexAddress));
            }
        }

        if (!catalog.Settings.LeftOut.HasFlag(SiteParts.Facets))
        {
            links.Add(new Link(Label.OfTerm("facets"), FacetPages.Address));
        }

        if (!catalog.Settings.LeftOut.HasFlag(SiteParts.Search))
        {
            links.Add(new Link(Label.OfTerm("search"), SearchPages.Address));
        }

        links.Add(new Link(Label.OfTerm("about"), "about.html"));
        return links;
    }
}

namespace NewsArchive.Archive.Site;

/// <summary>The whole site before it is rendered: what is true for all pages, and the pages in the order of their addresses.</summary>
/// <param name="Language">BCP 47 tag of the interface; a language that the theme has strings for.</param>
/// <param name="Navigation">Main ways through the site, in order.</param>
public sealed record SitePlan(Settings Settings, string Language, IReadOnlyList<Link> Navigation, IReadOnlyList<Page> Pages)
{
    /// <summary>The articles that have a page, in the order of their addresses.</summary>
    public IEnumerable<Entry> Entries => Pages.Select(page => page.Entry).OfType<Entry>();

    /// <summary>The page at an address below the site's root; null where there is none.</summary>
    public Page? Find(string address)
    {
        var (low, high) = (0, Pages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Pages[middle].Address, address);
            if (order == 0)
            {
                return Pages[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

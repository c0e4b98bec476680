using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Render;

/// <summary>What a template sees: <c>page</c>, <c>model</c>, <c>settings</c>, <c>navigation</c> and the few things that every page needs.</summary>
public sealed class PageView(Page page, RenderContext context)
{
    private readonly string? absoluteRoot = page.Kind == "not-found" ? context.Settings.BaseUrl?.AbsoluteUri : null;

    public Page Page => page;

    /// <summary>What the page shows; its type depends on the page's kind.</summary>
    public object Model => page.Model;

    public Settings Settings => context.Settings;

    /// <summary>BCP 47 tag of the interface.</summary>
    public string Language => context.Site.Language;

    public IReadOnlyList<Link> Navigation => context.Site.Navigation;

    /// <summary>Absolute address of this page; null where the site's address is not known.</summary>
    public string? Canonical => context.Absolute(page.Address);

    internal RenderContext Context => context;

    /// <summary>
    /// A link from this page. A host shows the page for missing addresses at any depth, where relative links lead nowhere: so its links are absolute if
    /// the site's address is known, and otherwise right for addresses directly below the root. A base element would break links within the page.
    /// </summary>
    public string LinkTo(string address) =>
        absoluteRoot is null ? RelativeLink.Between(page.Address, address) : absoluteRoot + address;
}

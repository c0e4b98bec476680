using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Templates;

namespace NewsArchive.Render;

/// <summary>What a template sees: <c>page</c>, <c>model</c>, <c>settings</c>, <c>navigation</c> and the few things that every page needs.</summary>
public class PageView(Page page, RenderContext context)
{
    private (Entry Entry, DossierContent Content)? dossier;
    private readonly string? absoluteRoot = page.Kind == "not-found" ? context.Root : null;

    public Page Page => page;

    /// <summary>What the page shows; its type depends on the page's kind.</summary>
    public object Model => page.Model;

    public Settings Settings => context.Settings;

    /// <summary>BCP 47 tag of the interface.</summary>
    public string Language => context.Site.Language;

    public IReadOnlyList<Link> Navigation => context.Site.Navigation;

    /// <summary>Absolute address of this page; null where the site's address is not known.</summary>
    public string? Canonical => context.Absolute(page.Address);

    /// <summary>What the page is called, in words.</summary>
    public string Heading => page.Title is { } title ? context.Labels.Of(title) : context.Settings.Title;

    /// <summary>Whether this is the first page of the site.</summary>
    public bool IsFront => page.Kind == "front";

    /// <summary>Number of this page in its list from 2 on; null for first pages and for pages that are no list.</summary>
    public int? PageNumber => ((page.Model as ListModel ?? (page.Model as FrontModel)?.List)?.Pager ?? (page.Model as ReviewModel)?.Pager)?.Number is { } number and > 1 ? number : null;

    /// <summary>A sentence or two about the page for search engines; null where there is none.</summary>
    public string? Description => page.Model switch
    {
        ArticleModel { Entry.Lead.Length: > 0 } article => article.Entry.Lead,
        FrontModel => context.Settings.Description,
        ListModel list => $"{Heading}: {context.Numbers.Of(list.Total, "count.articles")}",
        _ => null,
    };

    internal RenderContext Context => context;

    /// <summary>The text of an article and the evidence in full. Only a page that is made of it may ask: any other would have to be made again whenever that text changes.</summary>
    /// <exception cref="TemplateException">The page is another one.</exception>
    internal DossierContent DossierOf(Entry entry)
    {
        if (!ReferenceEquals(dossier?.Entry, entry))
        {
            dossier = (entry, Find(entry)?.Read() ?? throw new TemplateException("The text of an article and what was found in it can be shown on the article's own page only."));
        }

        return dossier!.Value.Content;
    }

    private Dossier? Find(Entry entry) => page.Model switch
    {
        ArticleModel model when ReferenceEquals(model.Entry, entry) => model.Dossier,
        ReviewModel review => review.Items.FirstOrDefault(item => ReferenceEquals(item.Entry, entry))?.Dossier,
        _ => null,
    };

    /// <summary>
    /// A link from this page. A host shows the page for missing addresses at any depth, where relative links lead nowhere: so its links are absolute if
    /// the site's address is known, and otherwise right for addresses directly below the root. A base element would break links within the page.
    /// </summary>
    public virtual string LinkTo(string address) =>
        absoluteRoot is null ? RelativeLink.Between(page.Address, address) : absoluteRoot + address;
}

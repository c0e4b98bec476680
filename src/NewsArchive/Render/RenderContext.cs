using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Templates;
using NewsArchive.Render.Themes;
using NewsArchive.Render.Words;

namespace NewsArchive.Render;

/// <summary>What all pages of a site share while they are rendered. Immutable, used by many threads.</summary>
public sealed class RenderContext
{
    private readonly Dictionary<string, string> assets;

    public RenderContext(SitePlan site, UiStrings strings)
    {
        Site = site;
        Strings = strings;
        Root = site.Settings.BaseUrl?.AbsoluteUri;
        Numbers = new NumberWords(strings);
        Dates = new DateWords(strings);
        Labels = new LabelWords(strings, Dates);
        assets = site.Pages
            .Where(page => page.Kind == "asset")
            .ToDictionary(page => ((AssetModel)page.Model).Name, page => page.Address, StringComparer.Ordinal);
    }

    public SitePlan Site { get; }

    public Settings Settings => Site.Settings;

    public UiStrings Strings { get; }

    public NumberWords Numbers { get; }

    public DateWords Dates { get; }

    public LabelWords Labels { get; }

    /// <summary>Absolute address of the site's root, ending in a slash; null where it is not known. An address below it has no character that an URL would have to spell otherwise.</summary>
    public string? Root { get; }

    /// <summary>Addresses of the theme's files below the site's root, in order.</summary>
    internal IReadOnlyList<string> Assets => [.. assets.Values.Order(StringComparer.Ordinal)];

    /// <summary>Address of a theme's file below the site's root.</summary>
    /// <param name="name">Name below <c>assets/</c>: <c>site.css</c>.</param>
    /// <exception cref="TemplateException">The theme has no such file.</exception>
    public string AssetAddress(string name) =>
        assets.GetValueOrDefault("assets/" + name) ?? throw new TemplateException($"The theme has no file '{name}' below assets/.");

    /// <summary>Whether the site has a file at an address below its root.</summary>
    public bool Has(string address) => Site.Find(address) is not null;

    /// <summary>Absolute address of a page; null where the site's address is not known.</summary>
    /// <param name="address">Below the site's root. <c>index.html</c> is the folder itself: hosts serve both, and one of them must be the name.</param>
    public string? Absolute(string address) =>
        Root is null ? null : address == "index.html" ? Root : Root + address;
}

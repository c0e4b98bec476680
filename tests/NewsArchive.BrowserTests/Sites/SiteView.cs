namespace NewsArchive.BrowserTests.Sites;

/// <summary>A built site as one way to open it: from the disk, or from a server below <c>/repo/</c>.</summary>
/// <param name="Site">What is opened.</param>
/// <param name="Root">URL of the site's folder, ending in a slash.</param>
internal sealed record SiteView(TestSite Site, Uri Root)
{
    public bool IsServed => Root.Scheme == "http";

    /// <summary>URL of an address, which may end in a query.</summary>
    public string UrlOf(string address) => address.Split('?', 2) is [var page, var query] ? new Uri(Root, page).AbsoluteUri + "?" + query : new Uri(Root, address).AbsoluteUri;

    /// <summary>Whether a URL lies below the site's root.</summary>
    public bool Holds(string url) => url.StartsWith(Root.AbsoluteUri, StringComparison.Ordinal);

    /// <summary>Whether a file of the site has the URL.</summary>
    public bool Exists(string url) => Holds(url) && File.Exists(Path.Combine(Site.Folder, AddressOf(url)));

    /// <summary>Address below the root, without fragment; URLs outside stay as they are.</summary>
    public string AddressOf(string url) => Holds(url) ? Uri.UnescapeDataString(url[Root.AbsoluteUri.Length..].Split('#', '?')[0]) : url;

    public override string ToString() => $"{Site.Name} over {Root.Scheme}";
}

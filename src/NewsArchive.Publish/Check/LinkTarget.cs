namespace NewsArchive.Publish.Check;

/// <summary>What a link means: a file of the site and a place in it, an address elsewhere, or neither.</summary>
/// <param name="Address">Address below the site's root; null where the link leads out of the site.</param>
/// <param name="Place">Name of the place within the page; empty for the page itself.</param>
/// <param name="Elsewhere">Web address without its fragment; null where the link stays within the site.</param>
internal sealed record LinkTarget(string? Address, string Place, string? Elsewhere)
{
    // Only what a static host resolves the same everywhere: no host, no port.
    private static readonly Uri Root = new("http://site.invalid/");

    /// <summary>The target of a link; null for mail addresses, telephone numbers and the like.</summary>
    /// <param name="page">Address of the page that the link stands on.</param>
    /// <param name="baseUrl">Where the site will be, if that is known: an absolute link to there stays within the site.</param>
    public static LinkTarget? Of(string link, string page, Uri? baseUrl)
    {
        if (!Uri.TryCreate(new Uri(Root, page), link, out var url))
        {
            return new LinkTarget(link, "", null);
        }

        var place = Uri.UnescapeDataString(url.Fragment.TrimStart('#'));
        if (url.Host == Root.Host)
        {
            return new LinkTarget(Unescape(url.AbsolutePath[1..]), place, null);
        }

        if (baseUrl is not null && baseUrl.IsBaseOf(url))
        {
            var address = Unescape(baseUrl.MakeRelativeUri(url).OriginalString.Split('#', '?')[0]);
            return new LinkTarget(address.Length == 0 ? "index.html" : address, place, null);
        }

        return url.Scheme is "http" or "https" ? new LinkTarget(null, "", url.GetLeftPart(UriPartial.Query)) : null;
    }

    private static string Unescape(string path) => Uri.UnescapeDataString(path);
}

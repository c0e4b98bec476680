namespace NewsArchive.Collect.Readers.Html;

/// <summary>Where links and pictures of a page lead.</summary>
/// <param name="page">Address of the page itself; null where the page does not say it.</param>
internal sealed class LinkAddress(Uri? page)
{
    // Longer addresses are data, or meant for a counter.
    private const int Longest = 2_000;

    /// <summary>An address that can be followed from anywhere; null for scripts, places on the page, and what is relative to a page of unknown address.</summary>
    public string? Of(string reference)
    {
        var trimmed = reference.Trim();
        if (trimmed.Length is 0 or > Longest || trimmed[0] == '#')
        {
            return null;
        }

        Uri? target;
        var isAddress = page is null ? Uri.TryCreate(trimmed, UriKind.Absolute, out target) : Uri.TryCreate(page, trimmed, out target);
        return isAddress && target is { IsAbsoluteUri: true, Scheme: "http" or "https" or "mailto" } ? target.AbsoluteUri : null;
    }

    /// <summary>The address of a picture. Pages load pictures late and name the true address in an attribute of their own.</summary>
    public string? OfPicture(PageNode image)
    {
        foreach (var name in (ReadOnlySpan<string>)["data-src", "data-lazy-src", "data-original", "src"])
        {
            if (Of(image.Attribute(name)) is { } address)
            {
                return address;
            }
        }

        return null;
    }
}

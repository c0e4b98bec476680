using System.Collections.Concurrent;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Check;

/// <summary>Follows every link of a site from file to file. A page is parsed when its links are read, and again if a link asks for a place in it: memory holds links, never pages.</summary>
/// <param name="folder">Folder of the site.</param>
/// <param name="addresses">All files of the site.</param>
/// <param name="baseUrl">Where the site will be; null if that is not known.</param>
internal sealed class SiteLinks(string folder, IReadOnlySet<string> addresses, Uri? baseUrl)
{
    private readonly ConcurrentDictionary<(string Address, string Place), string> _places = new();
    private readonly ConcurrentDictionary<string, string> _elsewhere = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<BrokenLink> _broken = [];

    /// <summary>Web addresses that the site leads to, each with the first page that does, in ordinal order; complete when <see cref="FindBroken"/> has ended.</summary>
    public IReadOnlyList<(string Url, string Page)> Elsewhere => [.. _elsewhere.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    /// <summary>Links that lead to no file, or to no place in it.</summary>
    public IReadOnlyList<BrokenLink> FindBroken(CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.ForEach(addresses.Where(address => address.EndsWith(".html", StringComparison.Ordinal)), options, Follow);
        Parallel.ForEach(_places.GroupBy(place => place.Key.Address), options, LookForPlaces);
        return [.. _broken.OrderBy(link => link.Page, StringComparer.Ordinal).ThenBy(link => link.Link, StringComparer.Ordinal)];
    }

    private void Follow(string page)
    {
        foreach (var link in PageLinks.Of(FileOf(page)).Links)
        {
            var target = LinkTarget.Of(link, page, baseUrl);
            if (target?.Elsewhere is { } url)
            {
                _elsewhere.AddOrUpdate(url, page, (_, other) => string.CompareOrdinal(page, other) < 0 ? page : other);
            }
            else if (target?.Address is { } address && !addresses.Contains(address))
            {
                _broken.Add(new BrokenLink(page, link, addresses.Contains(address.TrimEnd('/') + "/index.html") || address.Length == 0 ? "a folder, which opens only on a web server" : null));
            }
            else if (target is { Address: { } found, Place.Length: > 0 } && found.EndsWith(".html", StringComparison.Ordinal))
            {
                _places.AddOrUpdate((found, target.Place), page, (_, other) => string.CompareOrdinal(page, other) < 0 ? page : other);
            }
        }
    }

    private void LookForPlaces(IGrouping<string, KeyValuePair<(string Address, string Place), string>> asked)
    {
        var places = PageLinks.Of(FileOf(asked.Key)).Places;
        foreach (var ((address, place), page) in asked.Where(place => !places.Contains(place.Key.Place)))
        {
            _broken.Add(new BrokenLink(page, $"{address}#{place}", null));
        }
    }

    private string FileOf(string address) => Path.Combine(folder, address);
}

/// <summary>A link that leads nowhere.</summary>
/// <param name="Reason">What it leads to instead of a file; null for nothing at all.</param>
internal sealed record BrokenLink(string Page, string Link, string? Reason)
{
    /// <summary>The diagnostic, about the file that the page is made from.</summary>
    public Diagnostic About(string path) => DiagnosticKinds.LinkBroken.At(
        path, 0, $"The page {Page} has a link {Link} that leads to {Reason ?? "nothing in the site"}.", "Correct the link in the text, or the template that makes it.");
}

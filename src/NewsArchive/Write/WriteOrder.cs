namespace NewsArchive.Write;

/// <summary>The order in which files of a site can be written so that no link is ever broken: what has no links goes first, then what links to it.</summary>
public static class WriteOrder
{
    /// <summary>Leaves (styles, twins, feeds), then pages. All of one wave must be written before the first of the next; within a wave any order will do.</summary>
    /// <param name="addresses">Addresses of the files below the site's root.</param>
    /// <returns>The places of the addresses.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Waves(IReadOnlyList<string> addresses)
    {
        var (leaves, pages) = (new List<int>(), new List<int>(addresses.Count));
        for (var place = 0; place < addresses.Count; place++)
        {
            (HoldsLinks(addresses[place]) ? pages : leaves).Add(place);
        }

        return [leaves, pages];
    }

    /// <summary>Whether a file at an address is a page, which can hold links to others.</summary>
    internal static bool HoldsLinks(string address) => address.EndsWith(".html", StringComparison.Ordinal);
}

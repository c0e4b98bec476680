namespace NewsArchive.Write;

/// <summary>The order in which files of a site can be written so that no link is ever broken: what has no links goes first, then what links to it.</summary>
public static class WriteOrder
{
    /// <summary>Leaves (styles, twins, feeds), then pages. All of one wave must be written before the first of the next; within a wave any order will do.</summary>
    /// <param name="addressOf">Address of a file below the site's root.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Waves<T>(IReadOnlyList<T> files, Func<T, string> addressOf)
    {
        var waves = files.ToLookup(file => HoldsLinks(addressOf(file)));
        return [[.. waves[false]], [.. waves[true]]];
    }

    /// <summary>Whether a file at an address is a page, which can hold links to others.</summary>
    internal static bool HoldsLinks(string address) => address.EndsWith(".html", StringComparison.Ordinal);
}

namespace NewsArchive.Render;

/// <summary>Links that work under any base path and from a disk: up to the root by <c>../</c>, then down with the file name spelled out.</summary>
public static class RelativeLink
{
    private static readonly string[] Ups = [.. Enumerable.Range(0, 8).Select(depth => string.Concat(Enumerable.Repeat("../", depth)))];

    /// <summary>The way from a page to the site's root: <c>../../</c>, empty for a page at the root.</summary>
    public static string ToRoot(string from)
    {
        var depth = from.AsSpan().Count('/');
        return depth < Ups.Length ? Ups[depth] : string.Concat(Enumerable.Repeat("../", depth));
    }

    /// <summary>The way from one page to another, both below the site's root.</summary>
    public static string Between(string from, string to)
    {
        var shared = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            if (from[i] == '/')
            {
                shared = i + 1;
            }
        }

        return ToRoot(from[shared..]) + to[shared..];
    }
}

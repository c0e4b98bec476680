namespace NewsArchive.Serve;

/// <summary>How GitHub Pages answers a path: the file, <c>index.html</c> of a folder, <c>.html</c> left out, a folder without its slash, or <c>404.html</c>.</summary>
internal sealed class FindAnswer(SiteState state, string basePath)
{
    private const string Index = "index.html";

    /// <summary>The answer to a path.</summary>
    /// <param name="path">Path of the request, unescaped, beginning with a slash.</param>
    public Answer To(string path)
    {
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
        {
            return path + "/" == basePath || path == "/" ? new Answer(null, basePath, 302) : Missing();
        }

        var address = path[basePath.Length..];
        var site = state.Now;
        var file = address.Length == 0 || address.EndsWith('/') ? site.Find(address + Index) : site.Find(address) ?? site.Find(address + ".html");
        return file is not null ? new Answer(file, null, 200)
            : site.Find(address + "/" + Index) is not null ? new Answer(null, path + "/", 301)
            : Missing();
    }

    /// <summary>The answer where there is nothing.</summary>
    public Answer Missing() => new(state.Now.Find("404.html"), null, 404);
}

/// <summary>A file with the status that it is sent with, or where to go instead.</summary>
internal sealed record Answer(ShownFile? File, string? Location, int Status);

using Microsoft.AspNetCore.StaticFiles;

namespace NewsArchive.Serve;

/// <summary>Media types as GitHub Pages sends them.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = Make();

    /// <summary>The type of a file by its name.</summary>
    public static string Of(string address) => Known.TryGetContentType(address, out var type) ? type : "application/octet-stream";

    /// <summary>Whether a file is a page.</summary>
    public static bool IsPage(string address) => address.EndsWith(".html", StringComparison.Ordinal);

    private static FileExtensionContentTypeProvider Make()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var (extension, type) in new[] { (".html", "text/html"), (".css", "text/css"), (".js", "application/javascript"), (".json", "application/json"), (".md", "text/markdown"), (".csv", "text/csv"), (".txt", "text/plain") })
        {
            types.Mappings[extension] = type + "; charset=utf-8";
        }

        types.Mappings[".xml"] = "application/xml";
        return types;
    }
}

using System.Collections.Frozen;
using NewsArchive.Archive;
using NewsArchive.Collect.Generators;

namespace NewsArchive.Collect.Folders;

/// <summary>Folders and files that belong to a saved page or a site generator and hold no articles: pictures, styles, layouts.</summary>
internal static class Companions
{
    // What browsers in the languages of the archive put behind the name of the page.
    private static readonly string[] PageFolderTails = ["_files", "-Dateien", "_Dateien", ".files", "-filer", "_fichiers", "_archivos", "_file", "_bestanden", "_pliki", "_arquivos", "_files_"];

    private static readonly string[] PageExtensions = [".html", ".htm", ".xhtml"];

    private static readonly FrozenSet<string> Media = new[]
    {
        ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".ico", ".css", ".scss", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".mp3", ".mp4", ".webm",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a folder is not entered; null where it is.</summary>
    public static string? WhyNotEnter(string folder, Lazy<HashSet<string>> beside)
    {
        foreach (var tail in PageFolderTails)
        {
            if (folder.EndsWith(tail, StringComparison.OrdinalIgnoreCase) && PageExtensions.FirstOrDefault(extension => beside.Value.Contains(folder[..^tail.Length] + extension)) is { } page)
            {
                return $"It holds the pictures and styles of {folder[..^tail.Length]}{page}.";
            }
        }

        return GeneratorSites.WhyNotEnter(folder, beside);
    }

    /// <summary>Whether a file is a picture, style or script, which goes with an article in its folder.</summary>
    public static bool IsMedia(SourceFile file) => Media.Contains(file.Extension);
}

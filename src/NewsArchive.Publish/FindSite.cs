using System.Security.Cryptography;
using NewsArchive.Archive;
using NewsArchive.Write;

namespace NewsArchive.Publish;

/// <summary>A site as it lies in its output folder, whole or not at all: half a site must never go out.</summary>
public static class FindSite
{
    // More names help nobody.
    private const int MostNamed = 5;

    /// <summary>The site in a folder, each of its files as the build left it.</summary>
    /// <exception cref="RefusedException">There is none, its build did not come to its end, or files are missing or were changed since.</exception>
    public static WrittenSite Whole(string folder, CancellationToken cancellation)
    {
        var site = WrittenSite.At(folder) ?? throw new RefusedException($"there is no site in {folder}. Build it first: newsarchive build");
        if (!site.IsFinished || site.Files.Count == 0 || site.Files.Any(file => file.Hash is null))
        {
            throw new RefusedException($"the build of {folder} did not come to its end. Build it again.");
        }

        var different = site.Files.AsParallel().AsOrdered().WithCancellation(cancellation).Where(file => !IsAsWritten(file)).Select(file => file.Address).ToList();
        return different.Count == 0
            ? site
            : throw new RefusedException(
                $"{different.Count} of the {site.Files.Count} files in {folder} are not as the build left them: {NamesOf(different)}. A build would overwrite what was changed: move it away if you want to keep it, and build again with --clean.");
    }

    /// <summary>The site, if it shows nothing that may not be published.</summary>
    /// <exception cref="RefusedException">It was built for the archive's own desk.</exception>
    public static WrittenSite ForEverybody(WrittenSite site) => site.Restricted == 0
        ? site
        : throw new RefusedException(
            $"{site.Folder} was built for your own desk: it shows more of {site.Restricted} {(site.Restricted == 1 ? "article" : "articles")} than rights and embargoes allow. Build it for everybody first: newsarchive build --profile public");

    /// <summary>The first few names, and how many more there are.</summary>
    public static string NamesOf(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");

    private static bool IsAsWritten(SiteFile file)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            return stream.Length == file.Length && Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Hash;
        }
        catch (IOException)
        {
            return false;
        }
    }
}

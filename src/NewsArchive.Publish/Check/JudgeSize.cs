using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Write;

namespace NewsArchive.Publish.Check;

/// <summary>Compares a site with what GitHub Pages takes.</summary>
/// <remarks>https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits: a site of at most 1 GB; git refuses files over 100 MiB.</remarks>
internal static class JudgeSize
{
    /// <summary>Largest site, in bytes.</summary>
    public const long SiteLimit = 1_000_000_000;

    /// <summary>Largest file, in bytes.</summary>
    public const long FileLimit = 100L << 20;

    // While a third can still be added there is time to choose another host.
    private const double WarnFrom = 0.6;

    public static IEnumerable<Diagnostic> Of(IReadOnlyList<SiteFile> files, Func<string, string> pathOf)
    {
        var sum = files.Sum(file => file.Length);
        if (Judge("The site", sum, SiteLimit) is var (kind, problem))
        {
            yield return kind.At("", 0, problem, "Turn Markdown twins off (markdown-twins: false), split the archive, or publish it on another host.");
        }

        foreach (var file in files)
        {
            if (Judge("The file", file.Length, FileLimit) is var (kindOfFile, problemOfFile))
            {
                yield return kindOfFile.At(pathOf(file.Address), 0, problemOfFile, "Split what it is made from.");
            }
        }
    }

    private static (DiagnosticKind Kind, string Problem)? Judge(string what, long bytes, long limit)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{what} has {bytes / 1e6:0} MB of the {limit / 1e6:0} MB that GitHub Pages takes.");
        return bytes > limit ? (DiagnosticKinds.SizeBeyondLimit, size)
            : bytes >= limit * WarnFrom ? (DiagnosticKinds.SizeNearLimit, size)
            : null;
    }
}

using System.Runtime.InteropServices;
using NewsArchive.Archive.Site;

namespace NewsArchive.Archive;

/// <summary>How far a build has come.</summary>
/// <param name="Phase">What is going on.</param>
/// <param name="Done">Items that are done, of <paramref name="Total"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Progress(BuildPhase Phase, int Done, int Total);

/// <summary>The two loops of the line: one per file, one per page.</summary>
public enum BuildPhase
{
    /// <summary>Collect, Extract, Format: item by item a file.</summary>
    Reading,

    /// <summary>Render, Write: item by item a page.</summary>
    Writing,
}

/// <summary>What came of a build. Every input file is either one of <paramref name="Used"/> or has a diagnostic.</summary>
/// <param name="Files">Files in the input folder.</param>
/// <param name="Used">Files that became at least one article with a page.</param>
/// <param name="Articles">Articles that have a page.</param>
/// <param name="Pages">Files of the site.</param>
public sealed record BuildSummary(int Files, int Used, int Articles, int Pages)
{
    /// <summary>What is known of a build when its site is planned.</summary>
    /// <param name="files">Files in the input folder.</param>
    public static BuildSummary Of(int files, SitePlan site, InputReadings readings)
    {
        var paths = site.Entries.Select(entry => entry.Article.Path).ToList();
        return new BuildSummary(files, paths.Distinct(StringComparer.Ordinal).Count(), paths.Count, site.Pages.Count) { Restricted = RestrictedCounts.Of(readings.Protected) };
    }

    /// <summary>Size of the whole site.</summary>
    public long Bytes { get; init; }

    /// <summary>Input files that had to be read; the others were known.</summary>
    public int Read { get; init; }

    /// <summary>Files of the site that had to be made; the others would have been made of the same as before.</summary>
    public int Rendered { get; init; }

    /// <summary>Of these, files that were written because their bytes differ.</summary>
    public int Written { get; init; }

    /// <summary>Articles of which not all is in the site; only where it is for everybody.</summary>
    public RestrictedCounts Restricted { get; init; } = new(0, 0, 0);

    /// <summary>Files of earlier builds that are no longer part of the site.</summary>
    public int Deleted { get; init; }
}

/// <summary>Articles of which only an excerpt, only the facts, or nothing was published.</summary>
public sealed record RestrictedCounts(int Excerpts, int FactsAlone, int Withheld)
{
    /// <summary>Counts the articles that have protected text.</summary>
    public static RestrictedCounts Of(IEnumerable<ProtectedText> texts)
    {
        var (excerpts, facts, withheld) = (0, 0, 0);
        foreach (var text in texts)
        {
            excerpts += text.Rights == PublicationRights.Excerpt ? 1 : 0;
            facts += text.Rights == PublicationRights.Metadata ? 1 : 0;
            withheld += text.Rights == PublicationRights.Private ? 1 : 0;
        }

        return new RestrictedCounts(excerpts, facts, withheld);
    }
}

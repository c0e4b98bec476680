using System.Collections.Concurrent;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Publish.Check.Addresses;
using NewsArchive.Write;

namespace NewsArchive.Publish.Check;

/// <summary>Looks at an archive as its publisher should: builds it aside, and judges its articles, its links, its size, and the output folder.</summary>
/// <param name="settings">Settings that the site is published with.</param>
/// <param name="input">Full path of the folder with the texts.</param>
/// <param name="workingFolder">Full path that paths in findings are relative to.</param>
public sealed class CheckArchive(Settings settings, string input, string workingFolder)
{
    /// <summary>Folder of the published site; it is looked at where it exists. Null to look at none.</summary>
    public string? Output { get; init; }

    /// <summary>The day for which embargoes are judged in a public site.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Asks web addresses whether they answer; null leaves them alone.</summary>
    public AskAddresses? Addresses { get; init; }

    /// <summary>All findings, in the order in which a person mends them.</summary>
    public async Task<Findings> FindAsync(CancellationToken cancellation)
    {
        var aside = Directory.CreateTempSubdirectory("newsarchive-check-");
        try
        {
            return await FindAsync(Path.Combine(aside.FullName, "site"), cancellation);
        }
        finally
        {
            aside.Delete(recursive: true);
        }
    }

    private async Task<Findings> FindAsync(string folder, CancellationToken cancellation)
    {
        var found = new ConcurrentBag<Diagnostic>();
        SitePlan? plan = null;
        var pipeline = new Pipeline(settings, diagnostic => found.Add(Place(diagnostic))) { AsOf = AsOf, Cancellation = cancellation, OnPlanned = site => plan = site.Plan };
        BuildSummary summary;
        try
        {
            summary = pipeline.Build(input, folder, clean: true);
        }
        catch (LeakException)
        {
            // There is no site to look at; the findings say why.
            return new Findings([.. found.Order()], new BuildSummary(0, 0, 0, 0));
        }

        var site = WrittenSite.At(folder)!;
        foreach (var finding in JudgeArticles.Of(plan!).Select(Place).Concat(JudgeSize.Of(site.Files, OutputPath)).Concat(OfSettings()).Concat(OfOutput(site)))
        {
            found.Add(finding);
        }

        var sources = plan!.Pages.Where(page => page.Entry is not null).ToDictionary(page => page.Address, page => InputPath(page.Source), StringComparer.Ordinal);
        var links = new SiteLinks(folder, site.Files.Select(file => file.Address).ToHashSet(StringComparer.Ordinal), settings.BaseUrl);
        foreach (var broken in links.FindBroken(cancellation))
        {
            found.Add(broken.About(PathOf(broken.Page)));
        }

        if (Addresses is not null)
        {
            await foreach (var dead in Addresses.FindDeadAsync(links.Elsewhere.Select(link => (link.Url, PathOf(link.Page))), cancellation))
            {
                found.Add(dead);
            }
        }

        return new Findings([.. found.Order()], summary);

        string PathOf(string page) => sources.GetValueOrDefault(page) ?? OutputPath(page);
    }

    private IEnumerable<Diagnostic> OfSettings() => settings.BaseUrl is null
        ? [DiagnosticKinds.BaseUrlMissing.At("", 0, "The site does not know its address, so it has no sitemap, no canonical links and only relative addresses in its feeds.", "Set base-url in archive.yml, or give --base-url.")]
        : [];

    private IEnumerable<Diagnostic> OfOutput(WrittenSite now) =>
        Output is not null && WrittenSite.At(Output) is { } output ? JudgeOutput.Of(output, now, OutputPath) : [];

    // What Collect, Extract and Index find is about a file of the input.
    private Diagnostic Place(Diagnostic diagnostic) =>
        diagnostic.Path.Length > 0 && diagnostic.Kind.Code[2] is '1' or '2' or '3' or '6' ? diagnostic with { Path = InputPath(diagnostic.Path) } : diagnostic;

    private string InputPath(string path) => path.Length == 0 ? "" : Relative(Path.Combine(input, path));

    private string OutputPath(string address) => Relative(Path.Combine(Output ?? Path.Combine(workingFolder, "output"), address));

    private string Relative(string path) => Path.GetRelativePath(workingFolder, path).Replace(Path.DirectorySeparatorChar, '/');
}

using NewsArchive.Archive;
using NewsArchive.Write;

namespace NewsArchive.Publish.Deploy;

/// <summary>A site is copied to another folder, such as that of a web server: only what changed, each file whole at every moment, foreign files kept.</summary>
/// <param name="folder">The folder; made if it does not exist.</param>
public sealed class DeployToFolder(string folder)
{
    /// <summary>Whether to say what would change and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Deploys a whole site.</summary>
    /// <param name="report">Told of files that stand where the site has one.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public Deployment Run(WrittenSite site, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var before = WrittenSite.At(folder)?.Files.ToDictionary(file => file.Address, file => file.Hash, StringComparer.Ordinal) ?? [];
        var deployment = new Deployment(
            site.Files.Count(file => !before.ContainsKey(file.Address)),
            site.Files.Count(file => before.TryGetValue(file.Address, out var hash) && hash != file.Hash),
            before.Count - site.Files.Count(file => before.ContainsKey(file.Address)),
            site.Files.Count);
        if (!DryRun)
        {
            Copy(site, report, cancellation);
        }

        return deployment;
    }

    private void Copy(WrittenSite site, Action<Diagnostic> report, CancellationToken cancellation)
    {
        using var target = OpenOutput.At(folder, clean: false);
        string[] addresses = [.. site.Files.Select(file => file.Address)];
        target.Claim(addresses, report);
        foreach (var place in WriteOrder.Waves(addresses).SelectMany(wave => wave))
        {
            cancellation.ThrowIfCancellationRequested();
            target.Write(place, File.ReadAllBytes(site.Files[place].FullPath), before: null);
        }

        target.Commit(restricted: 0, _ => { });
    }
}

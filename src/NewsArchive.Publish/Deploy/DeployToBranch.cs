using System.Text;
using NewsArchive.Archive;
using NewsArchive.Write;

namespace NewsArchive.Publish.Deploy;

/// <summary>A site becomes a branch of a git remote: one commit without history, so that the repository does not grow with every change of the archive.</summary>
/// <param name="folder">A folder in the user's repository, whose remotes are meant.</param>
public sealed class DeployToBranch(string folder)
{
    private const string EmptyFile = ".nojekyll";

    /// <summary>Name of a remote, or its address.</summary>
    public string Remote { get; init; } = "origin";

    /// <summary>Short name of the branch.</summary>
    public string Branch { get; init; } = "gh-pages";

    /// <summary>Custom domain of the site; null keeps the one that the branch has.</summary>
    public string? Domain { get; init; }

    /// <summary>Whether files that no deployment put into the branch may be lost.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether to say what would change and push nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Deploys a whole site.</summary>
    /// <exception cref="RefusedException">Nothing was pushed: something is not as it must be, or something would be lost.</exception>
    public Deployment Run(WrittenSite site, CancellationToken cancellation)
    {
        using var bench = Workbench.In(folder, cancellation);
        var git = bench.Git;
        var branch = FullNameOf(git);
        var url = AddressOf(git, bench.IsInRepository);
        if (bench.IsInRepository && git.Try(["symbolic-ref", "--quiet", "HEAD"]).Line == branch)
        {
            throw new RefusedException($"{Branch} is the branch that is checked out here, with your texts in it. Give another one with --branch.");
        }

        var tip = BranchTip.Of(git, url, branch);
        var tree = TreeOf(git, site, tip, cancellation);
        var files = BranchTip.FilesOf(git, tree);
        var lost = tip.Strange.Where(path => files.GetValueOrDefault(path) != tip.Files[path]).ToList();
        if (lost.Count > 0 && !Replace)
        {
            throw new RefusedException($"the branch {Branch} of {Remote} holds files that no deployment put there, and they would be lost: {FindSite.NamesOf(lost)}. Give another --branch, or --replace if they may go.");
        }

        var deployment = new Deployment(
            files.Keys.Count(path => !tip.Files.ContainsKey(path)),
            files.Count(file => tip.Files.TryGetValue(file.Key, out var before) && before != file.Value),
            tip.Files.Keys.Count(path => !files.ContainsKey(path)),
            files.Count);
        if (!DryRun && (deployment.IsChange || tip.Commit is null))
        {
            var commit = git.Run(["commit-tree", tree, "-m", "Publish the archive", "-m", $"{BranchTip.Trailer}: {tree}"]);
            Push(git, url, commit, branch, tip.Commit);
        }

        return deployment;
    }

    private string FullNameOf(Git git) =>
        Branch.Length > 0 && Branch[0] != '-' && git.Try(["check-ref-format", "refs/heads/" + Branch]).ExitCode == 0
            ? "refs/heads/" + Branch
            : throw new RefusedException($"'{Branch}' is no name that a branch can have. Give another one with --branch.");

    private string AddressOf(Git git, bool isInRepository)
    {
        if (Remote.Length == 0 || Remote[0] == '-')
        {
            throw new RefusedException($"'{Remote}' is no remote. Give its name or address with --remote.");
        }

        // Pushed to by address, git notes nothing about it in the user's repository.
        var named = isInRepository ? git.Try(["remote", "get-url", "--push", Remote]) : null;
        return named is { ExitCode: 0 } ? named.Line
            : Remote.Contains('/', StringComparison.Ordinal) || Remote.Contains(':', StringComparison.Ordinal) || Directory.Exists(Path.Combine(folder, Remote)) ? Remote
            : throw new RefusedException(
                isInRepository
                    ? $"the repository here has no remote '{Remote}'. Add it (git remote add {Remote} ADDRESS), or give an address with --remote."
                    : $"there is no git repository here, so there is no remote '{Remote}'. Run the command in the repository of your archive, or give an address with --remote.");
    }

    private string TreeOf(Git git, WrittenSite site, BranchTip tip, CancellationToken cancellation)
    {
        // Bytes as they are: no line ends changed, no filters.
        var blobs = git.Run(["hash-object", "-w", "--no-filters", "--stdin-paths"], input => Lines(input, site.Files.Select(file => file.FullPath))).Split('\n');
        cancellation.ThrowIfCancellationRequested();
        IEnumerable<(string Address, string Blob)> entries = site.Files.Zip(blobs, (file, blob) => (file.Address, blob)).Append((EmptyFile, BlobOf(git, "")));
        var domain = Domain is not null ? BlobOf(git, Domain + "\n") : tip.Files.GetValueOrDefault(BranchTip.DomainFile);
        entries = domain is null ? entries : entries.Append((BranchTip.DomainFile, domain));
        git.Run(["read-tree", "--empty"]);
        git.Run(["update-index", "--index-info"], input => Lines(input, entries.Select(entry => $"100644 {entry.Blob}\t{entry.Address}")));
        return git.Run(["write-tree"]);
    }

    private static string BlobOf(Git git, string text) => git.Run(["hash-object", "-w", "--no-filters", "--stdin"], input => input.Write(Encoding.UTF8.GetBytes(text)));

    private static void Lines(Stream stream, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }

    // Only over what was looked at: of two who deploy at once, the second is told.
    private void Push(Git git, string url, string commit, string branch, string? expected)
    {
        var push = git.Try(["push", "--quiet", "--no-verify", $"--force-with-lease={branch}:{expected}", "--", url, $"{commit}:{branch}"]);
        if (push.ExitCode == 0)
        {
            return;
        }

        // The other one may still hold the branch's lock; then git words it so.
        string[] overtaken = ["stale info", "cannot lock ref", "fetch first", "failed to update ref", "reference already exists"];
        throw new RefusedException(overtaken.Any(words => push.Error.Contains(words, StringComparison.Ordinal))
            ? $"somebody else deployed to {Branch} of {Remote} at the same time; theirs stands, nothing was pushed. Look at it, then run the command again."
            : $"the push to {Branch} of {Remote} was refused, nothing changed: {Git.FirstLine(push.Error)} Check that you may push there (git push --dry-run {Remote}).");
    }
}

/// <summary>What a deployment changed, or would change: numbers of files.</summary>
/// <param name="Files">Files of the branch or folder afterwards.</param>
public sealed record Deployment(int Added, int Changed, int Removed, int Files)
{
    /// <summary>Whether anything differs at all.</summary>
    public bool IsChange => Added + Changed + Removed > 0;
}

using NewsArchive.Archive;

namespace NewsArchive.Publish.Deploy;

/// <summary>What a remote branch holds before a deployment.</summary>
/// <param name="Commit">Its newest commit; null where there is no such branch.</param>
/// <param name="Files">Blob of each of its files, by path.</param>
/// <param name="Strange">Files that no deployment put there as they are now: a new one would lose them.</param>
internal sealed record BranchTip(string? Commit, IReadOnlyDictionary<string, string> Files, IReadOnlyCollection<string> Strange)
{
    /// <summary>Line of a commit message that says which tree the deployment wrote; a commit whose tree is another is not a deployment as it was.</summary>
    public const string Trailer = "NewsArchive-Site";

    /// <summary>Written by GitHub when a custom domain is set; a deployment carries it on.</summary>
    public const string DomainFile = "CNAME";

    /// <summary>Fetches and reads a branch.</summary>
    /// <param name="url">The remote.</param>
    /// <param name="branch">Full name of the branch, <c>refs/heads/...</c>.</param>
    public static BranchTip Of(Git git, string url, string branch)
    {
        var listed = git.Try(["ls-remote", "--", url, branch]);
        if (listed.ExitCode != 0)
        {
            throw new RefusedException($"the remote {url} cannot be read: {Git.FirstLine(listed.Error)} Check its address and your right to read it.");
        }

        if (listed.Line.Length == 0)
        {
            return new BranchTip(null, new Dictionary<string, string>(), []);
        }

        git.Run(["-c", "gc.auto=0", "-c", "maintenance.auto=false", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--", url, branch]);
        var commit = listed.Line.Split('\t')[0];
        var files = FilesOf(git, commit);
        return new BranchTip(commit, files, StrangeIn(git, commit, files));
    }

    /// <summary>Blob of each file of a commit or tree, by path.</summary>
    public static Dictionary<string, string> FilesOf(Git git, string tree) =>
        git.Run(["ls-tree", "-r", "-z", tree]).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .ToDictionary(parts => parts[1], parts => parts[0].Split(' ')[2], StringComparer.Ordinal);

    // What differs from the last deployment in the branch's history was put there by somebody else.
    private static List<string> StrangeIn(Git git, string tip, Dictionary<string, string> files)
    {
        var deployed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in git.Run(["log", "--first-parent", "--format=%H %T %(trailers:key=" + Trailer + ",valueonly,separator=%x20)", tip]).Split('\n'))
        {
            if (line.Split(' ') is [var commit, var tree, var stated] && tree == stated)
            {
                deployed = FilesOf(git, commit);
                break;
            }
        }

        return [.. files.Where(file => file.Key != DomainFile && deployed.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)];
    }
}

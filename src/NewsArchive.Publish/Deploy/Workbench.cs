namespace NewsArchive.Publish.Deploy;

/// <summary>
/// A place to make a commit in that leaves no trace: an index and objects of its own, beside those of the user's repository, whose settings, remotes and
/// credentials are used. Where there is no repository, an empty one takes its place.
/// </summary>
internal sealed class Workbench : IDisposable
{
    private readonly DirectoryInfo _place;

    private Workbench(DirectoryInfo place, Git git, bool isInRepository)
    {
        _place = place;
        Git = git;
        IsInRepository = isInRepository;
    }

    public Git Git { get; }

    /// <summary>Whether there is a repository of the user's.</summary>
    public bool IsInRepository { get; }

    /// <summary>Prepares a place for the repository that a folder lies in.</summary>
    public static Workbench In(string folder, CancellationToken cancellation)
    {
        var looking = new Git(folder, new Dictionary<string, string>(), cancellation);
        var objects = looking.Try(["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
        var place = Directory.CreateTempSubdirectory("newsarchive-deploy-");
        try
        {
            var environment = new Dictionary<string, string> { ["GIT_INDEX_FILE"] = Path.Combine(place.FullName, "index") };
            if (objects.ExitCode == 0)
            {
                environment["GIT_OBJECT_DIRECTORY"] = place.CreateSubdirectory("objects").FullName;
                environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = Quoted(objects.Line);
            }
            else
            {
                environment["GIT_DIR"] = Path.Combine(place.FullName, "git");
                new Git(folder, environment, cancellation).Run(["init", "--quiet", "--bare", environment["GIT_DIR"]]);
            }

            var git = new Git(folder, environment, cancellation);
            if (git.Try(["var", "GIT_COMMITTER_IDENT"]).ExitCode != 0)
            {
                // Runners of CI have no name; the commit says what it is.
                foreach (var who in new[] { "AUTHOR", "COMMITTER" })
                {
                    environment[$"GIT_{who}_NAME"] = "newsarchive";
                    environment[$"GIT_{who}_EMAIL"] = "newsarchive@localhost";
                }
            }

            return new Workbench(place, git, objects.ExitCode == 0);
        }
        catch
        {
            Remove(place);
            throw;
        }
    }

    public void Dispose() => Remove(_place);

    // The variable is a list; a path with its separator in it must be quoted (git, Documentation/git.txt).
    private static string Quoted(string path) => path.Contains(Path.PathSeparator, StringComparison.Ordinal) ? $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal)}\"" : path;

    private static void Remove(DirectoryInfo place)
    {
        // Git makes its objects read-only, which Windows takes as a reason to keep them.
        foreach (var file in place.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
        {
            file.IsReadOnly = false;
        }

        place.Delete(recursive: true);
    }
}

using System.Diagnostics;

namespace NewsArchive.Tests.Publish.Deploy;

/// <summary>Real git in the folders of a test, with no settings but its own.</summary>
internal sealed class GitRepository(string folder)
{
    /// <summary>Variables that keep the settings of this machine out.</summary>
    public static (string Name, string Value)[] Environment { get; } =
    [
        ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"),
        ("GIT_AUTHOR_NAME", "Erika Muster"), ("GIT_AUTHOR_EMAIL", "erika@example.org"), ("GIT_COMMITTER_NAME", "Erika Muster"), ("GIT_COMMITTER_EMAIL", "erika@example.org"),
    ];

    public string Folder => folder;

    /// <summary>An empty repository without a working tree, as hosts keep them.</summary>
    public static GitRepository Bare(string folder) => Make(folder, "--bare");

    /// <summary>An empty repository with a working tree, on the branch <c>main</c>.</summary>
    public static GitRepository WithTree(string folder) => Make(folder);

    /// <summary>Output of a command that must succeed.</summary>
    public string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error.Result}");
        return output.TrimEnd('\n');
    }

    /// <summary>Writes files, commits them, and gives the commit.</summary>
    public string Commit(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        Run(["add", "--", .. files.Select(file => file.Path)]);
        Run("commit", "-q", "-m", "A change");
        return Run("rev-parse", "HEAD");
    }

    /// <summary>The files of a branch, by path.</summary>
    public List<string> FilesOf(string branch) => [.. Run("ls-tree", "-r", "--name-only", branch).Split('\n')];

    /// <summary>Everything that a deployment must leave alone: all files of the repository but logs of its own, byte for byte.</summary>
    public SortedDictionary<string, byte[]> State() => TemporaryFolder.FilesOf(folder);

    private static GitRepository Make(string folder, params string[] options)
    {
        Directory.CreateDirectory(folder);
        var repository = new GitRepository(folder);
        repository.Run(["init", "-q", "-b", "main", .. options]);
        return repository;
    }
}

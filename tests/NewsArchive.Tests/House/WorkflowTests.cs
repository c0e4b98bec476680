using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.House;

/// <summary>The workflow that publishes this project's own archive, and the one that new archives get, do the same with the same actions.</summary>
public sealed class WorkflowTests
{
    private static readonly Workflow Own = Workflow.Read(Path.Combine(Repository.Root, ".github", "workflows", "pages.yml"));
    private static readonly Workflow Given = Workflow.Read(Path.Combine(Repository.Root, "src", "NewsArchive.Cli", "Init", "any", "publish.yml"));

    [Fact]
    public void Both_may_do_only_what_publishing_needs_and_never_cut_each_other_off()
    {
        Assert.All([Own, Given], workflow =>
        {
            Assert.Equal([("contents", "read"), ("id-token", "write"), ("pages", "write")], workflow.Permissions.Select(pair => (pair.Key, pair.Value)).Order());
            Assert.Equal([("cancel-in-progress", "false"), ("group", "pages")], workflow.Concurrency.Select(pair => (pair.Key, pair.Value)).Order());
            Assert.Equal("Europe/Berlin", workflow.Environment["TZ"]);
        });
    }

    [Fact]
    public void Both_use_the_same_versions_of_actions_as_CI()
    {
        var versions = new[] { Own, Given, Workflow.Read(Path.Combine(Repository.Root, ".github", "workflows", "ci.yml")) }
            .SelectMany(workflow => workflow.Actions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(versions.Select(action => action.Split('@')[0]).Distinct(StringComparer.Ordinal), versions.Select(action => action.Split('@')[0]));
        Assert.Equal(
            ["actions/checkout@v7", "actions/configure-pages@v6", "actions/deploy-pages@v5", "actions/setup-dotnet@v6", "actions/upload-pages-artifact@v5"],
            Own.Actions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_own_workflow_builds_the_seeds()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds).Append(Path.Combine(Repository.Root, "archive.yml")))
        {
            folder.Write(Repository.Relative(file), File.ReadAllBytes(file));
        }

        var step = Own.RunStep("The site", folder.Path, ("BASE_URL", "https://name.github.io/archive/"));
        Assert.True(step.ExitCode == 0, step.Error);
        Assert.Equal(0, Own.RunStep("The check", folder.Path, ("BASE_URL", "https://name.github.io/archive/")).ExitCode);
    }
}

using System.Text.RegularExpressions;

namespace NewsArchive.Tests.House;

/// <summary>The house is one-way: each stage knows the nouns in Archive and no other stage; each package has its rooms.</summary>
public sealed partial class WallsTests
{
    private static readonly string[] Stages = ["Collect", "Extract", "Format", "Indexes", "Protect", "Remember", "Render", "Write"];

    // Package namespace, and the stages that may name it.
    public static TheoryData<string, string[]> Owners => new()
    {
        { "AngleSharp", ["Collect"] },
        { "YamlDotNet", ["Collect"] },
        { "CsvHelper", ["Collect"] },
        { "DocumentFormat", ["Collect"] },
        { "Microsoft.Extensions.FileSystemGlobbing", ["Collect"] },
        { "Markdig", ["Collect", "Render"] },
        { "Spectre", [] },
        { "System.CommandLine", [] },
    };

    [Fact]
    public void A_stage_names_no_other_stage()
    {
        var trespasses =
            from file in Repository.Sources("src/NewsArchive")
            let room = Repository.Relative(file).Split('/')[2]
            where room != "Pipeline.cs"
            from Match match in StageName().Matches(File.ReadAllText(file))
            let other = match.Groups["stage"].Value
            where Stages.Contains(other) && other != room
            select $"{Repository.Relative(file)} names {match.Value}";
        Assert.Empty(trespasses);
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public void A_package_is_known_only_where_it_lives(string package, string[] rooms)
    {
        var trespasses =
            from file in Repository.Sources("src/NewsArchive")
            where !rooms.Contains(Repository.Relative(file).Split('/')[2])
            where Regex.IsMatch(File.ReadAllText(file), $@"(using|global::)\s*{Regex.Escape(package)}\b")
            select Repository.Relative(file);
        Assert.Empty(trespasses);
    }

    [Fact]
    public void Every_stage_has_its_folder_and_its_namespace()
    {
        foreach (var file in Stages.SelectMany(stage => Repository.Sources($"src/NewsArchive/{stage}")))
        {
            var folder = Path.GetDirectoryName(Repository.Relative(file))!.Replace('\\', '/');
            Assert.Contains($"namespace {folder["src/".Length..].Replace('/', '.')};", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\bNewsArchive\.(?<stage>[A-Z]\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex StageName();
}

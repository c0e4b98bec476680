using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace NewsArchive.Tests.Cli;

/// <summary>A workflow of GitHub Actions, as far as it can be tried without GitHub: its settings, and its shell steps one by one.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode _root;

    private Workflow(YamlMappingNode root) => _root = root;

    /// <summary>The variables that all its steps see.</summary>
    public IReadOnlyDictionary<string, string> Environment => Texts(_root, "env");

    /// <summary>What its token may do.</summary>
    public IReadOnlyDictionary<string, string> Permissions => Texts(_root, "permissions");

    public IReadOnlyDictionary<string, string> Concurrency => Texts(_root, "concurrency");

    /// <summary>The actions of its steps, with their versions.</summary>
    public IEnumerable<string> Actions => Steps.Select(step => TextOf(step, "uses")).OfType<string>();

    private IEnumerable<YamlMappingNode> Steps =>
        ((YamlMappingNode)_root.Children["jobs"]).Children.Values.SelectMany(job => ((YamlSequenceNode)job["steps"]).Children).Cast<YamlMappingNode>();

    public static Workflow Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(file)));
        return new Workflow((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    /// <summary>Runs a shell step as the runner does, with the tool on the path.</summary>
    public Tool.Result RunStep(string name, string folder, params (string Name, string Value)[] environment)
    {
        var script = TextOf(Steps.Single(step => TextOf(step, "name") == name), "run")!;
        using var bin = new TemporaryFolder();
        bin.WriteScript("newsarchive", Tool.Script);
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PATH"] = $"{bin.Path}:{start.Environment["PATH"]}";
        foreach (var (key, value) in Environment.Where(pair => !pair.Value.Contains("${{", StringComparison.Ordinal)).Select(pair => (pair.Key, pair.Value)).Concat(environment))
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Tool.Result(process.ExitCode, output, error.Result);
    }

    private static string? TextOf(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private static Dictionary<string, string> Texts(YamlMappingNode node, string key) =>
        ((YamlMappingNode)node.Children[key]).Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!, StringComparer.Ordinal);
}

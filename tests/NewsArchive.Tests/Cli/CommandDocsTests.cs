using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Cli;
using NewsArchive.Cli.Commands;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Cli;

/// <summary>Each command has a page whose synopsis, options and examples are those of the command line, and which names no option that there is not.</summary>
public sealed partial class CommandDocsTests
{
    private const string Begin = "<!-- From the command line; NEWSARCHIVE_ACCEPT=1 dotnet test --filter CommandDocs writes it anew. -->";
    private const string End = "<!-- So far from the command line. -->";

    private static readonly IReadOnlyList<Command> Commands = CommandLine.All(new Terminal(TextWriter.Null, TextWriter.Null, TextReader.Null));

    public static TheoryData<string> Names => [.. Commands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_a_command_is_what_the_command_line_says(string name)
    {
        var file = PageOf(name);
        var page = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : $"# newsarchive {name}\n\n{Begin}\n{End}\n";
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin > 0 && end > begin, $"{file} lacks the lines between which synopsis, options and examples stand.");
        Expected.Matches(file, page[..(begin + Begin.Length)] + "\n" + Described((ToolCommand)Find(name)) + page[end..]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_names_no_option_that_there_is_not(string name)
    {
        var known = Commands.SelectMany(command => command.Options).SelectMany(option => option.Aliases.Append(option.Name)).Append("--help").Append("--version").ToHashSet(StringComparer.Ordinal);
        var page = string.Join('\n', File.ReadAllLines(PageOf(name)).SkipWhile(line => line != End).Where(line => !OtherProgram().IsMatch(line)));
        Assert.All(OptionName().Matches(page).Select(match => match.Value), option => Assert.Contains(option, known));
        Assert.Contains("## Exit codes", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_example_can_be_parsed_and_is_in_the_help(string name)
    {
        var command = (ToolCommand)Find(name);
        Assert.True(command.Examples.Length >= 2, $"{name} has too few examples.");
        var root = new RootCommand();
        foreach (var each in Commands)
        {
            root.Add(each);
        }

        var help = Tool.Run([name, "--help"]).Output;
        foreach (var example in command.Examples)
        {
            var call = ToolCall().Match(example.Line).Groups["arguments"].Value;
            var parsed = root.Parse(call);
            Assert.True(parsed.Errors.Count == 0 && parsed.UnmatchedTokens.Count == 0, $"{example.Line}: {string.Join(' ', parsed.Errors)} {string.Join(' ', parsed.UnmatchedTokens)}");
            Assert.Equal(name, parsed.CommandResult.Command.Name);
            Assert.DoesNotContain(parsed.Tokens, token => token.Type == System.CommandLine.Parsing.TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal));
            Assert.Contains(example.Line, help, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_page_is_about_a_command_that_there_is_not() =>
        Assert.Equal(Commands.Select(command => command.Name + ".md").Order(StringComparer.Ordinal), Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "commands")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static Command Find(string name) => Commands.Single(command => command.Name == name);

    private static string PageOf(string name) => Path.Combine(Repository.Root, "docs", "commands", name + ".md");

    private static string Described(ToolCommand command)
    {
        var page = new StringBuilder($"\n{command.Description}\n\n```\nnewsarchive {command.Name}");
        foreach (var argument in command.Arguments)
        {
            page.Append(argument.Arity.MinimumNumberOfValues == 0 || argument.HasDefaultValue ? $" [{argument.Name}]" : argument.Arity.MaximumNumberOfValues > 1 ? $" {argument.Name} ..." : " " + argument.Name);
        }

        page.Append(command.Options.Count > 0 ? " [options]" : "").Append("\n```\n\n| | |\n|---|---|\n");
        foreach (var argument in command.Arguments)
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{Cell(argument.Name)}` | {Cell(argument.Description!)}{(argument.HasDefaultValue ? Default(argument.GetDefaultValue()) : "")} |\n");
        }

        foreach (var option in command.Options)
        {
            var names = option.Aliases.Prepend(option.Name).Select(each => $"`{each}{(option.HelpName is null ? "" : " " + Cell(option.HelpName))}`");
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {string.Join(", ", names)} | {Cell(option.Description!)}{(option.HasDefaultValue && option.ValueType != typeof(int) && option.ValueType != typeof(bool) ? Default(option.GetDefaultValue()) : "")} |\n");
        }

        return page.Append("\n```sh\n").AppendJoin('\n', HelpWithExamples.Lines(command.Examples)).Append("\n```\n\n").ToString();
    }

    private static string Default(object? value) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}") is { Length: > 0 } text ? $" Without it: `{text}`." : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+")]
    private static partial Regex OptionName();

    // Lines on what other programs take.
    [GeneratedRegex(@"\b(git|sha256sum|curl|parallel|hadoop|spark-submit|xargs) ")]
    private static partial Regex OtherProgram();

    [GeneratedRegex(@"newsarchive (?<arguments>[^|<>)]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex ToolCall();
}

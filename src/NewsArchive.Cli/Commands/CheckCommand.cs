using System.CommandLine;
using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Publish.Check;
using NewsArchive.Publish.Check.Addresses;
using NewsArchive.Publish.Check.Reports;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive check</c>: what to mend before an archive is published.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Input = new("INPUT") { Description = "Folder with the texts.", DefaultValueFactory = _ => "seeds" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "Folder of the built site, looked at where it exists.", DefaultValueFactory = _ => "output", HelpName = "DIR" };
    private static readonly Option<string?> Theme = new("--theme") { Description = "Theme folder, as for build.", HelpName = "DIR" };
    private static readonly Option<string?> BaseUrl = new("--base-url") { Description = "Address of the site, as for build.", HelpName = "URL" };
    private static readonly Option<string?> Config = new("--config") { Description = "Settings; without it archive.yml beside the input folder.", HelpName = "FILE" };
    private static readonly Option<string?> Profile = ForWhom.Profile();
    private static readonly Option<string?> AsOf = ForWhom.AsOf();
    private static readonly Option<bool> External = new("--external") { Description = "Ask web addresses in the texts whether they still answer: one request at a time and host, nothing twice within a week." };
    private static readonly Option<double> Pause = new("--pause") { Description = "Seconds between two requests to one host.", HelpName = "SECONDS", DefaultValueFactory = _ => 1 };
    private static readonly Option<string?> Cache = new("--link-cache") { Description = "File that keeps what web addresses answered.", HelpName = "FILE" };
    private static readonly Option<string> Format = new("--format", "-f") { Description = "table (for people), json, github (notes beside the lines in GitHub Actions) or sarif.", DefaultValueFactory = _ => "table", HelpName = "table|json|github|sarif" };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "check",
            "Looks for what to mend before publishing: diagnostics, undated and doubled articles, broken links, size. Exits with 1 if there are errors.",
            new("newsarchive check", "seeds/ and output/"),
            new("newsarchive check --profile public", "the site that is published"),
            new("newsarchive check --external --format github", "with web addresses, for GitHub Actions"),
            new("newsarchive check --format sarif > findings.sarif", ""))
        {
            Input, Output, Theme, BaseUrl, Config, Profile, AsOf, External, Pause, Cache, Format,
        };
        command.SetAction((arguments, cancellation) => Task.Run(async () => (int)await RunAsync(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var name = arguments.GetRequiredValue(Format);
        var write = ReportFormats.Find(name) ?? throw new UsageException($"there is no format '{name}'. Give --format {string.Join(", ", ReportFormats.Names)}.");
        var diagnostics = new Diagnostics();
        var input = CheckFolders.Input(arguments.GetRequiredValue(Input));
        var output = CheckFolders.Output(arguments.GetRequiredValue(Output), input);
        var settings = SettingsOf.Archive(input, arguments.GetValue(Config), arguments.GetValue(Theme), arguments.GetValue(BaseUrl), diagnostics, terminal);
        var whom = ForWhom.Of(arguments.GetValue(Profile), arguments.GetValue(AsOf), settings, TimeProvider.System);
        var cache = new AddressCache(CacheFile(arguments), TimeProvider.System);
        using var addresses = new AskAddresses(cache) { Pause = PauseOf(arguments) };
        var check = new CheckArchive(settings with { Profile = whom.Name }, input, Directory.GetCurrentDirectory()) { AsOf = whom.Day, Output = output, Addresses = arguments.GetValue(External) ? addresses : null };
        try
        {
            var findings = await check.FindAsync(cancellation);
            write(findings, terminal.Out);
            diagnostics.Print(terminal);
            return findings.Count(Severity.Error) > 0 ? ExitCode.ContentProblems : ExitCode.Done;
        }
        finally
        {
            if (arguments.GetValue(External))
            {
                cache.Save();
            }
        }
    }

    private static TimeSpan PauseOf(ParseResult arguments) => arguments.GetValue(Pause) is >= 0 and <= 3600 and var seconds
        ? TimeSpan.FromSeconds(seconds)
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--pause {arguments.GetValue(Pause)} is no pause. Give seconds from 0 to 3600."));

    // Where caches belong on each system; XDG_CACHE_HOME counts first.
    private static string CacheFile(ParseResult arguments) => arguments.GetValue(Cache) ?? Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } folder ? folder
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "newsarchive",
        "links.tsv");
}

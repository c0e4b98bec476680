using System.CommandLine;
using System.Diagnostics;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Remember;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive build</c>: an input folder becomes a site.</summary>
internal static class BuildCommand
{
    private static readonly Argument<string> Input = new("INPUT")
    {
        Description = "Folder with the texts.",
        DefaultValueFactory = _ => "seeds",
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Folder for the site. Files in it that the tool did not write stay.",
        DefaultValueFactory = _ => "output",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Theme = new("--theme") { Description = "Folder whose files replace the theme's files of the same name.", HelpName = "DIR" };
    private static readonly Option<string?> BaseUrl = new("--base-url") { Description = "Address of the site, for feeds, sitemap and canonical links.", HelpName = "URL" };
    private static readonly Option<string?> Config = new("--config") { Description = "Settings; without it archive.yml beside the input folder.", HelpName = "FILE" };
    private static readonly Option<string?> Profile = ForWhom.Profile();
    private static readonly Option<string?> AsOf = ForWhom.AsOf();
    private static readonly Option<bool> Strict = new("--strict") { Description = "Exit with 1 if an input has an error." };
    private static readonly Option<bool> Clean = new("--clean") { Description = "Write every file again, even where it is the same." };
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Say nothing but diagnostics." };

    private static readonly Option<int> Jobs = new("--jobs", "-j")
    {
        Description = "Threads at work, without it one for each processor; any number gives the same site.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "build",
            "Builds the site of a folder of texts.",
            new("newsarchive build", "seeds/ becomes output/"),
            new("newsarchive build my-texts --output my-site", ""),
            new("newsarchive build --base-url https://name.github.io/archive/", "with sitemap and canonical links"),
            new("newsarchive build --profile public --as-of 2026-12-01", "what may be published on that day"),
            new("newsarchive build --clean --strict", "everything anew; exit with 1 if a text has an error")) { Input, Output, Theme, BaseUrl, Config, Profile, AsOf, Strict, Jobs, Clean, Quiet };
        command.SetAction((arguments, cancellation) => Task.Run(() => (int)Run(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    /// <summary>Does beside the rest of the start what a build would wait for later: sets of characters, the first digest, which loads libraries of the system, the built-in theme.</summary>
    public static void Prepare() => _ = Task.Run(static () =>
    {
        DecodeText.Prepare();
        _ = ToolDigest.Value;
        Render.Themes.Theme.Prepare();
    });

    private static ExitCode Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new Diagnostics();
        var jobs = JobsOf(arguments);
        var input = CheckFolders.Input(arguments.GetRequiredValue(Input));
        var output = CheckFolders.Output(arguments.GetRequiredValue(Output), input);
        var folder = new InputFolder(input, jobs);
        var settings = SettingsOf.Archive(input, arguments.GetValue(Config), arguments.GetValue(Theme), arguments.GetValue(BaseUrl), diagnostics, terminal);
        var whom = ForWhom.Of(arguments.GetValue(Profile), arguments.GetValue(AsOf), settings, TimeProvider.System);
        BuildSummary summary;
        try
        {
            using var progress = ProgressView.For(terminal, arguments.GetValue(Quiet));
            summary = new Pipeline(settings with { Profile = whom.Name }, diagnostics.Add)
            {
                Jobs = jobs,
                AsOf = whom.Day,
                Cancellation = cancellation,
                OnProgress = progress.Show,
                OnRecall = PutOffCollection.ForPages,
            }.Build(folder, output, arguments.GetValue(Clean));
        }
        catch (LeakException leak)
        {
            diagnostics.Print(terminal);
            terminal.Error.WriteLine($"newsarchive: {leak.Message}");
            return ExitCode.ContentProblems;
        }

        diagnostics.Print(terminal);
        if (!arguments.GetValue(Quiet))
        {
            Summary.Print(summary, whom, diagnostics, clock.Elapsed, output, terminal);
        }

        return diagnostics.HasErrors && arguments.GetValue(Strict) ? ExitCode.ContentProblems : ExitCode.Done;
    }

    private static int JobsOf(ParseResult arguments)
    {
        var jobs = arguments.GetValue(Jobs);
        return jobs > 0 ? jobs : throw new UsageException($"--jobs {jobs} is no number of threads. Give 1 or more.");
    }
}

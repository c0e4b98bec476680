using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using NewsArchive.Serve;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive serve</c>: the site on this machine, built again at every change.</summary>
internal static class ServeCommand
{
    private static readonly Argument<string> Input = new("INPUT") { Description = "Folder with the texts.", DefaultValueFactory = _ => "seeds" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "Folder for the site, as for build.", DefaultValueFactory = _ => "output", HelpName = "DIR" };
    private static readonly Option<string?> Theme = new("--theme") { Description = "Theme folder, as for build.", HelpName = "DIR" };
    private static readonly Option<string?> BaseUrl = new("--base-url") { Description = "Address of the published site, as for build.", HelpName = "URL" };
    private static readonly Option<string?> Config = new("--config") { Description = "Settings; without it archive.yml beside the input folder.", HelpName = "FILE" };
    private static readonly Option<string?> Profile = ForWhom.Profile();
    private static readonly Option<string?> AsOf = ForWhom.AsOf();
    private static readonly Option<int> Port = new("--port", "-p") { Description = "Port to listen on, on this machine only; 0 for any that is free.", DefaultValueFactory = _ => 8080, HelpName = "N" };
    private static readonly Option<string> BasePath = new("--base-path") { Description = "Path below which the site is shown, as a repository's pages are.", DefaultValueFactory = _ => "/", HelpName = "/REPOSITORY/" };
    private static readonly Option<bool> Open = new("--open") { Description = "Open the site in the browser." };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "serve",
            "Shows the site on this machine as it would be published; builds it again and reloads open pages when texts, theme or settings change.",
            new("newsarchive serve --open", "the archive of seeds/, in the browser"),
            new("newsarchive serve texts --output site --port 0", "any port that is free"),
            new("newsarchive serve --base-path /repository/", "as GitHub Pages shows the pages of a repository"))
        {
            Input, Output, Theme, BaseUrl, Config, Profile, AsOf, Port, BasePath, Open,
        };
        command.SetAction((arguments, cancellation) => Task.Run(async () => (int)await RunAsync(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var port = arguments.GetValue(Port) is >= 0 and <= 65535 and var number ? number : throw new UsageException($"--port {arguments.GetValue(Port)} is no port. Give one from 1 to 65535, or 0.");
        var path = BasePathOf(arguments.GetRequiredValue(BasePath));
        var input = CheckFolders.Input(arguments.GetRequiredValue(Input));
        var output = CheckFolders.Output(arguments.GetRequiredValue(Output), input);
        var config = arguments.GetValue(Config) is { } asked ? CheckFolders.Config(asked) : Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(input))!, "archive.yml");
        using var watch = new WatchFolders();
        watch.Add(input);
        watch.AddFile(config);
        var builds = new RepeatedBuild(input, output, arguments.GetValue(Config), arguments.GetValue(Theme), arguments.GetValue(BaseUrl), settings => ForWhom.Of(arguments.GetValue(Profile), arguments.GetValue(AsOf), settings, TimeProvider.System), terminal) { Cancellation = cancellation, OnTheme = watch.Add };
        using var archive = new LiveArchive(input, builds.Build);
        try
        {
            // Before the build: who must give another port does not wait for it.
            await using var server = await PreviewServer.StartAsync(archive, port, path, cancellation);
            await archive.BuildAsync(cancellation);
            await terminal.Out.WriteLineAsync($"Open {server.Address} (Ctrl+C ends)");
            await terminal.Out.FlushAsync(cancellation);
            OpenBrowser(arguments.GetValue(Open), server.Address, terminal);

            // Once more, while nobody waits: what only a second build uses is loaded and compiled before the first change.
            await archive.BuildAsync(cancellation);
            while (true)
            {
                await watch.WaitAsync(cancellation);
                await archive.BuildAsync(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
    }

    private static string BasePathOf(string path)
    {
        var inner = path.Trim('/');
        return inner.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or '/') && !inner.Split('/').Any(part => part is "." or ".." || (part.Length == 0 && inner.Length > 0))
            ? inner.Length == 0 ? "/" : $"/{inner}/"
            : throw new UsageException($"--base-path '{path}' is no path. Give one like /archive/.");
    }

    private static void OpenBrowser(bool isAsked, Uri address, Terminal terminal)
    {
        try
        {
            if (isAsked)
            {
                using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            }
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException)
        {
            terminal.Error.WriteLine($"newsarchive: no browser could be opened ({problem.Message}). Open the address by hand.");
        }
    }
}

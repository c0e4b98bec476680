using System.CommandLine;
using NewsArchive.Publish;
using NewsArchive.Publish.Pack;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive pack</c>: a built site as one file to carry or to keep.</summary>
internal static class PackCommand
{
    private static readonly Argument<string> Site = new("SITE") { Description = "Folder of the built site.", DefaultValueFactory = _ => "output" };
    private static readonly Option<string> To = new("--to") { Description = "The zip file; its name is that of the folder in it.", HelpName = "FILE", DefaultValueFactory = _ => "archive.zip" };
    private static readonly Option<bool> Force = new("--force") { Description = "Replace the file where it exists." };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "pack",
            "Packs a built site into one zip file, for a USB stick or a library: with instructions and the checksum of every file (BagIt).",
            new("newsarchive pack", "output/ becomes archive.zip"),
            new("newsarchive pack my-site --to press.zip --force", "")) { Site, To, Force };
        command.SetAction((arguments, cancellation) => Task.Run(() => (int)Run(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var file = TargetFile.Of(arguments.GetRequiredValue(To), ".zip", arguments.GetValue(Force));
        var site = FindSite.Whole(Path.GetFullPath(arguments.GetRequiredValue(Site)), cancellation);
        ForOwnDesk.Warn(site, terminal);
        PackSite.To(file, site, cancellation);
        terminal.Out.WriteLine($"packed {Amounts.Count(site.Files.Count, "file")} into {file} ({Amounts.Size(new FileInfo(file).Length)}). Check a copy with: newsarchive verify {Path.GetFileName(file)}");
        return ExitCode.Done;
    }
}

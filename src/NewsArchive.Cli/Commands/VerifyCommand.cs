using System.CommandLine;
using NewsArchive.Publish.Pack;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive verify</c>: whether a packed archive is as it was packed.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string> What = new("ZIP|DIR") { Description = "A packed archive, as a zip file or unpacked, or the output folder of a build." };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "verify",
            "Checks a packed archive against its checksums, and names every file that differs.",
            new("newsarchive verify press.zip", "without unpacking it"),
            new("newsarchive verify output", "a site as the build left it, or a folder that was unpacked")) { What };
        command.SetAction((arguments, cancellation) => Task.Run(() => (int)Run(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(What);
        if (!Path.Exists(path))
        {
            throw new UsageException($"there is no file or folder '{path}'. Give a packed archive.");
        }

        var verification = VerifyBag.At(Path.GetFullPath(path), cancellation);
        foreach (var difference in verification.Differences)
        {
            terminal.Out.WriteLine($"{Words(difference.Kind)}  {difference.Path}");
        }

        terminal.Out.WriteLine(verification.Differences.Count == 0
            ? $"{path}: all {verification.Files} files are as they were packed."
            : $"{path}: {verification.Differences.Count} of {verification.Files} files differ. Take another copy.");
        return verification.Differences.Count == 0 ? ExitCode.Done : ExitCode.ContentProblems;
    }

    private static string Words(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Changed => "changed ",
        DifferenceKind.Damaged => "damaged ",
        DifferenceKind.Missing => "missing ",
        _ => "unlisted",
    };
}

using System.CommandLine;
using System.Text.RegularExpressions;
using NewsArchive.Cli.Init;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive init</c>: a folder that is ready to take texts, and to publish itself.</summary>
internal static partial class InitCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "Folder of the new archive; made if it does not exist.", DefaultValueFactory = _ => "." };
    private static readonly Option<string> Title = new("--title") { Description = "Name of the archive.", HelpName = "TEXT", DefaultValueFactory = _ => "" };

    private static readonly Option<string> Language = new("--language")
    {
        Description = "Language of the settings, the sample and the README.",
        HelpName = "de|en",
        DefaultValueFactory = _ => "de",
    };

    private static readonly Option<string?> Tool = new("--tool") { Description = "Repository on GitHub that holds newsarchive, for the workflow that publishes.", HelpName = "OWNER/NAME" };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "init",
            "Makes a folder for a new archive: settings, a sample text and a workflow for GitHub Pages.",
            new("newsarchive init my-archive", "a folder with settings, a sample and a workflow"),
            new("newsarchive init my-archive --title \"News of the Danube\" --language en", ""),
            new("newsarchive init --tool OWNER/NAME", "here, published by the tool in that repository")) { Folder, Title, Language, Tool };
        command.SetAction(arguments => (int)Run(arguments, terminal));
        return command;
    }

    private static ExitCode Run(ParseResult arguments, Terminal terminal)
    {
        var folder = arguments.GetRequiredValue(Folder);
        var files = ArchiveOf(arguments).WriteTo(FullPathOf(folder));
        foreach (var (file, isNew) in files)
        {
            terminal.Out.WriteLine($"{(isNew ? "made" : "kept")}  {Path.Combine(folder, file)}");
        }

        terminal.Out.WriteLine($"Put your texts into {Path.Combine(folder, "seeds")}, then run: {(folder == "." ? "" : $"cd {Quoted(folder)} && ")}newsarchive build");
        return ExitCode.Done;
    }

    private static NewArchive ArchiveOf(ParseResult arguments)
    {
        var language = arguments.GetRequiredValue(Language);
        if (!NewArchive.Languages.Contains(language))
        {
            throw new UsageException($"there are no templates in '{language}'. Give --language {string.Join(" or --language ", NewArchive.Languages)}.");
        }

        var tool = arguments.GetValue(Tool);
        if (tool is not null && !Repository().IsMatch(tool))
        {
            throw new UsageException($"--tool '{tool}' is no repository on GitHub. Give it as OWNER/NAME.");
        }

        var title = arguments.GetRequiredValue(Title);
        return new NewArchive(language, title.Length > 0 ? title : language == "de" ? "Nachrichtenarchiv" : "News archive", tool);
    }

    private static string FullPathOf(string folder) =>
        folder.Length == 0 || File.Exists(folder) ? throw new UsageException($"'{folder}' is not a folder. Give the folder of the new archive.") : Path.GetFullPath(folder);

    private static string Quoted(string folder) => folder.Any(sign => !char.IsAsciiLetterOrDigit(sign) && sign is not ('/' or '.' or '-' or '_')) ? $"'{folder}'" : folder;

    [GeneratedRegex("^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Repository();
}

using System.CommandLine;
using NewsArchive.Publish;
using NewsArchive.Publish.Deploy;
using NewsArchive.Write;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive deploy</c>: a built site goes to a branch or a folder.</summary>
internal static class DeployCommand
{
    private static readonly Argument<string> Site = new("SITE") { Description = "Folder of the built site.", DefaultValueFactory = _ => "output" };
    private static readonly Option<string> Remote = new("--remote") { Description = "Name or address of a git remote.", HelpName = "REMOTE", DefaultValueFactory = _ => "origin" };
    private static readonly Option<string> Branch = new("--branch") { Description = "Branch that the site becomes, as one commit.", HelpName = "NAME", DefaultValueFactory = _ => "gh-pages" };
    private static readonly Option<string?> Domain = new("--cname") { Description = "Custom domain, written to CNAME; without it the branch keeps the one that it has.", HelpName = "DOMAIN" };
    private static readonly Option<string?> To = new("--to") { Description = "Folder to copy the site to instead: only what changed; files that are not of the site stay.", HelpName = "DIR" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Let files go that no deployment put into the branch." };
    private static readonly Option<bool> DryRun = new("--dry-run", "-n") { Description = "Say what would change, and change nothing." };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "deploy",
            "Puts a built site on a branch of a git remote, or into another folder. Your working tree, index and branches stay as they are.",
            new("newsarchive deploy", "output/ becomes the branch gh-pages of origin"),
            new("newsarchive deploy --dry-run", "what would change"),
            new("newsarchive deploy --cname archive.example.org", ""),
            new("newsarchive deploy my-site --to /var/www/press", "a folder instead: only what changed"))
        {
            Site, Remote, Branch, Domain, To, Replace, DryRun,
        };
        command.SetAction((arguments, cancellation) => Task.Run(() => (int)Run(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var domain = arguments.GetValue(Domain);
        if (domain is not null && (Uri.CheckHostName(domain) != UriHostNameType.Dns || !domain.Contains('.', StringComparison.Ordinal)))
        {
            throw new UsageException($"--cname '{domain}' is no domain. Give one like archive.example.org.");
        }

        var diagnostics = new Diagnostics();
        var site = FindSite.ForEverybody(FindSite.Whole(Path.GetFullPath(arguments.GetRequiredValue(Site)), cancellation));
        var foreign = site.FindForeign();
        if (foreign.Count > 0)
        {
            terminal.Error.WriteLine($"newsarchive: not deployed, since the tool did not write them: {FindSite.NamesOf(foreign)}.");
        }

        var target = arguments.GetValue(To);
        var deployment = target is not null ? ToFolder(site, target, arguments, diagnostics, cancellation) : ToBranch(site, domain, arguments, cancellation);
        diagnostics.Print(terminal);
        Say(deployment, target ?? $"{arguments.GetRequiredValue(Branch)} of {arguments.GetRequiredValue(Remote)}", arguments.GetValue(DryRun), terminal);
        return diagnostics.HasErrors ? ExitCode.NothingWritten : ExitCode.Done;
    }

    private static Deployment ToFolder(WrittenSite site, string target, ParseResult arguments, Diagnostics diagnostics, CancellationToken cancellation)
    {
        if (arguments.GetValue(Domain) is not null)
        {
            throw new UsageException("--cname is for branches that GitHub publishes. Leave it out with --to.");
        }

        return new DeployToFolder(CheckFolders.Output(target, site.Folder)) { DryRun = arguments.GetValue(DryRun) }.Run(site, diagnostics.Add, cancellation);
    }

    private static Deployment ToBranch(WrittenSite site, string? domain, ParseResult arguments, CancellationToken cancellation) =>
        new DeployToBranch(Directory.GetCurrentDirectory())
        {
            Remote = arguments.GetRequiredValue(Remote),
            Branch = arguments.GetRequiredValue(Branch),
            Domain = domain,
            Replace = arguments.GetValue(Replace),
            DryRun = arguments.GetValue(DryRun),
        }.Run(site, cancellation);

    private static void Say(Deployment deployment, string where, bool isDry, Terminal terminal) => terminal.Out.WriteLine(
        !deployment.IsChange ? $"{where} is as the site is already."
        : $"{(isDry ? "would deploy" : "deployed")} to {where}: {deployment.Added} added, {deployment.Changed} changed, {deployment.Removed} removed, {deployment.Files} files.");
}

using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Cli.Commands;
using static NewsArchive.Cli.Amounts;

namespace NewsArchive.Cli;

/// <summary>The closing lines of a build: what came out, that nothing was lost, and what to open.</summary>
internal static class Summary
{
    public static void Print(BuildSummary build, ForWhom whom, Diagnostics diagnostics, TimeSpan time, string output, Terminal terminal)
    {
        var (errors, warnings) = diagnostics.Counts;
        terminal.Out.WriteLine($"{Count(build.Files, "file")}: {build.Used} became {Count(build.Articles, "article")}, {build.Files - build.Used} left out; {Count(errors, "error")}, {Count(warnings, "warning")}.");
        terminal.Out.WriteLine($"{Count(build.Pages, "page")} ({build.Written} written, {build.Pages - build.Written} unchanged, {build.Deleted} deleted), {Size(build.Bytes)}, {time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s.");
        if (whom.Name == SiteProfile.Public)
        {
            var (excerpts, facts, withheld) = build.Restricted;
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"For everybody, as of {whom.Day:yyyy-MM-dd}: {build.Articles - excerpts - facts} whole, {Count(excerpts, "excerpt")}, {facts} with their facts alone, {withheld} withheld."));
        }

        terminal.Out.WriteLine($"Open {Path.Combine(output, "index.html")}");
    }
}

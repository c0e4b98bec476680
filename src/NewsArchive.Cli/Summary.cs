using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Cli.Commands;

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

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number.ToString(CultureInfo.InvariantCulture)} {what}s";

    private static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1_000_000 => (bytes / 1e3).ToString("0.0", CultureInfo.InvariantCulture) + " kB",
        < 1_000_000_000 => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB",
        _ => (bytes / 1e9).ToString("0.00", CultureInfo.InvariantCulture) + " GB",
    };
}

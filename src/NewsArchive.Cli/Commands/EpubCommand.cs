using System.CommandLine;
using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Publish;
using NewsArchive.Publish.Epub;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive epub</c>: articles of a built site as a book.</summary>
internal static class EpubCommand
{
    private static readonly Argument<string> Site = new("SITE") { Description = "Folder of the built site.", DefaultValueFactory = _ => "output" };
    private static readonly Option<string[]> Country = new("--country") { Description = "Articles that are about a country or name it, by its code.", HelpName = "CODE" };
    private static readonly Option<string[]> Year = new("--year") { Description = "Articles of a year.", HelpName = "YEAR" };
    private static readonly Option<string[]> Source = new("--source") { Description = "Articles of a source, by its whole name.", HelpName = "NAME" };
    private static readonly Option<string[]> Language = new("--language") { Description = "Articles in a language.", HelpName = "TAG" };
    private static readonly Option<string?> Title = new("--title") { Description = "Title of the book; without it that of the site and what was selected.", HelpName = "TEXT" };
    private static readonly Option<string> To = new("--to") { Description = "The book.", HelpName = "FILE", DefaultValueFactory = _ => "archive.epub" };
    private static readonly Option<bool> Force = new("--force") { Description = "Replace the file where it exists." };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "epub",
            "Makes a book (EPUB 3) of the articles of a built site, or of a selection; of several values of one option any will do, and all options must hold.",
            new("newsarchive epub", "the whole archive as archive.epub"),
            new("newsarchive epub --country KZ --year 2024 --to kasachstan-2024.epub", ""),
            new("newsarchive epub my-site --country KZ --country UZ --source dpa --title \"Two neighbours\"", ""))
        {
            Site, Country, Year, Source, Language, Title, To, Force,
        };
        command.SetAction((arguments, cancellation) => Task.Run(() => (int)Run(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var selection = new Selection
        {
            Countries = [.. Given(arguments, Country).Select(CodeOf)],
            Years = [.. Given(arguments, Year).Select(YearOf)],
            Sources = [.. Given(arguments, Source)],
            Languages = [.. Given(arguments, Language)],
        };
        var file = TargetFile.Of(arguments.GetRequiredValue(To), ".epub", arguments.GetValue(Force));
        var site = FindSite.Whole(Path.GetFullPath(arguments.GetRequiredValue(Site)), cancellation);
        ForOwnDesk.Warn(site, terminal);
        var articles = ReadTwins.Of(site, selection, cancellation);
        if (articles.IsEmpty)
        {
            throw new RefusedException($"no article of {site.Folder} is selected, so no book was made. Leave an option out, or look at {Path.Combine(site.Folder, "facets.html")} for what there is.");
        }

        var (name, language) = ReadTwins.NameOf(site);
        PackBook.To(file, arguments.GetValue(Title) ?? Named(name, selection, language), articles, language, cancellation);
        terminal.Out.WriteLine($"packed {Amounts.Count(articles.Length, "article")} into {file} ({Amounts.Size(new FileInfo(file).Length)}).");
        return ExitCode.Done;
    }

    private static string Named(string site, Selection selection, string language)
    {
        string[] parts = [.. selection.Countries.Select(code => CountryNames.NameOf(code, language)), .. selection.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)), .. selection.Sources, .. selection.Languages];
        return parts.Length == 0 ? site : $"{site}: {string.Join(", ", parts)}";
    }

    private static string[] Given(ParseResult arguments, Option<string[]> option) => arguments.GetValue(option) ?? [];

    private static string CodeOf(string text) => CountryNames.IsKnown(text.ToUpperInvariant())
        ? text.ToUpperInvariant()
        : throw new UsageException($"--country '{text}' is no country code. {(CountryNames.Nearest(text) is { } nearest ? $"Give {nearest} for {CountryNames.NameOf(nearest, "en")}." : "Give one of ISO 3166-1, such as KZ.")}");

    private static int YearOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999
        ? year
        : throw new UsageException($"--year '{text}' is no year. Give one like 2024.");
}

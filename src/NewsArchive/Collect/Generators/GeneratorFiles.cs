using System.Text.RegularExpressions;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Generators;

/// <summary>What site generators say by the names of files and folders.</summary>
internal static partial class GeneratorFiles
{
    /// <summary>Whether a file is a section's own page (Hugo, Zola): a list with an introduction, no article.</summary>
    public static bool IsSection(SourceFile file) => Path.GetFileName(file.Path).StartsWith("_index.", StringComparison.Ordinal);

    /// <summary>Whether a file lies where Jekyll keeps what is not published.</summary>
    public static bool IsDraft(SourceFile file) => file.Path.StartsWith("_drafts/", StringComparison.Ordinal) || file.Path.Contains("/_drafts/", StringComparison.Ordinal);

    /// <summary>The day of <c>2024-11-26-name.md</c> or <c>2024-1-6-name.md</c> and the language of <c>name.de.md</c>, as hints.</summary>
    public static IEnumerable<Hint> Hints(SourceFile file)
    {
        // The file of a bundle is called index, and the folder bears the name.
        var name = Path.GetFileName(file.Id);
        var bearer = name == "index" || name.StartsWith("index.", StringComparison.Ordinal) ? Path.GetFileName(Path.GetDirectoryName(file.Id) ?? "") : name;
        if (DayAtStart().Match(bearer) is { Success: true } day)
        {
            yield return new Hint("file-name:date", [$"{day.Groups["year"]}-{TwoDigits(day.Groups["month"])}-{TwoDigits(day.Groups["day"])}"], 0, Standing.Read);
        }

        if (LanguageAtEnd().Match(name) is { Success: true } language)
        {
            yield return new Hint("file-name:language", [language.Groups["tag"].Value], 0, Standing.Read);
        }
    }

    private static string TwoDigits(Group number) => number.Value.PadLeft(2, '0');

    // Jekyll takes months and days of one digit, too.
    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(-|_|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex DayAtStart();

    [GeneratedRegex(@"\.(?<tag>[a-z]{2}(-[A-Za-z]{2})?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex LanguageAtEnd();
}

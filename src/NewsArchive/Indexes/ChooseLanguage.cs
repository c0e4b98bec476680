using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes;

/// <summary>The language that the site speaks: the owner's choice, else that of most articles, as far as the theme can speak it.</summary>
internal static class ChooseLanguage
{
    private const string Fallback = "en";

    public static string For(IReadOnlyList<Entry> entries, Settings settings, IReadOnlyList<string> languages, Action<Diagnostic> report)
    {
        if (settings.Language is { } chosen)
        {
            if (Spoken(chosen, languages) is { } language)
            {
                return language;
            }

            report(DiagnosticKinds.SettingInvalid.At(
                "archive.yml",
                0,
                $"The theme has no words in the language \"{chosen}\", so the site speaks that of most articles.",
                $"Choose one of {string.Join(", ", languages)}, or add ui/{chosen}.json to a theme of your own."));
        }

        var spoken = Tally.Of(entries.Select(entry => entry.Article.Language is { } found ? Spoken(found.Value, languages) : null).OfType<string>());
        return spoken is [var most, ..] ? most.Value : Fallback;
    }

    // "de-AT" is spoken by a theme that has "de".
    private static string? Spoken(string tag, IReadOnlyList<string> languages)
    {
        var primary = tag.Split('-')[0].ToLowerInvariant();
        return languages.FirstOrDefault(language => string.Equals(language, tag, StringComparison.OrdinalIgnoreCase)) ?? languages.FirstOrDefault(language => language == primary);
    }
}

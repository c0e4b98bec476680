using System.Text.RegularExpressions;
using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Hints;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Statements;

/// <summary>Reads one stated value; null, and for a statement a diagnostic, where it is not what its key can have.</summary>
internal sealed partial class StatedValue(string path, Action<Diagnostic> report)
{
    /// <summary>Characters of an address at most.</summary>
    private const int LongestSlug = 80;

    /// <summary>The one value of a key that has no list.</summary>
    public string? Scalar(Hint hint, string field)
    {
        if (hint.Values.Length == 1)
        {
            return hint.Values[0];
        }

        Report(hint, DiagnosticKinds.ValueInvalid, $"\"{hint.Name}\" is a list.", $"Write one value: \"{field}: {hint.Values[0]}\".");
        return null;
    }

    /// <summary>Any text.</summary>
    public static string? Text(string text)
    {
        var tidy = TidyText.Of(text);
        return tidy.Length == 0 ? null : tidy;
    }

    /// <summary>A date in EDTF; a time of day behind it is passed over, as an archive is kept by days.</summary>
    public EdtfDate? Date(Hint hint, string text)
    {
        text = text.Trim();
        if (EdtfDate.TryParse(text, out var date) || (text.Length > 10 && text[10] is 'T' or ' ' && EdtfDate.TryParse(text[..10], out date)))
        {
            return date;
        }

        if (hint.IsForeign && StampDate.Of(text, LanguageData.Of(null)) is { } stamp)
        {
            return stamp;
        }

        var read = ReadDates.In(text, LanguageData.Of(null));
        if (hint.IsForeign && read is [{ Contradicts: false } only])
        {
            return only.Value;
        }

        if (hint.Standing != Standing.Stated || hint.Name == "dateline")
        {
            // Headers of texts and mark-up write dates as people do.
            return read.Count > 0 && !read[0].Contradicts ? read[0].Value : null;
        }

        var example = read.Count > 0 ? read[0].Value.ToString() : "2024-11-26";
        Report(hint, DiagnosticKinds.DateInvalid, $"\"{text}\" is not a date of EDTF.", $"Write \"date: {example}\", as far as it is known (2024-11, 2024, XXXX-08-02), or \"date: unknown\".");
        return null;
    }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language(Hint hint, string text)
    {
        if (IsLanguage(text))
        {
            return text;
        }

        Report(hint, DiagnosticKinds.LanguageInvalid, $"\"{text}\" is no BCP 47 tag.", "Write the tag of the language, such as \"language: de\", \"en\" or \"pt-BR\".");
        return null;
    }

    /// <summary>Whether a text has the shape of a BCP 47 tag.</summary>
    public static bool IsLanguage(string text) => LanguageTag().IsMatch(text);

    /// <summary>An absolute address on the web.</summary>
    public string? Url(Hint hint, string text)
    {
        if (Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            return text.Trim();
        }

        Report(hint, DiagnosticKinds.ValueInvalid, $"\"{text}\" is no address on the web.", "Write a whole address, such as \"url: https://example.org/article\".");
        return null;
    }

    /// <summary>A file name without folder and extension.</summary>
    public string? Slug(Hint hint, string text)
    {
        if (text.Length <= LongestSlug && SlugName().IsMatch(text))
        {
            return text;
        }

        Report(hint, DiagnosticKinds.ValueInvalid, $"\"{text}\" cannot be the name of a page.", "Write lower-case letters a to z, digits and single hyphens, at most 80 characters, such as \"slug: treffen-in-astana\".");
        return null;
    }

    /// <summary>A country code.</summary>
    public string? Country(Hint hint, string code)
    {
        if (CountryNames.IsKnown(code))
        {
            return code;
        }

        var nearest = CountryNames.Nearest(code);
        Report(hint, DiagnosticKinds.CountryUnknown, $"\"{code}\" in \"{hint.Name}\" is no country code.", nearest is null ? "Write the code of ISO 3166-1, such as KZ for Kazakhstan." : $"Write {nearest} for {CountryNames.NameOf(nearest, "en")}.");
        return null;
    }

    /// <summary>Says that rights or an embargo cannot be understood.</summary>
    public void Refuse(Hint hint, string wayOut) => Report(
        hint, DiagnosticKinds.RightsInvalid, $"\"{hint.Name}\" cannot be {hint.Yaml ?? StatedKeys.Flow(hint)}, so the article is taken for private.", wayOut);

    public void Report(Hint hint, DiagnosticKind kind, string problem, string wayOut)
    {
        if (hint.Standing == Standing.Stated)
        {
            report(kind.At(hint.Path ?? path, hint.Line, problem, wayOut));
        }
    }

    // RFC 5646 in short: a primary language, then subtags of up to eight letters and digits.
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex LanguageTag();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SlugName();
}

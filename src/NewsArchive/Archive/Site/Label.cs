namespace NewsArchive.Archive.Site;

/// <summary>What a page or link is called: words, a date to be spelled in the site's language, or a term of the theme's strings. Exactly one is set.</summary>
public sealed record Label
{
    /// <summary>Words to show as they are.</summary>
    public string? Text { get; private init; }

    /// <summary>A date to spell out.</summary>
    public EdtfDate? Date { get; private init; }

    /// <summary>Key in the theme's strings (<c>ui/de.json</c>).</summary>
    public string? Term { get; private init; }

    public static Label OfText(string text) => new() { Text = text };

    public static Label OfDate(EdtfDate date) => new() { Date = date };

    public static Label OfTerm(string term) => new() { Term = term };
}

namespace NewsArchive.Archive.Site;

/// <summary>What a page or link is called: words, a date or a day of the year to be spelled in the site's language, a term of the theme's strings, or two names together. Exactly one is set.</summary>
public sealed record Label
{
    /// <summary>Words to show as they are.</summary>
    public string? Text { get; private init; }

    /// <summary>A date to spell out.</summary>
    public EdtfDate? Date { get; private init; }

    /// <summary>Key in the theme's strings (<c>ui/de.json</c>).</summary>
    public string? Term { get; private init; }

    /// <summary>A day of the year, as a date without a year: "2 August".</summary>
    public EdtfDate? DayOfYear { get; private init; }

    /// <summary>Two names that belong together: "Kasachstan und Russland".</summary>
    public LabelPair? Pair { get; private init; }

    public static Label OfText(string text) => new() { Text = text };

    public static Label OfDate(EdtfDate date) => new() { Date = date };

    public static Label OfTerm(string term) => new() { Term = term };

    public static Label OfDayOfYear(EdtfDate date) => new() { DayOfYear = date };

    public static Label OfPair(string first, string second) => new() { Pair = new LabelPair(first, second) };
}

/// <summary>Two names that belong together.</summary>
public sealed record LabelPair(string First, string Second);

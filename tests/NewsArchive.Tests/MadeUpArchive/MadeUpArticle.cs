using System.Globalization;
using System.Text;

namespace NewsArchive.Tests.MadeUpArchive;

/// <summary>What an article of the made-up archive says, before it is spelled as a text or as Markdown.</summary>
/// <param name="Countries">Places in <see cref="Vocabulary.Countries"/>; the first is what the article is about.</param>
/// <param name="Kind">How much of year, month and day the article lets on.</param>
internal sealed record MadeUpArticle(string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<int> Countries, DateKind Kind, int Year, int Month, int Day, string? Author, string? Source)
{
    private string MonthName => Vocabulary.Months[Month - 1];

    /// <summary>As it would be pasted from the web: headline, perhaps a byline, a date in the first sentence, a source at the end.</summary>
    public string AsText()
    {
        var when = Kind switch
        {
            DateKind.Day => Inv($"am {Day}. {MonthName} {Year}"),
            DateKind.Month => Inv($"im {MonthName} {Year}"),
            DateKind.Yearless => Inv($"am {Day}. {MonthName}"),
            DateKind.Year => Inv($"im Jahr {Year}"),
            _ => "nach langer Zeit",
        };
        var (_, country, capital) = Vocabulary.Countries[Countries[0]];
        var text = new StringBuilder(Title).Append("\n\n");
        if (Author is not null)
        {
            text.Append("Von ").Append(Author).Append("\n\n");
        }

        text.Append(Inv($"In {capital}, der Hauptstadt von {country}, ist {when} eine Entscheidung gefallen.\n\n")).AppendJoin("\n\n", Paragraphs);
        return (Source is null ? text : text.Append("\n\nQuelle: ").Append(Source)).Append('\n').ToString();
    }

    /// <summary>As a person would keep it, with front matter and all signs of Markdown that a news text may have.</summary>
    public string AsMarkdown()
    {
        var text = new StringBuilder(Inv($"---\ntitle: \"{Title}\"\ndate: \"{Edtf}\"\ncountries: [{Vocabulary.Countries[Countries[0]].Code}]\n"));
        text.Append(Inv($"mentioned: [{string.Join(", ", Countries.Skip(1).Select(country => Vocabulary.Countries[country].Code))}]\nlanguage: de\n"));
        _ = Author is null ? text : text.Append(Inv($"author: {Author}\n"));
        _ = Source is null ? text : text.Append(Inv($"source: {Source}\n"));
        text.Append("---\n\n").Append(Paragraphs[0]).Append("\n\n## Was bisher feststeht\n\n- Der Plan liegt vor.\n- Das **Geld** fehlt *noch*.\n\n> ").Append(Paragraphs[^1]);
        text.Append("\n\n### Der Zeitplan\n\n1. Frühling: Ausschreibung\n2. Herbst: [erster Spatenstich](https://example.org/bau)\n\n");
        text.Append("| Abschnitt | Länge in Kilometern | Zustand |\n|---|---:|---|\n| Nord | 120 | im Bau |\n| Süd | 75 | geplant |\n\n");
        return text.AppendJoin("\n\n", Paragraphs.Skip(1)).Append("\n\n```\nKm 12,4: Messpunkt eins, Messpunkt zwei, Messpunkt drei, Messpunkt vier\n```\n").ToString();
    }

    private string Edtf => Kind switch
    {
        DateKind.Day => Inv($"{Year:0000}-{Month:00}-{Day:00}"),
        DateKind.Month => Inv($"{Year:0000}-{Month:00}"),
        DateKind.Year => Inv($"{Year:0000}"),
        DateKind.Yearless => Inv($"XXXX-{Month:00}-{Day:00}"),
        _ => "unknown",
    };

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How much of a date is known.</summary>
internal enum DateKind
{
    Day,
    Month,
    Year,
    Yearless,
    None,
}

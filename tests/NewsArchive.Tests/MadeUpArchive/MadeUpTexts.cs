using System.Globalization;

namespace NewsArchive.Tests.MadeUpArchive;

/// <summary>
/// An archive that never was, the same each time: ten years, sixty countries of which few are frequent, authors, sources, dates known to the day, the month,
/// the year, without a year or not at all, and now and then the same story in other words. Three in five are plain texts, the others Markdown.
/// </summary>
internal static class MadeUpTexts
{
    private const int FirstYear = 2015;
    private const int Years = 10;

    /// <summary>One in so many articles tells an earlier one again.</summary>
    private const int RetoldEvery = 25;

    /// <summary>Files by name below the input folder. A longer archive begins with the shorter one.</summary>
    public static IEnumerable<(string Name, string Text)> Of(int count)
    {
        var dice = new Dice(20150101);
        var told = new List<MadeUpArticle>();
        for (var i = 0; i < count; i++)
        {
            var article = i % RetoldEvery == RetoldEvery - 1 ? Retell(told[i - 7], dice) : Tell(dice);
            told.Add(article);
            var name = string.Create(CultureInfo.InvariantCulture, $"{article.Year}/{i:00000}");
            yield return i % 5 < 3 ? (name + ".txt", article.AsText()) : (name + ".md", article.AsMarkdown());
        }
    }

    /// <summary>Writes the files below a folder.</summary>
    public static void Write(int count, string folder)
    {
        foreach (var (name, text) in Of(count))
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static MadeUpArticle Tell(Dice dice)
    {
        int[] drawn = [.. Enumerable.Range(0, 1 + dice.Throw(4)).Select(_ => Country(dice)).Distinct()];
        // A headline may name two countries, and they differ.
        int[] countries = drawn.Length > 1 ? drawn : [drawn[0], (drawn[0] + 1) % Vocabulary.Countries.Length];
        var topic = dice.One(Vocabulary.Topics);
        var other = Vocabulary.Countries[countries[^1]].Name;
        var title = string.Format(CultureInfo.InvariantCulture, dice.One(Vocabulary.Headlines), Vocabulary.Countries[countries[0]].Name, topic, other);
        return new MadeUpArticle(
            title,
            [.. Enumerable.Range(0, 3 + dice.Throw(5)).Select(_ => Paragraph(countries, topic, dice))],
            countries,
            Kind(dice),
            FirstYear + dice.Throw(Years),
            1 + dice.Throw(12),
            1 + dice.Throw(28),
            dice.Chance(60) ? dice.One(Vocabulary.FirstNames) + " " + dice.One(Vocabulary.LastNames) : null,
            dice.Chance(55) ? dice.One(Vocabulary.Sources) : null);
    }

    // Another outlet tells it a day later, under another headline, with one paragraph of its own.
    private static MadeUpArticle Retell(MadeUpArticle first, Dice dice) => first with
    {
        Title = "Noch einmal: " + first.Title,
        Paragraphs = [.. first.Paragraphs, Paragraph(first.Countries, dice.One(Vocabulary.Topics), dice)],
        Day = Math.Min(28, first.Day + 1),
        Source = dice.One(Vocabulary.Sources),
    };

    private static string Paragraph(IReadOnlyList<int> countries, string topic, Dice dice) =>
        string.Join(' ', Enumerable.Range(0, 2 + dice.Throw(3)).Select(_ => string.Format(
            CultureInfo.InvariantCulture,
            dice.One(Vocabulary.Sentences),
            Vocabulary.Countries[countries[0]].Name,
            Vocabulary.Countries[countries[0]].Capital,
            topic,
            Vocabulary.Countries[dice.One(countries)].Name,
            2 + dice.Throw(900),
            dice.One(Vocabulary.FirstNames) + " " + dice.One(Vocabulary.LastNames))));

    // The lesser of two throws: countries at the head of the table are frequent, all occur.
    private static int Country(Dice dice) => Math.Min(dice.Throw(Vocabulary.Countries.Length), dice.Throw(Vocabulary.Countries.Length));

    private static DateKind Kind(Dice dice) => dice.Throw(100) switch
    {
        < 80 => DateKind.Day,
        < 87 => DateKind.Month,
        < 90 => DateKind.Year,
        < 95 => DateKind.Yearless,
        _ => DateKind.None,
    };
}

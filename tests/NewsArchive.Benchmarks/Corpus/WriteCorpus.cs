using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.Benchmarks.Corpus;

/// <summary>
/// Writes the archive that all tools are measured with: articles of 350 words on average about sixty countries in ten years, each dated to the day. The same
/// bytes on any machine; a longer corpus begins with the shorter one.
/// </summary>
internal static class WriteCorpus
{
    private const int FirstYear = 2015;
    private const int Years = 10;
    private const int FewestWords = 230;
    private const int WordRange = 200;

    // With many tags: the first are what the article is about, the others are mentioned.
    private const int MainTags = 3;

    /// <summary>Writes <c>md/YYYY/MM/DD/NAME.md</c>, <c>txt/YYYY/MM/DD/NAME.txt</c> and <c>corpus.jsonl</c>: a line of date and countries for each article.</summary>
    /// <param name="tags">Countries of each article; 0 for one to three.</param>
    public static int To(string folder, int count, int tags = 0)
    {
        var words = 0L;
        using var facts = new StreamWriter(Create(folder, "corpus.jsonl"));
        for (var i = 0; i < count; i++)
        {
            var article = Article((ulong)i, tags);
            var name = string.Create(CultureInfo.InvariantCulture, $"{article.Year:0000}/{article.Month:00}/{article.Day:00}/text-{i:000000}");
            Write(folder, $"md/{name}.md", Markdown(article));
            Write(folder, $"txt/{name}.txt", article.AsText());
            words += article.Paragraphs.Sum(paragraph => paragraph.AsSpan().Count(' ') + 1);
            facts.WriteLine(JsonSerializer.Serialize(new
            {
                date = string.Create(CultureInfo.InvariantCulture, $"{article.Year:0000}-{article.Month:00}-{article.Day:00}"),
                countries = article.Countries.Select(country => Vocabulary.Countries[country].Code),
            }));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles, {(double)words / Math.Max(1, count):0} words on average"));
        return 0;
    }

    // Each article has dice of its own, so that none depends on how many there are.
    private static MadeUpArticle Article(ulong number, int tags)
    {
        var dice = new Dice(0xA5C3 + (number * 7919));
        int[] countries = tags == 0 ? [.. Enumerable.Range(0, 1 + dice.Throw(3)).Select(_ => Math.Min(dice.Throw(60), dice.Throw(60))).Distinct()] : Many(tags, dice);
        var topic = dice.One(Vocabulary.Topics);
        var title = string.Format(CultureInfo.InvariantCulture, dice.One(Vocabulary.Headlines), Vocabulary.Countries[countries[0]].Name, topic, Vocabulary.Countries[countries[^1]].Capital);
        return new MadeUpArticle(
            title,
            MadeUpProse.Paragraphs(FewestWords + dice.Throw(WordRange), countries, topic, dice),
            countries,
            DateKind.Day,
            FirstYear + dice.Throw(Years),
            1 + dice.Throw(12),
            1 + dice.Throw(28),
            dice.One(Vocabulary.FirstNames) + " " + dice.One(Vocabulary.LastNames),
            dice.One(Vocabulary.Sources));
    }

    // A hand of cards, dealt one by one.
    private static int[] Many(int tags, Dice dice)
    {
        int[] deck = [.. Enumerable.Range(0, Vocabulary.Countries.Length)];
        for (var i = 0; i < Math.Min(tags, deck.Length); i++)
        {
            var other = i + dice.Throw(deck.Length - i);
            (deck[i], deck[other]) = (deck[other], deck[i]);
        }

        return deck[..Math.Min(tags, deck.Length)];
    }

    // Only what every generator of sites can read.
    private static string Markdown(MadeUpArticle article)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{article.Title}\"\ndate: \"{article.Year:0000}-{article.Month:00}-{article.Day:00}\"\n");
        var codes = article.Countries.Select(country => Vocabulary.Countries[country].Code).ToList();
        text.Append(CultureInfo.InvariantCulture, $"countries: [{string.Join(", ", codes.Take(MainTags))}]\nmentioned: [{string.Join(", ", codes.Skip(MainTags))}]\nlanguage: de\n");
        text.Append(CultureInfo.InvariantCulture, $"author: {article.Author}\nsource: {article.Source}\ndescription: \"{article.Paragraphs[0].Replace("\"", "'", StringComparison.Ordinal)}\"\n---\n\n");
        return text.AppendJoin("\n\n", article.Paragraphs).Append('\n').ToString();
    }

    private static void Write(string folder, string name, string text)
    {
        using var file = Create(folder, name);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    private static FileStream Create(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.Create(path);
    }
}

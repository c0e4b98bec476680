using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests.Indexes;

/// <summary>A page whose ingredients are those of before is not looked at again: so nothing may show on a page that its ingredients do not tell.</summary>
public sealed class IngredientsTests
{
    private static readonly string[] Codes = ["KZ", "RU", "CN", "UZ", "DE"];
    private static readonly string[] Sources = ["Neue Post", "Tagblatt", "tagblatt"];

    // Two spellings of one name: the more frequent one names the list.
    private static readonly string[] Authors = ["Anna Beispiel", "ANNA BEISPIEL", "Bert Muster"];

    // Articles of one theme are related, those with most words in common are the same story.
    private static readonly string[] Texts =
    [
        .. from theme in (string[])["Eisenbahn", "Uran", "Weizen"]
           from ending in (string[])["Frühling", "Herbst"]
           select string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{(i < 45 ? theme : ending)}wort{(char)('a' + (i / 8))}{(char)('a' + (i % 8))}")) + ".",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pages_of_the_same_ingredients_show_the_same_and_others_do_not(int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, 70).Select(number => Any(number, random)).ToList();
        var before = PagesOf(texts);
        var (same, other) = (0, 0);
        for (var edit = 0; edit < 120; edit++)
        {
            texts = Edited(texts, random);
            var after = PagesOf(texts);
            foreach (var (address, page) in after)
            {
                if (!before.TryGetValue(address, out var old) || page.Ingredients is null)
                {
                    continue;
                }

                if (page.Ingredients == old.Ingredients)
                {
                    Assert.True(page.Model == old.Model, $"{address} shows something that its ingredients do not tell.");
                    same++;
                }
                else if (page.AreExact)
                {
                    Assert.True(page.Model != old.Model, $"{address} shows the same of other ingredients.");
                    other++;
                }
            }

            before = after;
        }

        Assert.True(same > 10_000 && other > 1_000, $"{same} pages stayed, {other} changed: too few to tell.");
    }

    [Fact]
    public void An_article_that_changes_asks_for_the_models_of_few_pages()
    {
        // Far apart in time, so that days, months and years are others' own.
        var texts = Enumerable.Range(0, 60).Select(number => new Text(number, $"20{number % 20:D2}-0{1 + (number % 7)}-1{number % 9}", "Titel", Codes[number % 5], null, null, Texts[0])).ToList();
        var before = PagesOf(texts);
        texts[30] = texts[30] with { Title = "Ein anderer Titel" };
        var after = PagesOf(texts);

        // Its own page, its neighbours and relatives, its days and lists, the front page; not the days, months and years of others.
        var asked = after.Where(page => page.Value.Ingredients is not null && page.Value.Ingredients != before[page.Key].Ingredients).Select(page => page.Key).ToList();
        Assert.DoesNotContain(asked, address => address.StartsWith("dates/2009", StringComparison.Ordinal));
        Assert.InRange(asked.Count, 3, after.Count / 4);
    }

    private static Text Any(int number, Random random) => new(
        number,
        random.Next(8) == 0 ? null : $"20{random.Next(19, 23)}-{random.Next(1, 13):D2}{(random.Next(6) == 0 ? "" : $"-{random.Next(1, 28):D2}")}",
        "Titel " + random.Next(9).ToString(CultureInfo.InvariantCulture),
        string.Join(' ', Codes.Where(_ => random.Next(3) == 0)),
        random.Next(3) == 0 ? null : Sources[random.Next(Sources.Length)],
        random.Next(2) == 0 ? null : Authors[random.Next(Authors.Length)],
        Texts[random.Next(Texts.Length)]);

    private static List<Text> Edited(List<Text> texts, Random random)
    {
        List<Text> edited = [.. texts];
        var at = random.Next(edited.Count);
        var (old, any) = (edited[at], Any(edited[at].Number, random));
        switch (random.Next(7))
        {
            case 0:
                edited.Add(Any(edited.Max(text => text.Number) + 1, random));
                break;
            case 1:
                edited.RemoveAt(at);
                break;
            default:
                edited[at] = random.Next(6) switch
                {
                    0 => old with { Title = any.Title },
                    1 => old with { Date = any.Date },
                    2 => old with { Countries = any.Countries },
                    3 => old with { Source = any.Source },
                    4 => old with { Author = any.Author },
                    _ => old with { Body = any.Body },
                };
                break;
        }

        return edited;
    }

    private static Dictionary<string, (Digest? Ingredients, Digest Model, bool AreExact)> PagesOf(List<Text> texts)
    {
        var digests = new TakeDigest();
        return SampleEntries.Plan(new Settings { Language = "de", PairsFrom = 2 }, [], [.. texts.Select(text => text.ToEntry())]).Pages.ToDictionary(
            page => page.Address,
            page => (page.Unmade(out var areExact) is { } unmade ? digests.Of(unmade) : (Digest?)null, digests.Of(page), areExact),
            StringComparer.Ordinal);
    }

    private sealed record Text(int Number, string? Date, string Title, string Countries, string? Source, string? Author, string Body)
    {
        public Entry ToEntry() => SampleEntries.Entry(
            "text-" + Number.ToString(CultureInfo.InvariantCulture),
            Date,
            Title,
            Source,
            Author is null ? null : [Author],
            [.. Countries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(1)],
            [.. Countries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)],
            slug: "text-" + Number.ToString(CultureInfo.InvariantCulture),
            body: Body);
    }
}

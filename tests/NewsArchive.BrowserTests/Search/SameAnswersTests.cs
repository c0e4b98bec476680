using System.Globalization;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Sites;
using NewsArchive.Collect;
using NewsArchive.Format;
using NewsArchive.Indexes;
using NewsArchive.Indexes.Search.Index;
using NewsArchive.Tests;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.BrowserTests.Search;

/// <summary>On random archives and queries the browser answers what a scan of all texts answers, in the same order; from the disk and over http.</summary>
[Collection(WithChromium.Name)]
public sealed class SameAnswersTests(Chromium chromium)
{
    private const int Queries = 60;

    private static readonly string[] Words =
    [
        "Präsident", "Präsidenten", "Praesident", "US-Präsident", "Politik", "Außenpolitik", "Aussenpolitik", "Wirtschaftspolitik", "Wirtschaft", "Politiker", "Straße", "Strasse", "Straßen", "Kiew", "Kyjiw", "Kyiv",
        "Tokajew", "Tokayev", "Ukraine-Krieg", "Ukrainekrieg", "Krieg", "Kriege", "Minister", "Ministern", "Außenminister", "schnell", "schnelle", "umweltfreundlich", "Umwelt", "freundlich", "10.000", "10000", "Covid-19",
        "die", "und", "der", "Haus", "Häuser", "Krankenhaus", "Erdoğan", "Erdogan", "Wasserkraftwerk", "Wasserkraft", "Kraftwerk", "Wasser", "Türkei", "Japan", "Kasachstan", "kasachische", "run", "running", "cities", "city",
        "Kasachstans", "ПРЕЗИДЕНТ", "президент", "ΟΔΟΣ", "Ödipus", "Oedipus", "Bär", "Baer", "Bar", "Neue", "Quelle", "ﬁnal", "Œuvre", "𝔄rchiv", "x", "Ⅳ", "İstanbul",
    ];

    private static readonly string[] Countries = ["KZ", "JP", "TR", "UA"];

    [Theory]
    [InlineData(1, "file")]
    [InlineData(2, "http")]
    [InlineData(3, "file")]
    [InlineData(4, "http")]
    public async Task The_browser_answers_what_a_scan_answers(int seed, string scheme)
    {
        var dice = new Dice((ulong)seed);
        using var site = new TestSite("random-" + seed, new Settings { Title = "Zufall", Language = "de" }, folder => Write(folder, dice));
        using var server = new StaticServer();
        var entries = EntriesOf(site.Input);
        var root = BuildIndex.Of(entries, "de", jobs: 2).Select(page => page.Model).OfType<ShardModel>().First();
        var starts = System.Text.Json.JsonDocument.Parse(root.Content).RootElement.GetProperty("from").EnumerateArray().Select(start => start.GetString()!).ToArray();
        var naive = new NaiveSearch(entries, "de", starts);
        await using var visit = await chromium.VisitAsync(scheme == "file" ? site.OnDisk : server.View(site), new Look(Look.Desk));
        var page = await SearchPage.OpenAsync(visit);
        var found = 0;
        List<string> faults = [];
        for (var i = 0; i < Queries; i++)
        {
            var terms = Enumerable.Range(0, 1 + dice.Throw(3)).Select(_ => Term(dice, entries)).ToList();
            var query = string.Join(' ', terms) + " ";
            var (expected, answer) = (naive.Find(terms), await page.FindAsync(query));
            found += expected.Count;
            if (!expected.SequenceEqual(answer))
            {
                faults.Add($"seed {seed}, {query}: {string.Join(' ', answer)} instead of {string.Join(' ', expected)}");
            }
        }

        Faults.None([.. faults, .. visit.Alarms]);
        Assert.True(found > Queries, "Hardly any query finds anything, so that nothing is compared.");
    }

    private static void Write(string folder, Dice dice)
    {
        for (var i = 0; i < 30 + dice.Throw(40); i++)
        {
            var text = new StringBuilder($"---\ntitle: \"{Sentence(dice, 4)}\"\nlanguage: {dice.One((string[])["de", "de", "en", "ru"])}\ncountries: [{(dice.Chance(40) ? dice.One(Countries) : "")}]\nmentioned: []\n");
            text.Append(dice.Chance(70) ? $"date: \"20{10 + dice.Throw(6)}-{1 + dice.Throw(12):00}\"\n" : "date: unknown\n").Append(dice.Chance(30) ? "source: dpa\n" : "").Append("---\n\n");
            for (var paragraph = 0; paragraph < 1 + dice.Throw(4); paragraph++)
            {
                text.Append(Sentence(dice, 3 + dice.Throw(12))).Append(dice.Chance(20) ? "\n\n- Ein *Punkt* mit [" + dice.One(Words) + "](https://example.org/x)" : "").Append("\n\n");
            }

            File.WriteAllText(Path.Combine(folder, i.ToString("000", CultureInfo.InvariantCulture) + ".md"), text.ToString());
        }
    }

    private static string Sentence(Dice dice, int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => dice.One(Words))) + ".";

    private static SearchTerm Term(Dice dice, IReadOnlyList<Entry> entries) => dice.Throw(12) switch
    {
        0 => new SearchTerm([], dice.Chance(30), Field: FieldKeys.OfCountry(dice.One(Countries))),
        1 => new SearchTerm([], dice.Chance(30), Field: dice.Chance(30) ? "s:dpa" : FieldKeys.OfYear(2010 + dice.Throw(7))),
        2 or 3 => new SearchTerm(Phrase(dice, entries), dice.Chance(20), IsPhrase: true),
        4 or 5 when dice.One(Words) is { Length: > 4 } word && !word.Contains('-', StringComparison.Ordinal) && !char.IsSurrogate(word[0]) => new SearchTerm([word[..(3 + dice.Throw(word.Length - 3))]], Prefix: true),
        6 => new SearchTerm([OneWord(dice) + dice.One((string[])["e", "en", "s", "es", "ungen"])]),
        _ => new SearchTerm([OneWord(dice)], dice.Chance(15)),
    };

    // A word with a hyphen is several where the archive does not have it; here every term is one.
    private static string OneWord(Dice dice) => dice.One(Words).Replace("-", "", StringComparison.Ordinal);

    private static List<string> Phrase(Dice dice, IReadOnlyList<Entry> entries)
    {
        var words = dice.One(entries).Article.Title.Value.TrimEnd('.').Split(' ', '-', '.');
        var from = dice.Throw(words.Length - 1);
        return [.. words.Skip(from).Take(1 + dice.Throw(3)).Where(word => word.Length > 0).DefaultIfEmpty("Politik")];
    }

    private static List<Entry> EntriesOf(string folder)
    {
        var pipeline = new Pipeline(new Settings(), _ => { });
        return [.. FindFiles.Below(folder, _ => { }).Readable.SelectMany(pipeline.ArticlesOf).Select(article =>
        {
            var (markdown, bodyStart) = FormatArticle.ToMarkdown(article);
            return PlaceArticle.For(article, HeldDossier.Of(article, markdown[..bodyStart], markdown[bodyStart..]));
        })];
    }
}

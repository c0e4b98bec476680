using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Site;

/// <summary>A public site shows what rights and embargoes allow, and nothing else anywhere.</summary>
public sealed partial class PublicSiteTests
{
    private static readonly Settings Public = new() { Profile = SiteProfile.Public, Title = "Archiv", BaseUrl = new Uri("https://archiv.example/") };

    // Each paragraph has words of its own: what of it stands anywhere can be told from the words alone.
    private static string Text(int number, string frontMatter = "", int paragraphs = 6) =>
        $"---\ntitle: Meldung Nummer {number} aus der Hauptstadt\ndate: \"2024-0{number}-1{number}\"\nsource: Agentur {number}\ncountries: [KZ, RU]\nlanguage: de\n{frontMatter}---\n\n" +
        string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(paragraph => string.Join(' ', Enumerable.Range(0, 24).Select(word => Word(number, paragraph, word))) + ".")) + "\n";

    // No two share a beginning, so that no shard of the index cuts one short.
    private static string Word(int number, int paragraph, int word) =>
        string.Concat("q", new string([.. $"{number}{paragraph}{word:D2}".Select(digit => "bdfghklmnp"[digit - '0'])]), "zo");

    private static (string, string)[] Three(string frontMatter, int paragraphs = 6) => [("eins.md", Text(1)), ("zwei.md", Text(2, frontMatter, paragraphs)), ("drei.md", Text(3))];

    [Theory]
    [InlineData("rights: private\n")]
    [InlineData("embargo: 2026-12-01\n")]
    [InlineData("rights: excerpt\nembargo: 2026-12-01\n")]
    [InlineData("rights: nobody-knows\n")]
    [InlineData("rights: full\nembargo: bald\n")]
    [InlineData("rights: full\nrights: private\n")]
    public void A_withheld_article_leaves_no_trace(string frontMatter)
    {
        using var site = BuiltSite.Of(Public, Three(frontMatter));
        using var without = BuiltSite.Of(Public, ("eins.md", Text(1)), ("drei.md", Text(3)));
        AreSame(without, site);
    }

    [Fact]
    public void An_embargo_lifts_on_its_day()
    {
        using var site = BuiltSite.Of(Public, Three("embargo: 2026-12-01\n"));
        site.Age();
        site.Build(Public);
        Assert.DoesNotContain(site.Files().Keys, address => address.Contains("nummer-2", StringComparison.Ordinal));
        site.AsOf = new DateOnly(2026, 11, 30);
        Assert.Equal((0, 0, 0), site.Build(Public) is var before ? (before.Read, before.Rendered, before.Written) : default);
        site.AsOf = new DateOnly(2026, 12, 1);
        Assert.Equal((1, 3), site.Build(Public) is var lifted ? (lifted.Read, lifted.Articles) : default);
        using var open = BuiltSite.Of(Public, Three(""));
        Assert.Equal(open.Files().Keys.Where(IsPage), site.Files().Keys.Where(IsPage));
        site.AsOf = new DateOnly(2026, 11, 30);
        Assert.Equal(2, site.Build(Public).Articles);
    }

    [Fact]
    public void Of_an_excerpt_nothing_but_the_excerpt_is_anywhere()
    {
        using var site = BuiltSite.Of(Public, Three("rights: excerpt\nzusatz: " + Word(2, 5, 20) + "\n"));
        var twin = site.Files().Single(file => file.Key.Contains("nummer-2", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal)).Value;
        var shown = Words().Matches(Encoding.UTF8.GetString(twin)).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(shown.Count, 20, 40);
        var hidden = (from paragraph in Enumerable.Range(0, 6) from word in Enumerable.Range(0, 24) select Word(2, paragraph, word)).Where(word => !shown.Contains(word)).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(hidden.Count, 100, 124);
        foreach (var (address, bytes) in site.Files())
        {
            Assert.DoesNotContain(Words().Matches(Encoding.UTF8.GetString(bytes)).Select(word => word.Value), hidden.Contains);
            Assert.True(bytes.Length > 0 || address.Length > 0);
        }

        // The excerpt itself is found.
        Assert.Contains(site.Files(), file => file.Key.StartsWith("search/", StringComparison.Ordinal) && shown.All(Encoding.UTF8.GetString(file.Value).Contains));
    }

    [Fact]
    public void Where_facts_alone_may_be_shown_there_is_no_word_of_the_text()
    {
        using var site = BuiltSite.Of(Public, Three("rights: metadata\n"));
        var page = site.Files().Keys.Single(address => address.Contains("nummer-2", StringComparison.Ordinal) && IsPage(address));
        Assert.Contains("Meldung Nummer 2", site.Text(page), StringComparison.Ordinal);
        Assert.Contains("Der Text darf hier nicht", site.Text(page), StringComparison.Ordinal);
        var words = Words().Matches(Encoding.UTF8.GetString(site.Files().Values.SelectMany(bytes => bytes).ToArray())).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(words, word => word.StartsWith("q" + Word(2, 0, 0)[1], StringComparison.Ordinal));
        Assert.Contains(Word(1, 5, 23), words);
        Assert.Equal(new RestrictedCounts(0, 1, 0), site.Build(Public).Restricted);
    }

    [Fact]
    public void For_the_own_desk_everything_is_there_and_says_what_may_be_published()
    {
        using var site = BuiltSite.Of(Three("rights: private\nembargo: 2026-12-01\n"));
        var page = site.Text(site.Files().Keys.Single(address => address.Contains("nummer-2", StringComparison.Ordinal) && IsPage(address)));
        Assert.Contains(Word(2, 5, 23), page, StringComparison.Ordinal);
        Assert.Contains("Gesperrt bis</dt><dd>1. Dezember 2026</dd>", page, StringComparison.Ordinal);
        Assert.Contains("Veröffentlicht wird</dt><dd>nichts</dd>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zwei.md", "---\ntitle: Broken\nrights: \"private\n---\n\nEin Text, von dem niemand weiß, ob er privat ist.\n", "NA1007")]
    [InlineData("zwei.md", "---\nrights: metadata\n---\n\nEin Text ohne Überschrift, dessen erste Worte zu seinem Titel würden.\n", "NA2007")]
    public void What_may_be_private_is_left_out_and_named(string name, string text, string code)
    {
        using var site = BuiltSite.Of(Public, ("eins.md", Text(1)), (name, text));
        Assert.Equal(1, site.Build(Public).Articles);
        Assert.Contains(site.Diagnostics, diagnostic => diagnostic.Kind.Code == code);
        Assert.Contains(site.Diagnostics, diagnostic => diagnostic is { Kind.Code: "NA2007", Path: "zwei.md" });
    }

    [Fact]
    public void A_correction_of_nobody_knows_what_refuses_a_public_site()
    {
        using var site = BuiltSite.Of(Three(""));
        site.Add("zwie.meta.yml", "rights: private\n");
        var refused = Assert.Throws<RefusedException>(() => site.Build(Public));
        Assert.Contains("zwie.meta.yml", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, site.Build().Articles);
    }

    internal static void AreSame(BuiltSite expected, BuiltSite actual)
    {
        var (wanted, files) = (expected.Files(), actual.Files());
        Assert.Equal(wanted.Keys, files.Keys);
        Assert.All(wanted, file => Assert.True(file.Value.AsSpan().SequenceEqual(files[file.Key]), $"{file.Key} differs."));
    }

    private static bool IsPage(string address) => address.EndsWith(".html", StringComparison.Ordinal);

    [GeneratedRegex("q[bdfghklmnp]+zo")]
    private static partial Regex Words();
}

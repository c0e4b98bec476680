using System.Text;
using NewsArchive.Archive;
using NewsArchive.Protect;

namespace NewsArchive.Tests.Site;

/// <summary>Leaks that are put in on purpose, and the gate that must catch each.</summary>
public sealed class LeakTests
{
    private const string Secret = "Der Minister versprach der Gesellschaft hinter verschlossenen Türen, die Leitung bis zum Herbst zu bezahlen & zu schweigen.";
    private static readonly Settings Public = new() { Profile = SiteProfile.Public };
    private static readonly string Filler = string.Join(' ', Enumerable.Range(0, 80).Select(i => $"Satzteil{i} über Nummer{i}"));

    private static string Article(string title, string frontMatter, params string[] paragraphs) =>
        $"---\ntitle: {title}\nlanguage: de\n{frontMatter}---\n\n{string.Join("\n\n", paragraphs)}\n";

    private static (string, string)[] Texts(string frontMatter) =>
    [
        ("offen.md", Article("Offener Artikel", "", "Nur Bekanntes steht hier, und das darf jeder lesen.")),
        ("heikel.md", Article("Was im Herbst bezahlt wird", frontMatter, Filler, Secret, "Danach schwiegen alle, die davon wussten, noch mehrere Jahre lang.")),
    ];

    public static TheoryData<string, string> ThemeFiles => new()
    {
        { "about.hbs", "{{#> layout}}<p>" + System.Net.WebUtility.HtmlEncode(Secret) + "</p>{{/layout}}\n" },
        { "about.hbs", "{{#> layout}}<p title=\"" + System.Net.WebUtility.HtmlEncode(Secret) + "\">x</p>{{/layout}}\n" },
        { "about.hbs", "{{#> layout}}<p>" + string.Join(' ', System.Net.WebUtility.HtmlEncode(Secret).Split(' ').Select(word => $"<b>{word}</b>")) + "</p>{{/layout}}\n" },
        { "assets/mehr.js", "var a = " + System.Text.Json.JsonSerializer.Serialize(Secret) + ";\n" },
        { "assets/site.css", "p::after { content: '" + Secret[20..90] + "' }\n" },
    };

    [Theory]
    [MemberData(nameof(ThemeFiles))]
    public void A_leak_in_any_file_ends_the_build_before_anything_is_touched(string file, string content)
    {
        foreach (var rights in (string[])["rights: private\n", "rights: excerpt\n", "rights: metadata\n", "embargo: 2027-01-01\n"])
        {
            using var site = BuiltSite.Of(Public, Texts(rights));
            var before = site.Files();
            site.AddToTheme(file, content);
            var settings = Public with { Theme = site.Theme };
            Assert.Throws<LeakException>(() => site.Build(settings));
            var leak = site.Diagnostics.First(diagnostic => diagnostic.Kind == DiagnosticKinds.Leak);
            Assert.Equal("heikel.md", leak.Path);
            Assert.Contains(file.StartsWith("about", StringComparison.Ordinal) ? "about.html" : "assets/", leak.Problem, StringComparison.Ordinal);
            Assert.DoesNotContain("Minister", leak.ToString(), StringComparison.Ordinal);
            Assert.Equal(before.Keys, site.Files().Keys);
            Assert.All(before, page => Assert.Equal(page.Value, site.Files()[page.Key]));
            Directory.Delete(site.Output, recursive: true);
            Assert.Throws<LeakException>(() => site.Build(settings));
            Assert.False(Directory.Exists(site.Output));

            // For the desk it is no leak.
            site.Build(settings with { Profile = SiteProfile.All });
        }
    }

    [Fact]
    public void Every_file_of_the_desks_own_site_that_has_the_text_is_stopped_and_no_other()
    {
        using var desk = BuiltSite.Of(new Settings { BaseUrl = new Uri("https://archiv.example/") }, Texts("rights: metadata\n"));
        var article = new Pipeline(new Settings(), _ => { }).ArticlesOf(NewsArchive.Collect.FindFiles.At(Path.Combine(desk.Input, "heikel.md"), new Settings(), "")).Single();
        var hidden = TakePassages.Of(article, PublicationRights.Metadata, "articles/undated/was.html", new Settings());
        var gate = LeakGate.Of([hidden], [], new Settings(), _ => { }, (count, work) => Enumerable.Range(0, count).ToList().ForEach(work));
        var stopped = desk.Files().Where(file => !gate.LetsThrough(file.Key, file.Value)).Select(file => file.Key).ToList();

        // The naive way: the first or the last words of the text, in plain sight.
        var naive = desk.Files().Where(file => Decoded(file.Value) is var text && (text.Contains("Satzteil3 über Nummer3 Satzteil4", StringComparison.Ordinal) || text.Contains("versprach der Gesellschaft hinter", StringComparison.Ordinal))).Select(file => file.Key).ToList();
        Assert.Equal(naive, stopped);
        Assert.Contains(stopped, address => address.StartsWith("search/t/", StringComparison.Ordinal));
        Assert.Contains("feed.xml", stopped);
        Assert.Contains("feed.json", stopped);
        Assert.Contains("data/articles.json", stopped);
        Assert.Contains(stopped, address => address.EndsWith(".md", StringComparison.Ordinal));
        Assert.Contains(stopped, address => address.StartsWith("facets/", StringComparison.Ordinal));
        Assert.DoesNotContain("about.html", stopped);
    }

    [Fact]
    public void A_copy_with_other_rights_is_named_with_its_original()
    {
        using var site = BuiltSite.Of(Public, ("offen.md", Article("Offener Artikel", "", "Nur Bekanntes.")));
        site.Add("kopie.md", Article("Ein anderer Titel", "", Filler, Secret));
        site.Add("heikel.md", Article("Was im Herbst bezahlt wird", "rights: private\n", Filler, Secret));
        Assert.Throws<LeakException>(() => site.Build(Public));
        var leak = Assert.Single(site.Diagnostics, diagnostic => diagnostic.Kind == DiagnosticKinds.Leak);
        Assert.Equal("heikel.md", leak.Path);
        Assert.Contains("kopie.md", leak.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_another_article_quotes_is_no_secret()
    {
        using var site = BuiltSite.Of(Public, [.. Texts("rights: private\n"), ("zitat.md", Article("Ein Zitat", "", "Es hieß: " + Secret, "Mehr war nicht zu erfahren."))]);
        Assert.Equal(2, site.Build(Public).Articles);
        Assert.Contains(site.Files().Values, bytes => Encoding.UTF8.GetString(bytes).Contains("verschlossenen Türen", StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_of_a_private_article_in_another_text_is_a_leak_only_where_no_article_may_say_it()
    {
        using var site = BuiltSite.Of(Public, Texts("rights: private\n"));
        site.AddToTheme("about.hbs", "{{#> layout}}<a href=\"x.html\">Was im Herbst bezahlt wird</a>{{/layout}}\n");
        Assert.Throws<LeakException>(() => site.Build(Public with { Theme = site.Theme }));
        site.Add("offen.md", Article("Offener Artikel", "", "Alle fragen, was im Herbst bezahlt wird und von wem."));
        Assert.Equal(1, site.Build(Public with { Theme = site.Theme }).Articles);
    }

    [Fact]
    public void Pages_that_stay_are_looked_at_again_when_more_is_protected()
    {
        using var site = BuiltSite.Of(Public, Texts(""));
        site.AddToTheme("about.hbs", "{{#> layout}}<p>" + System.Net.WebUtility.HtmlEncode(Secret) + "</p>{{/layout}}\n");
        var settings = Public with { Theme = site.Theme };
        site.Build(settings);
        site.Add("heikel.meta.yml", "rights: excerpt\n");
        Assert.Throws<LeakException>(() => site.Build(settings));
        Assert.Contains(site.Diagnostics, diagnostic => diagnostic.Kind == DiagnosticKinds.Leak && diagnostic.Problem.Contains("about.html", StringComparison.Ordinal));
    }

    // What a reader of any of these files would read.
    private static string Decoded(byte[] bytes) => System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Unescape(
        System.Text.RegularExpressions.Regex.Replace(Encoding.UTF8.GetString(bytes), @"\\(?!u[0-9a-fA-F]{4})", "")));
}

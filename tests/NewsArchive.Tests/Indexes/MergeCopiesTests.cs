using NewsArchive.Archive;
using NewsArchive.Tests.MadeUpArchive;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Indexes;

/// <summary>An article that was saved twice is one article, and the other copy is named.</summary>
public sealed class MergeCopiesTests
{
    private const string Body = "Die Präsidenten beider Länder haben am Freitag in Astana miteinander gesprochen. Es ging um den Handel und um die Bahn zwischen beiden Ländern, sagte ein Sprecher nach dem Treffen. "
        + "Im kommenden Jahr sollen die ersten Züge fahren, und die Zölle an der gemeinsamen Grenze sollen bis dahin fallen. Beide Seiten lobten das Ergebnis ausdrücklich und kündigten weitere Gespräche an.";

    // Two files; the path of the copy that is left out, empty where both stay.
    public static TheoryData<string, string, string, string, string> Pairs => new()
    {
        { "a.txt", Text("Treffen in Astana", Body), "b.txt", Text("Treffen in Astana", Body), "b.txt" },
        { "a.txt", Text("Treffen in Astana", Body), "a.html", Page("Treffen in Astana", "", Body), "a.txt" },
        { "a.txt", Text("Treffen in Astana", Body), "b.html", Page("Treffen in Astana", "", Body + " Mehr dazu später."), "a.txt" },
        { "a.md", "---\ntitle: Treffen in Astana\ndate: \"2024-11-26\"\n---\n" + Body, "b.html", Page("Treffen in Astana", "", Body), "b.html" },
        { "f.xml", Feed("https://z.example/a?utm_source=rss", "Treffen in Astana", Body[..80] + " …"), "b.html", Page("Treffen in Astana", "https://www.z.example/a", Body), "f.xml" },
        { "f.xml", Feed("https://z.example/a", "Treffen in Astana", Body), "g.xml", Feed("https://z.example/a", "Treffen in Astana (neu)", Body), "g.xml" },

        // Two articles: another headline, another outlet, another day, another text, or somebody says so.
        { "a.txt", Text("Treffen in Astana", Body), "b.txt", Text("Handel und Bahn", Body), "" },
        { "a.html", Page("Treffen in Astana", "https://eins.example/a", Body), "b.html", Page("Treffen in Astana", "https://zwei.example/a", Body), "" },
        { "a.md", "---\ndate: \"2024-11-26\"\n---\n# Treffen in Astana\n\n" + Body, "b.md", "---\ndate: \"2024-11-27\"\n---\n# Treffen in Astana\n\n" + Body, "" },
        { "f.xml", Feed("https://z.example/live", "Der Tag im Überblick", "Ganz andere Worte über das Wetter im Norden und die Ernte."), "b.html", Page("Treffen in Astana", "https://z.example/live", Body), "" },
        { "a.txt", Text("Treffen in Astana", Body), "b.md", "---\nduplicate: keep\n---\n# Treffen in Astana\n\n" + Body, "" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_better_copy_stays_and_the_other_is_named(string path, string text, string otherPath, string otherText, string left)
    {
        using var site = BuiltSite.Of((path, text), (otherPath, otherText));
        var copies = site.Diagnostics.Where(diagnostic => diagnostic.Kind == DiagnosticKinds.CopyLeftOut).Select(diagnostic => diagnostic.Path);
        Assert.Equal(left.Length == 0 ? [] : [left], copies);
        Assert.Equal(left.Length == 0 ? 2 : 1, Articles(site));
        Assert.Equal(left.Length > 0, site.Text("about.html").Contains($"<li>{left} →", StringComparison.Ordinal));
    }

    [Fact]
    public void The_owner_can_keep_all_copies()
    {
        using var site = BuiltSite.Of(new Settings { MergeCopies = false }, ("a.txt", Text("Treffen in Astana", Body)), ("b.txt", Text("Treffen in Astana", Body)));
        Assert.Equal(2, Articles(site));
    }

    [Fact]
    public void Two_articles_of_one_id_are_an_error_that_names_both()
    {
        using var site = BuiltSite.Of(("a.txt", Text("Treffen in Astana", Body)), ("a.md", "# Ein anderer Titel\n\nGanz andere Worte über das Wetter."));
        Assert.Equal(1, Articles(site));
        Assert.Equal("a.txt: error NA3002: The article would have the same id as that of a.md, which is used. Rename or remove one of the two files, or give one another 'id:' in its front matter.", Assert.Single(site.Diagnostics, diagnostic => diagnostic.Kind == DiagnosticKinds.IdTaken).ToString());
    }

    [Fact]
    public void Different_texts_of_an_archive_all_stay()
    {
        using var site = BuiltSite.Of([.. MadeUpTexts.Of(200)]);
        Assert.Equal(200, Articles(site));
    }

    private static int Articles(BuiltSite site) => site.Files().Keys.Count(address => address.StartsWith("articles/", StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal));

    private static string Text(string title, string body) => $"{title}\n\n{body}\n";

    private static string Page(string title, string address, string body) =>
        $"<html lang=de><head><title>{title}</title>{(address.Length > 0 ? $"<link rel=canonical href='{address}'>" : "")}</head><body><h1>{title}</h1><p>{body.Replace(". ", ".</p><p>", StringComparison.Ordinal)}</p></body></html>";

    private static string Feed(string link, string title, string text) => $"<rss><channel><item><title>{title}</title><link>{link}</link><description>{text}</description></item></channel></rss>";
}

using NewsArchive.Archive;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Indexes;

/// <summary>The list of the least certain facts.</summary>
public sealed class ReviewPagesTests
{
    private const string Prose = "Österreich und die Slowakei erneuern die Brücke über die Donau. Die Arbeiten dauern bis zum Frühjahr, sagte ein Sprecher.\n";

    [Fact]
    public void The_least_certain_come_first_and_what_a_person_stated_is_not_in_it()
    {
        using var site = BuiltSite.Of(
            new Settings { Language = "de" },
            ("a-undatiert.txt", "Die Donaubrücke wird saniert\n\nDie Donaubrücke wird erneuert. Die Slowakei bezahlt einen Teil davon, teilte das Land Österreich mit.\n"),
            ("b-datiert.txt", "Die Fähre fährt\n\nVeröffentlicht am 14. September 2024\n\nAuf dem Fluss verkehrt ab Montag wieder eine Fähre. Sie bringt Fahrräder und Fußgänger aus Ungarn in die Slowakei.\n"),
            ("c-bestaetigt.txt", "Der Tunnel kommt\n\nNoch in diesem Jahrzehnt soll der Tunnel nach Kasachstan gebohrt werden. Beteiligt sind zwei Unternehmen aus China.\n"),
            ("c-bestaetigt.meta.yml", "date: unknown\n"),
            ("d-ohne-titel.md", "---\ndate: \"2024-09-15\"\n---\n\n" + Prose));
        var page = site.Pages().Single(page => page.Address == "review.html").Page;
        var doubts = page.QuerySelectorAll("[data-doubt]").Select(doubt => (doubt.GetAttribute("data-field"), doubt.QuerySelector("code")!.TextContent, doubt.QuerySelector(".file")!.TextContent)).ToList();
        Assert.Equal(
            [
                ("date", "date: unknown", "In a-undatiert.meta.yml neben dem Text:"),
                ("title", "title: Österreich und die Slowakei erneuern die Brücke über die Donau", "In d-ohne-titel.meta.yml neben dem Text:"),
            ],
            doubts);
        Assert.Equal("2 unsichere Angaben", page.QuerySelector(".sum")!.TextContent);
        Assert.Contains("review.html", site.Pages().Single(page => page.Address == "about.html").Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_lines_to_paste_state_what_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texte/a.md", "---\ndate: \"2024-09-15\"\n---\n\n" + Prose);
        string Lines()
        {
            new Pipeline(new Settings { Language = "de" }, _ => { }).Build(folder["texte"], folder["site"], clean: false);
            return Render.Html.Parse(File.ReadAllText(folder["site/review.html"])).QuerySelector("[data-doubt] code")?.TextContent ?? "";
        }

        var lines = Lines();
        Assert.StartsWith("title: ", lines, StringComparison.Ordinal);
        folder.Write("texte/a.meta.yml", lines);
        Assert.Equal("", Lines());
        Assert.Contains("Keine Angabe ist unsicher.", File.ReadAllText(folder["site/review.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_paged_and_ends_at_two_hundred()
    {
        using var site = BuiltSite.Of(new Settings { Language = "en", MergeCopies = false }, [.. Enumerable.Range(100, 230).Select(n => ($"{n}.txt", $"Headline number {n}\n\n{Prose}"))]);
        var pages = site.Pages().Where(page => page.Address.StartsWith("review", StringComparison.Ordinal)).ToList();
        Assert.Equal(10, pages.Count);
        Assert.Equal(200, pages.Sum(page => page.Page.QuerySelectorAll("[data-doubt]").Length));
        Assert.All(pages, page => Assert.StartsWith("230 uncertain facts", page.Page.QuerySelector(".sum")!.TextContent, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Equal("noindex, follow", page.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content")));
        Assert.Empty(Links.Broken(site.Output));
    }
}

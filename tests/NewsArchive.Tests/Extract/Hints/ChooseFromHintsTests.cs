using NewsArchive.Archive;
using NewsArchive.Extract;
using NewsArchive.Extract.Hints;

namespace NewsArchive.Tests.Extract.Hints;

public sealed class ChooseFromHintsTests
{
    // Hints "name=value" separated by two bars, the expected value (null: none).
    public static TheoryData<string, string?> Titles => new()
    {
        { "og:title=Die Mühle wird Schule | Musterzeitung||og:site_name=Musterzeitung", "Die Mühle wird Schule" },
        { "html:title=Musterzeitung: x - Die Mühle wird Schule - Musterzeitung||headline=Die Mühle wird Schule", "Die Mühle wird Schule" },
        { "html:title=Bund - Länder - Gemeinden", "Bund - Länder - Gemeinden" }, // A dash alone cuts nothing.
        { "headline=Die Mühle wird Schule||og:title=Schule in der Mühle", "Die Mühle wird Schule" },
        { "headline=Service||og:title=Die Mühle wird Schule||json-ld:headline=Die Mühle wird Schule", "Die Mühle wird Schule" },
        { "h1=Musterzeitung||og:site_name=Musterzeitung||html:title=Die Mühle", "Die Mühle" },
    };

    public static TheoryData<string, string?> Dates => new()
    {
        { "json-ld:datePublished=2020-01-13T23:30:00+01:00||article:modified_time=2020-02-01", "2020-01-13" },
        { "article:modified_time=2020-02-01", "2020-02-01" },
        { "time:datetime=2020-01-14||canonical=https://example.org/2020/01/13/muehle||line:below-headline=13. Januar 2020, 18:05", "2020-01-13" },
        { "json-ld:datePublished=Mon Jan 13 15:28:56 CET 2020", "2020-01-13" },
        { "meta:date=20200113", "2020-01-13" },
        { "meta:date=1578906000", "2020-01-13" },
        { "meta:date=13/01/2020", "2020-01-13" },
        { "line:below-headline=Aktualisiert am 14.01.2020||line:below-headline=Veröffentlicht am 13.01.2020", "2020-01-13" },
        { "line:lead=Musterhausen, 13.01.2020 - Der Gemeinderat hat beschlossen, dass die Mühle", "2020-01-13" },
        { "line:lead=Am 13. Januar 2019 brannte die Mühle in Musterhausen bis auf die Mauern nieder", null },
        { "meta:date=2020-13-45||time:datetime=morgen", null },
        { "canonical=https://example.org/artikel-4451133.html", null },
        { "json-ld:datePublished=2018-01-13||date:text=Zuletzt aktualisiert am 14. Januar 2020", "2020-01-14" }, // All that a reader sees: the text is of that day.
        { "json-ld:datePublished=2018-01-13||date:text=Zuletzt aktualisiert am 14. Januar 2020||line:below-headline=13. Januar 2018", "2018-01-13" },
        { "dc.date=2020-01-03||line:above-headline=Bericht 13. Januar 2020", "2020-01-13" },
        { "json-ld:datePublished=2020-01-13||line:below-headline=14. Januar 2020", "2020-01-13" },
        { "line:copyright=Copyright © 13.01.2020 by Muster", "2020-01-13" },
        { "line:copyright=Copyright © 13.01.2020 by Muster||meta:date=20200114", "2020-01-14" },
    };

    public static TheoryData<string, string?> Authors => new()
    {
        { "json-ld:author=Anna Beispiel||json-ld:author=Peter Muster", "Anna Beispiel; Peter Muster" },
        { "byline=Von Anna Beispiel und Peter Muster||json-ld:author=Anna Beispiel", "Anna Beispiel; Peter Muster" },
        { "meta:author=Musterzeitung||og:site_name=Musterzeitung", null },
        { "meta:author=Redaktion", null },
        { "json-ld:author=DPA", null },
        { "article:author=https://www.facebook.com/anna", null },
        { "meta:author=anna@example.org", null },
        { "line:below-headline=Von Anna Beispiel", "Anna Beispiel" },
        { "line:below-headline=Autorin||line:below-headline=Anna Beispiel", "Anna Beispiel" },
        { "line:above-headline=Anna Beispiel / 22.04.2020 / 06:15", "Anna Beispiel" },
        { "line:below-headline=Anna Beispiel baut eine Mühle", null },
        { "byline=Alle Beiträge", null },
        { "rel:author=Dr. Anna Beispiel", "Anna Beispiel" },
        { "line:below-headline=Stars 06.11.2023 13:30 von Olga Symbolbild Agentur", "Olga" },
        { "line:below-headline=Copyright © 2021 | Theme von Anna Beispiel", null },
        { "byline=creeny||canonical=https://creeny.wordpress.com/2020/01/24/a||rel:author=creeny42", "creeny42" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_title_is_the_headline_without_the_outlet(string hints, string? title) => Assert.Equal(title, Of(hints).Title?.Value);

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_date_is_the_day_of_first_publication(string hints, string? date) => Assert.Equal(date, Of(hints).Date?.Value.ToString());

    [Theory]
    [MemberData(nameof(Authors))]
    public void Authors_are_persons(string hints, string? authors) => Assert.Equal(authors ?? "", string.Join("; ", Of(hints).Authors.Select(author => author.Value)));

    // Hints, the section, and what else was said.
    public static TheoryData<string, string?, string> Sections => new()
    {
        { "json-ld:articleSection=Politik", "Politik", "" },
        { "article:section=Politik||json-ld:articleSection=Ausland", "Ausland", "Politik" },
        { "article:section=Politik||meta:section=politik", "Politik", "" },
        { "itemprop:articleSection=Sport", "Sport", "" },
        { "article:section=Musterzeitung||og:site_name=Musterzeitung||meta:section=Kultur", "Kultur", "" },
        { "article:section=https://example.org/politik", null, "" },
        { "article:section=Politik, Wirtschaft, Kultur, Sport und Reise", null, "" },
        { "article:section=123", null, "" },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void The_section_is_what_the_page_says_and_the_loser_is_kept(string hints, string? section, string candidate)
    {
        var facts = Of(hints);
        Assert.Equal(section, facts.Section?.Value);
        Assert.Equal(candidate, string.Join(' ', facts.Candidates.Where(other => other.Field == "section").Select(other => other.Value)));
    }

    // Hints, the desk that signed where no person did.
    public static TheoryData<string, string?> Desks => new()
    {
        { "json-ld:author=Redaktion", "Redaktion" },
        { "json-ld:author-organization=Muster TV News||og:site_name=Musterzeitung", "Muster TV News" },
        { "json-ld:author-organization=Muster TV News||og:site_name=Muster TV News", null }, // The outlet is the source.
        { "meta:author=muster.example||canonical=https://www.muster.example/a", null },
        { "rel:author=muster.example Redaktion||canonical=https://www.muster.example/a", "muster.example Redaktion" },
        { "line:below-headline=Von der Redaktion", "Redaktion" },
        { "line:below-headline=Die Redaktion hat die Mühle besucht und berichtet", null },
        { "json-ld:author=Redaktion||line:below-headline=Von Anna Beispiel", null },
        { "meta:author=admin", null },
    };

    [Theory]
    [MemberData(nameof(Desks))]
    public void A_desk_signs_where_no_person_does(string hints, string? desk) => Assert.Equal(desk, Of(hints).Desk?.Value);

    [Theory]
    [InlineData("html:lang=en||og:locale=de_AT", "de-AT")] // The template's default gives way to the words of the text.
    [InlineData("html:lang=en", "de")]
    [InlineData("html:lang=DE", "de")]
    public void The_words_of_the_text_decide_the_language_and_markup_its_region(string hints, string language) => Assert.Equal(language, Of(hints).Language?.Value);

    [Fact]
    public void The_loser_is_kept_as_a_candidate_with_the_rule_that_read_it()
    {
        var facts = Of("json-ld:datePublished=2020-01-13||time:datetime=2020-01-20");
        Assert.Equal(("metadata/json-ld-datepublished", "2020-01-13"), (facts.Date!.Evidence.Rule, facts.Date.Evidence.Quote));
        Assert.Equal([("date", "2020-01-20", "metadata/time-datetime")], facts.Candidates.Select(candidate => (candidate.Field, candidate.Value, candidate.Evidence.Rule)));
    }

    [Fact]
    public void Stated_front_matter_is_left_to_others()
    {
        var hints = new HintLookup([new Hint("og:title", ["Die Mühle"], 1, Standing.Stated)]);
        Assert.True(hints.IsEmpty);
        Assert.Null(ChooseFromHints.Of(hints, null).Title);
    }

    [Fact]
    public void Without_mark_up_only_the_language_of_the_text_is_known()
    {
        var german = new Found<string>("de", new Evidence(Standing.Derived, "language/function-words", "der die", 1, 0.9));
        var facts = ChooseFromHints.Of(new HintLookup([]), german);
        Assert.Equal(new Reading { Language = german }, facts with { Header = [], Authors = [], Blocks = [], Candidates = [], Omissions = [] });
        Assert.Empty(facts.Authors);
        Assert.Empty(facts.Candidates);
    }

    private static Reading Of(string hints)
    {
        var list = hints.Split("||").Select(hint => new Hint(hint[..hint.IndexOf('=', StringComparison.Ordinal)], [hint[(hint.IndexOf('=', StringComparison.Ordinal) + 1)..]], 1, Standing.Read));
        return ChooseFromHints.Of(new HintLookup([.. list]), new Found<string>("de", new Evidence(Standing.Derived, "language/function-words", "der die", 1, 0.9)));
    }
}

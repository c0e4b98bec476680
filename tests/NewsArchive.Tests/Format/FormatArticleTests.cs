using NewsArchive.Archive;
using NewsArchive.Format;

namespace NewsArchive.Tests.Format;

public sealed class FormatArticleTests
{
    // Text of a paragraph; its Markdown. Only what would be mark-up is escaped.
    public static TheoryData<string, string> Texts => new()
    {
        { "„Wir schaffen das“, sagte sie – und ging.", "„Wir schaffen das“, sagte sie – und ging." },
        { "Über 80 % der Exporte (4.500 Meilen) & mehr; 5 * 3 < 20, a|b, C#, ~50 Euro!", "Über 80 % der Exporte (4.500 Meilen) & mehr; 5 * 3 < 20, a|b, C#, ~50 Euro!" },
        { "Bürger*innen stimmen ab", "Bürger*innen stimmen ab" },
        { "Bürger*innen und Kolleg*innen", "Bürger\\*innen und Kolleg\\*innen" },
        { "[Anmerkung der Redaktion: Namen geändert]", "[Anmerkung der Redaktion: Namen geändert]" },
        { "datei_name_neu und https://a.de/b_c_d?e=f&g=h#i", "datei_name_neu und https://a.de/b_c_d?e=f&g=h#i" },
        { "2. August 1990", "2\\. August 1990" },
        { "2.500 Menschen", "2.500 Menschen" },
        { "- ein Strich", "\\- ein Strich" },
        { "-5 Grad", "-5 Grad" },
        { "#wirsindmehr", "#wirsindmehr" },
        { "# kein Kopf", "\\# kein Kopf" },
        { "> kein Zitat", "\\> kein Zitat" },
        { "---", "\\---" },
        { "_ganz_ und *gar*", "\\_ganz\\_ und \\*gar\\*" },
        { "a](b) [c](d)", "a](b) [c\\](d)" },
        { "AT&amp;T", "AT\\&amp;T" },
        { "ein <b>Wort</b>", "ein \\<b>Wort\\</b>" },
        { "C:\\Daten\\_neu", "C:\\Daten\\\\_neu" },
        { "  viele   Leerzeichen \n", "viele Leerzeichen" },
    };

    [Fact]
    public void An_article_has_its_facts_in_a_fixed_order_and_then_its_text()
    {
        var article = RoundTrip.ArticleOf(
            "Putin: Russland ist bereit",
            new Block(BlockKind.Paragraph, "Ein Absatz.", 3),
            new Block(BlockKind.Heading, "Hintergrund", 5) { Level = 2 },
            new Block(BlockKind.BulletItem, "eins", 7) { Level = 1 },
            new Block(BlockKind.BulletItem, "zwei", 8) { Level = 2 },
            new Block(BlockKind.NumberedItem, "drei", 9) { Level = 1, Number = 3 },
            new Block(BlockKind.Quote, "Zitat", 11),
            new Block(BlockKind.Quote, "geht weiter", 12),
            new Block(BlockKind.Paragraph, "Ein Wort", 14) { Markup = "Ein *Wort*" }) with
        {
            Id = "000_afc9c6157913510d",
            Date = new Found<EdtfDate>(EdtfDate.Of(2024, 11, 26)!, Evidence.OfStatement("", 0)),
            Countries = [Tag("KZ", CountryRole.Main), Tag("RU", CountryRole.Main), Tag("UA", CountryRole.Mentioned)],
            Authors = [RoundTrip.Stated("Johannes Krüger")],
            Source = RoundTrip.Stated("no"),
            Language = RoundTrip.Stated("de"),
            Url = RoundTrip.Stated("https://example.org/a?b=1#c"),
            Slug = RoundTrip.Stated("putin"),
            Extra = [KeyValuePair.Create("tags", "[\"a b\", c]"), KeyValuePair.Create("ja oder: nein", "yes")],
        };
        const string Expected = """
            ---
            title: "Putin: Russland ist bereit"
            date: "2024-11-26"
            countries: [KZ, RU]
            mentioned: [UA]
            author: Johannes Krüger
            source: "no"
            language: de
            url: "https://example.org/a?b=1#c"
            slug: putin
            id: 000_afc9c6157913510d
            tags: ["a b", c]
            "ja oder: nein": yes
            ---

            Ein Absatz.

            ## Hintergrund

            - eins
              - zwei

            3. drei

            > Zitat
            >
            > geht weiter

            Ein *Wort*

            """;
        var (markdown, bodyStart) = FormatArticle.ToMarkdown(article);
        Assert.Equal(Expected, markdown);
        Assert.StartsWith("Ein Absatz.", markdown[bodyStart..], StringComparison.Ordinal);
        Assert.Equal(
            ["title", "date", "countries", "mentioned", "author", "source", "language", "url", "slug", "id", "tags", "ja oder: nein"],
            RoundTrip.Read(markdown).Hints.Select(hint => hint.Name));
    }

    [Fact]
    public void What_a_person_stated_to_be_absent_stays_stated()
    {
        var article = RoundTrip.ArticleOf("x") with { StatedAbsent = ["mentioned", "date", "countries", "author", "source"] };
        Assert.Equal(
            "---\ntitle: x\ndate: unknown\ncountries: []\nmentioned: []\nauthor: unknown\nsource: unknown\nid: a\n---\n\n",
            FormatArticle.ToMarkdown(article).Markdown);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Prose_stays_prose_and_only_signs_are_escaped(string text, string markdown)
    {
        Assert.Equal(markdown + "\n", RoundTrip.Body(new Block(BlockKind.Paragraph, text, 0)));
        Assert.Equal(WhiteSpace.Fold(text), Assert.Single(RoundTrip.Read(markdown).Blocks).Text);
    }

    [Theory]
    [InlineData("Johannes Krüger", "Johannes Krüger")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("NULL", "\"NULL\"")]
    [InlineData("2024-11", "\"2024-11\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("12e5b", "12e5b")]
    [InlineData("", "\"\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("=> Document.Content", "\"=> Document.Content\"")]
    [InlineData("„Zitat“", "\"„Zitat“\"")]
    [InlineData("Er sagte \"ja\" \\ nein", "\"Er sagte \\\"ja\\\" \\\\ nein\"")]
    [InlineData("a\u2028\u0001b", "\"a\\u2028\\u0001b\"")]
    public void A_string_is_plain_only_where_every_reader_sees_a_string(string text, string yaml) => Assert.Equal(yaml, YamlText.Scalar(text));

    [Fact]
    public void A_character_is_quoted_alone_as_it_is_beside_one_that_needs_an_escape()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal(YamlText.Quoted("\"" + (char)c).Remove(1, 2), YamlText.Quoted(((char)c).ToString()));
        }
    }

    private static CountryTag Tag(string code, CountryRole role) => new(code, role, 1, []);
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Archive;
using NewsArchive.Extract.Countries;

namespace NewsArchive.Tests.Extract.Countries;

public sealed class TagCountriesTests
{
    private static readonly Found<string> Title = new("Kasachstan und Japan rücken zusammen", new Evidence(Standing.Read, "title/first-line", "Kasachstan und Japan rücken zusammen", 1, 0.9));

    private static readonly ImmutableArray<Block> Body =
    [
        new(BlockKind.Paragraph, "Der kasachische Minister traf den japanischen Botschafter. In Astana wurde verhandelt.", 3),
        new(BlockKind.Paragraph, "Über Usbekistan wurde nicht gesprochen, sagte Dr. Yamada dem Sender. Danach reiste er ab.", 5),
    ];

    [Fact]
    public void A_tag_carries_the_words_their_line_and_their_sentence()
    {
        var uzbekistan = Assert.Single(TagCountries.In(Title, Body, "de"), tag => tag.Code == "UZ");
        var evidence = Assert.Single(uzbekistan.Evidence);
        Assert.Equal(CountryRole.Mentioned, uzbekistan.Role);
        Assert.Equal("countries/name", evidence.Rule);
        Assert.Equal("Usbekistan", evidence.Quote);
        Assert.Equal(5, evidence.Line);
        Assert.Equal(Standing.Read, evidence.Standing);
        Assert.Equal("Über Usbekistan wurde nicht gesprochen, sagte Dr. Yamada dem Sender.", evidence.Context);
    }

    [Fact]
    public void Main_countries_come_first_then_by_score()
    {
        var tags = TagCountries.In(Title, Body, "de");
        Assert.Equal(["KZ", "JP", "UZ"], tags.Select(tag => tag.Code));
        Assert.Equal([CountryRole.Main, CountryRole.Main, CountryRole.Mentioned], tags.Select(tag => tag.Role));
        Assert.Equal(tags.Select(tag => tag.Score).OrderDescending(), tags.Select(tag => tag.Score));
    }

    [Fact]
    public void Evidence_is_heaviest_first_and_bounded()
    {
        var many = ImmutableArray.Create(new Block(BlockKind.Paragraph, string.Join(' ', Enumerable.Repeat("In Astana lag Schnee.", 40)), 2));
        var tag = Assert.Single(TagCountries.In(Title, many, "de"), tag => tag.Code == "KZ");
        Assert.Equal(CountryTag.EvidenceLimit, tag.Evidence.Length);
        Assert.Equal(("Kasachstan", 1), (tag.Evidence[0].Quote, tag.Evidence[0].Line));
    }

    [Theory]
    [InlineData("de", "Der türkische Präsident sprach in Ankara.", "TR")]
    [InlineData("en", "Kazakh exports to Uzbekistan rose.", "KZ UZ")]
    [InlineData(null, "Kazakh officials und österreichische Diplomaten", "AT KZ")]
    [InlineData("fr", "La présidente allemande, les Français et l'Italie.", "DE FR IT")]
    [InlineData("es", "Los españoles y las empresas francesas de Alemania.", "DE ES FR")]
    [InlineData("ru", "Российские и казахстанские министры в Германии.", "DE KZ RU")]
    [InlineData("tr", "Türkiye'nin Almanya ile görüşmesi, Alman heyeti.", "DE TR")]
    [InlineData("it", "La Germania e il Kazakhstan.", "DE KZ")]
    [InlineData("xx", "Kazakhstan is a name like any other.", "KZ")]
    public void A_text_is_read_by_its_own_language_and_English(string? language, string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', TagCountries.In(null, [new Block(BlockKind.Paragraph, text, 1)], language).Select(tag => tag.Code).Order()));

    [Fact]
    public void A_wire_report_is_filed_under_what_it_is_about()
    {
        const string Story = "SALVADOR, Feb 26 - Brazil shipped less cocoa this week, traders said. Arrivals fell again and the crop is late, so that the spot price went up. "
            + "The harbour was closed for two days. The weather was bad for most of the month, growers said, and the roads were worse. Some beans went to Spain.";
        Assert.Equal(["BR"], TagCountries.In(null, [new Block(BlockKind.Paragraph, Story, 1)], "en").Select(tag => tag.Code));
        Assert.Equal(["BR", "ES"], TagCountries.In(null, [new Block(BlockKind.Paragraph, Story.Replace("Feb 26 - ", "", StringComparison.Ordinal), 1)], "en").Select(tag => tag.Code).Order());
    }

    [Fact]
    public void Company_news_of_a_wire_without_a_country_is_the_home_markets()
    {
        var title = new Found<string>("EXAMPLE INDUSTRIES INC 3RD QTR NET", new Evidence(Standing.Read, "given", "x", 1, 1));
        var tag = Assert.Single(TagCountries.In(title, [new Block(BlockKind.Paragraph, "Example Industries Inc said net rose to 12 cts.", 2)], "en"));
        Assert.Equal("US", tag.Code);
        Assert.All(tag.Evidence, evidence => Assert.Equal(Standing.Derived, evidence.Standing));
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        var first = Print(TagCountries.In(Title, Body, "de"));
        Assert.All(Enumerable.Range(0, 200).AsParallel().Select(_ => Print(TagCountries.In(Title, Body, "de"))), each => Assert.Equal(first, each));
    }

    [Fact]
    public void No_text_breaks_the_tagger_and_every_quote_stands_in_it()
    {
        var pieces = Gen.Elements("Kasachstan", "US", "-", "U.S.", " ", "\n", ".", "\u00AD", "o\u0308", "Guinea", "Bissau", "in", "Nord", "ß", "\uD800", "😀", "Kreml", ",", "–", "Calif", "Mar 3");
        Prop.ForAll(Gen.Select(Gen.ListOf(pieces), parts => string.Concat(parts)).ToArbitrary(), text =>
        {
            var passages = Tokens.Mend(text);
            return TagCountries.In(null, [new Block(BlockKind.Paragraph, text, 1)], null).SelectMany(tag => tag.Evidence).All(evidence => passages.Contains(evidence.Quote, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    private static string Print(ImmutableArray<CountryTag> tags) =>
        string.Join('\n', tags.Select(tag => $"{tag.Code} {tag.Role} {tag.Score} {string.Join('|', tag.Evidence)}"));
}

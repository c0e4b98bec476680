using NewsArchive.Archive;
using NewsArchive.Render.Themes;
using NewsArchive.Render.Words;

namespace NewsArchive.Tests.Render;

public sealed class DateWordsTests
{
    public static TheoryData<string, string, string> Dates => new()
    {
        { "2024-11-27", "27. November 2024", "27 November 2024" },
        { "2024-03-01", "1. März 2024", "1 March 2024" },
        { "2024-11", "November 2024", "November 2024" },
        { "2024", "2024", "2024" },
        { "0987-05", "Mai 987", "May 987" },
        { "XXXX-08-02", "2. August, Jahr unbekannt", "2 August, year unknown" },
        { "2024-11-26~", "ca. 26. November 2024", "c. 26 November 2024" },
        { "2024?", "vermutlich 2024", "probably 2024" },
        { "2024-11%", "vermutlich ca. November 2024", "probably c. November 2024" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_spelled_as_far_as_it_is_known(string edtf, string german, string english)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));
        Assert.Equal(german, Of("de").Of(date));
        Assert.Equal(english, Of("en").Of(date));
    }

    [Theory]
    [InlineData("de", "undatiert")]
    [InlineData("en", "undated")]
    public void No_date_is_called_so(string language, string words) => Assert.Equal(words, Of(language).Of(null));

    [Theory]
    [InlineData("2024-11-27", "2024-11-27")]
    [InlineData("2024-11?", "2024-11")]
    [InlineData("XXXX-08-02", "08-02")]
    public void The_datetime_attribute_is_valid_html(string edtf, string attribute)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));
        Assert.Equal(attribute, DateWords.Attribute(date));
    }

    [Theory]
    [InlineData("de", 1, "1 Artikel")]
    [InlineData("de", 1234567, "1.234.567 Artikel")]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 1234, "1,234 articles")]
    [InlineData("en", 0, "0 articles")]
    public void A_number_is_grouped_and_agrees_with_its_noun(string language, int number, string words) =>
        Assert.Equal(words, new NumberWords(UiStrings.Load(SampleSite.BuiltIn, language, Fail)).Of(number, "count.articles"));

    private static DateWords Of(string language) => new(UiStrings.Load(SampleSite.BuiltIn, language, Fail));

    private static void Fail(Diagnostic diagnostic) => throw new InvalidOperationException(diagnostic.ToString());
}

using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render;
using NewsArchive.Render.Citations;
using NewsArchive.Render.Themes;

namespace NewsArchive.Tests.Render;

/// <summary>Citations say what is known of an article and no more.</summary>
public sealed class CitationTests
{
    private static readonly RenderContext Context = new(
        SampleSite.Plan(),
        UiStrings.Load(SampleSite.BuiltIn, "de", diagnostic => throw new InvalidOperationException(diagnostic.ToString())));

    [Theory]
    [InlineData("2024-11-27", "year = {2024}|month = nov|day = {27}", "note")]
    [InlineData("2024-11", "year = {2024}|month = nov", "day =|note")]
    [InlineData("2024", "year = {2024}", "month|note")]
    [InlineData("2024-10-03~", "year = {2024}|month = oct|note = {ca. 3. Oktober 2024}", "date =")]
    [InlineData("XXXX-08-02", "note = {2. August, Jahr unbekannt}", "year =|month =|day =")]
    [InlineData(null, "note = {undatiert}", "year =|month =")]
    public void BibTeX_has_the_parts_of_a_date_that_are_known(string? date, string has, string hasNot) => Check(new BibTexCitation().Cite(Of(date), Context), has, hasNot);

    [Theory]
    [InlineData("2024-11-27", "PY  - 2024|DA  - 2024/11/27", "N1  -")]
    [InlineData("2024-11", "PY  - 2024|DA  - 2024/11\n", "N1  -")]
    [InlineData("2024", "PY  - 2024|DA  - 2024\n", "N1  -")]
    [InlineData("2024?", "DA  - 2024\n|N1  - vermutlich 2024", "?")]
    [InlineData("XXXX-08-02", "N1  - 2. August, Jahr unbekannt", "PY  -|DA  -")]
    [InlineData(null, "N1  - undatiert", "PY  -|DA  -")]
    public void RIS_has_the_parts_of_a_date_that_are_known(string? date, string has, string hasNot) => Check(new RisCitation().Cite(Of(date), Context), has, hasNot);

    [Theory]
    [InlineData("2024-11-27", """{"date-parts":[[2024,11,27]]}""")]
    [InlineData("2024-11", """{"date-parts":[[2024,11]]}""")]
    [InlineData("2024?", """{"date-parts":[[2024]],"circa":true}""")]
    [InlineData("XXXX-08-02", """{"literal":"2. August, Jahr unbekannt"}""")]
    [InlineData(null, null)]
    public void CSL_has_the_parts_of_a_date_that_are_known(string? date, string? issued)
    {
        using var json = JsonDocument.Parse(new CslCitation().Cite(Of(date), Context));
        var found = json.RootElement[0].TryGetProperty("issued", out var value) ? JsonSerializer.Serialize(value) : null;
        Assert.Equal(issued, found);
    }

    [Theory]
    [InlineData("100 % & mehr_#", @"title = {{100 \% \& mehr\_\#}}")]
    [InlineData(@"Pfad C:\x {neu}", @"title = {{Pfad C:\textbackslash{}x \textbraceleft{}neu\textbraceright{}}}")]
    public void BibTeX_escapes_what_TeX_would_read(string title, string expected) => Assert.Contains(expected, new BibTexCitation().Cite(Of("2024", title), Context), StringComparison.Ordinal);

    [Theory]
    [InlineData("Müller and Sons", "{Müller and Sons}")]
    [InlineData("Meier, Hans", "{Meier, Hans}")]
    [InlineData("Anna Meier", "Anna Meier")]
    public void BibTeX_keeps_a_name_together_that_it_would_take_apart(string author, string expected) =>
        Assert.Contains($"author = {{{expected}}}", new BibTexCitation().Cite(Of("2024", author: author), Context), StringComparison.Ordinal);

    [Fact]
    public void RIS_keeps_a_value_on_its_line() =>
        Assert.Contains("TI  - eins zwei\n", new RisCitation().Cite(Of("2024", "eins\nzwei"), Context), StringComparison.Ordinal);

    [Theory]
    [InlineData("Wer zahlt?", "Anna Meier: Wer zahlt? In: Küstenblatt, 27. November 2024.\n")]
    [InlineData("Die Grenze ist offen", "Anna Meier: Die Grenze ist offen. In: Küstenblatt, 27. November 2024.\n")]
    public void In_words_a_title_ends_once(string title, string expected) => Assert.Equal(expected, new PlainCitation().Cite(Of("2024-11-27", title), Context));

    private static Entry Of(string? date, string title = "Titel", string author = "Anna Meier") =>
        SampleArticles.Entry("2024/titel", title, date, [], [], author, "Küstenblatt");

    private static void Check(string citation, string has, string hasNot)
    {
        Assert.All(has.Split('|'), part => Assert.Contains(part, citation, StringComparison.Ordinal));
        Assert.All(hasNot.Split('|'), part => Assert.DoesNotContain(part, citation, StringComparison.Ordinal));
    }
}

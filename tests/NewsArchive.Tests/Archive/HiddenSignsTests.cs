using NewsArchive.Archive;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Archive;

public sealed class HiddenSignsTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "Gr\u200Böße", "Größe" },
        { "\u202Etxt.exe\u202C", "txt.exe" },
        { "a\u2066b\u2069\u200E\u200F\u061Cc", "abc" },
        { "pay\u200Dpal\u200C", "paypal" },
        { "می\u200Cخواهم", "می\u200Cخواهم" },
        { "👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧" },
        { "❤\uFE0F", "❤\uFE0F" },
        { "x\U000E0041\U000E0042", "x" },
        { "a\u0001b\u001B[2J", "ab[2J" },
        { "\u2060\uFEFF Titel \u200B", "Titel" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_holds_nothing_that_nobody_sees(string name, string clean) => Assert.Equal(clean, HiddenSigns.Without(name));

    [Theory]
    [InlineData("\u200B\u202E \u2800\u3164", true)]
    [InlineData("\u200Ba", false)]
    [InlineData("…", false)]
    public void A_text_without_anything_to_see_is_blank(string text, bool isBlank) => Assert.Equal(isBlank, HiddenSigns.IsBlank(text));

    [Fact]
    public void A_message_spells_out_what_would_speak_to_the_terminal() =>
        Assert.Equal(
            "x\\u001B[2J\\u000A\\u202Etxt.md: error NA1005: p w",
            DiagnosticKinds.TextEmpty.At("x\u001B[2J\n\u202Etxt.md", 0, "p", "w").ToString());

    [Fact]
    public void Titles_bylines_and_addresses_have_none_and_the_text_keeps_them()
    {
        using var site = BuiltSite.Of(
            ("a.md", "---\ntitle: \"Ka\\u200Bsachstan \\u202Eliest\\u202C\"\nauthor: \"An\\u200Bna \\u2066Beck\\u2069\"\nsource: \"d\\u200Bpa\"\n---\n\nDer \u202EText\u202C bleibt.\n"),
            ("b.md", "---\ntitle: \"\\u200B\"\n---\n\n\u200B\n\nDer zweite Text hat keinen Titel.\n"),
            ("c.txt", "\u200B\u202E\n\n\u2060"));
        Assert.Equal("NA1005", Assert.Single(site.Diagnostics).Kind.Code);
        var pages = site.Pages().Where(page => page.Address.StartsWith("articles/", StringComparison.Ordinal)).ToDictionary(page => page.Page.QuerySelector("h1")!.TextContent, page => page);
        Assert.Equal(["Der zweite Text hat keinen Titel", "Kasachstan liest"], pages.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("kasachstan-liest", pages["Kasachstan liest"].Address, StringComparison.Ordinal);
        Assert.Contains("Anna Beck", pages["Kasachstan liest"].Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Der \u202EText\u202C bleibt.", pages["Kasachstan liest"].Page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
    }
}

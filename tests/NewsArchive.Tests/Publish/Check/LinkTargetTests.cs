using NewsArchive.Publish.Check;

namespace NewsArchive.Tests.Publish.Check;

public sealed class LinkTargetTests
{
    private static readonly Uri Base = new("https://name.github.io/archiv/");

    // A link on articles/2024/a.html, and what it means: address#place within the site, or an address elsewhere, or nothing.
    [Theory]
    [InlineData("b.html", "articles/2024/b.html")]
    [InlineData("../../index.html#article-x", "index.html#article-x")]
    [InlineData("#top", "articles/2024/a.html#top")]
    [InlineData("../../countries/kz.html?sort=date", "countries/kz.html")]
    [InlineData("https://name.github.io/archiv/about.html", "about.html")]
    [InlineData("https://name.github.io/archiv/", "index.html")]
    [InlineData("https://name.github.io/other/", "-> https://name.github.io/other/")]
    [InlineData("http://example.org/x?y=1#z", "-> http://example.org/x?y=1")]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("tel:+43", null)]
    [InlineData("../../%C3%A4.html", "ä.html")]
    [InlineData("../../../../../escape.html", "escape.html")]
    public void A_link_is_resolved_as_browsers_do(string link, string? expected)
    {
        var target = LinkTarget.Of(link, "articles/2024/a.html", Base);
        Assert.Equal(expected, target is null ? null : target.Elsewhere is { } url ? $"-> {url}" : target.Address + (target.Place.Length > 0 ? "#" + target.Place : ""));
    }
}

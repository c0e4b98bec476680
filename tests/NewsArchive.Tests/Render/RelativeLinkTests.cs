using NewsArchive.Render;

namespace NewsArchive.Tests.Render;

public sealed class RelativeLinkTests
{
    [Theory]
    [InlineData("index.html", "about.html", "about.html")]
    [InlineData("index.html", "countries/kz.html", "countries/kz.html")]
    [InlineData("countries/kz.html", "index.html", "../index.html")]
    [InlineData("countries/kz.html", "countries/ru.html", "ru.html")]
    [InlineData("articles/2024/a.html", "articles/2023/b.html", "../2023/b.html")]
    [InlineData("articles/2024/a.html", "articles/2024/a.md", "a.md")]
    [InlineData("articles/2024/a.html", "dates/2024-11.html", "../../dates/2024-11.html")]
    [InlineData("a/b/c/d/e/f/g/h/i/j.html", "k.html", "../../../../../../../../../k.html")]
    [InlineData("dates/2024.html", "dates-of-all/x.html", "../dates-of-all/x.html")]
    public void A_link_goes_up_and_then_down(string from, string to, string link) => Assert.Equal(link, RelativeLink.Between(from, to));
}

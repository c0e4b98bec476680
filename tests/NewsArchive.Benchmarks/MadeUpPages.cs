using System.Globalization;
using System.Text;

namespace NewsArchive.Benchmarks;

/// <summary>Saved web pages of about 100 KB, made up: menus, an article with links and emphasis, teasers, comments, scripts, styles, JSON-LD; a share of each as news sites have them.</summary>
internal static class MadeUpPages
{
    private const int Size = 100_000;

    private static readonly string[] Words = "die Regierung hat am Freitag ein neues Gesetz über den Handel mit Getreide beschlossen und will damit vor allem kleinere Betriebe auf dem Land stärken sagte eine Sprecherin des Ministeriums in der Hauptstadt nach einer langen Sitzung mit Vertretern aller Länder".Split(' ');

    public static byte[][] Of(int count) => [.. Enumerable.Range(0, count).Select(Page)];

    private static byte[] Page(int seed)
    {
        var dice = new Random(seed);
        var page = new StringBuilder(Size + 20_000);
        var title = Sentence(dice, 7);
        page.Append(CultureInfo.InvariantCulture, $$"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{{title}} | Blatt</title><meta property="og:title" content="{{title}}"><meta property="og:site_name" content="Blatt"><link rel="canonical" href="https://blatt.example/2024/11/26/{{seed}}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"{{title}}","datePublished":"2024-11-26T10:00:00Z","author": {"@type":"Person","name":"Anna Beispiel"} }</script>""");
        page.Append("<style>").Append('x', 8_000).Append("</style><script>var data = '").Append('y', 20_000).Append("';</script></head><body><nav class=\"menu\"><ul>");
        for (var i = 0; i < 120; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item level-{i % 3}\"><a class=\"menu-link\" href=\"/ressort/{i}\"><span>{Words[dice.Next(Words.Length)]}</span></a></li>");
        }

        page.Append(CultureInfo.InvariantCulture, $"</ul></nav><main><article class=\"article\"><header><h1>{title}</h1><p class=\"byline\">Von <a href=\"/autor\">Anna Beispiel</a></p><time datetime=\"2024-11-26\">26.11.2024</time></header><div class=\"article-body\">");
        for (var i = 0; i < 24; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"text\">{Sentence(dice, 25)}. {Sentence(dice, 12)} <a href=\"/thema/{i}\">{Sentence(dice, 3)}</a> {Sentence(dice, 9)}. <em>{Sentence(dice, 4)}</em> {Sentence(dice, 10)}.</p>");
            page.Append(i % 6 == 5 ? $"<h2>{Sentence(dice, 4)}</h2><figure><img src=\"/bild/{i}.jpg\" alt=\"{Sentence(dice, 5)}\"><figcaption>{Sentence(dice, 8)}</figcaption></figure>" : "");
        }

        page.Append("</div></article><aside class=\"teasers\">");
        for (var i = 0; page.Length < Size - 6_000; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser teaser--small\" data-id=\"{i}\"><a href=\"/artikel/{seed}-{i}\"><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"/b/{i}.jpg\" alt=\"\"><h3 class=\"teaser__title\">{Sentence(dice, 6)}</h3><p class=\"teaser__text\">{Sentence(dice, 14)}</p></a></div>\n");
        }

        page.Append("</aside></main><footer><ul>");
        for (var i = 0; page.Length < Size; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/service/{i}\">{Sentence(dice, 2)}</a></li>");
        }

        return Encoding.UTF8.GetBytes(page.Append("</ul></footer></body></html>").ToString());
    }

    private static string Sentence(Random dice, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[dice.Next(Words.Length)]));
}

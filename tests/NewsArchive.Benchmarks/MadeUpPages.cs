using System.Globalization;
using System.Text;

namespace NewsArchive.Benchmarks;

/// <summary>
/// Saved web pages of 100 KB, made up after the median of the 150 real ones that the project is developed with (98 KB): 15 % scripts, 1 % styles, 1 % comments of the mark-up,
/// 55 % tags (1,380 of them with 1,160 attributes), 17 % text; a cookie layer, menus, an article with links, emphasis, lists, a table and pictures, teasers, readers' comments, JSON-LD.
/// </summary>
internal static class MadeUpPages
{
    private const int Size = 100_000;
    private const int StyleSize = 900;
    private const int MenuItems = 78;
    private const int Paragraphs = 26;
    private const int Teasers = 40;
    private const int Comments = 18;

    private static readonly string[] Words = "die Regierung hat am Freitag ein neues Gesetz über den Handel mit Getreide beschlossen und will damit vor allem kleinere Betriebe auf dem Land stärken sagte eine Sprecherin des Ministeriums in der Hauptstadt nach einer langen Sitzung mit Vertretern aller Länder".Split(' ');

    public static byte[][] Of(int count) => [.. Enumerable.Range(0, count).Select(Page)];

    /// <summary>Writes so many pages into a folder.</summary>
    public static int Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"page-{i:00000}.html")), Page(i));
        }

        return 0;
    }

    private static byte[] Page(int seed) => Encoding.UTF8.GetBytes(new MadeUpPage(seed).ToString());

    private sealed class MadeUpPage
    {
        private readonly StringBuilder _page = new(Size + 20_000);
        private readonly Random _dice;
        private readonly int _seed;

        public MadeUpPage(int seed)
        {
            (_seed, _dice) = (seed, new Random(seed));
            var title = Sentence(7);
            AddHead(title);
            Add("""<body class="page page--article no-js has-sidebar theme-light" data-page-type="article"><div id="cookie-layer" class="cmp-layer cmp-layer--bottom" role="dialog" aria-modal="true"><div class="cmp-layer__inner">""");
            Add($"""<p class="cmp-layer__text">Wir und unsere Partner verwenden Cookies: {Sentence(30)}.</p><button type="button" class="cmp-button cmp-button--accept" data-action="accept">Zustimmen</button></div></div>{"\n"}<!-- header: navigation, rendered by navigation-service 4.12.0 -->{"\n"}""");
            AddMenu("main-navigation", MenuItems);
            Add("""<main id="main" class="layout layout--two-columns"><article class="article article--standard" itemscope itemtype="https://schema.org/NewsArticle">""");
            AddArticle(title);
            AddComments();
            Add("</article>\n");
            AddTeasers();
            Add("</main>\n<!-- footer -->\n");
            AddMenu("footer-navigation", MenuItems / 4);
            AddScripts();
            Add("</body></html>\n");
        }

        public override string ToString() => _page.ToString();

        private void AddHead(string title)
        {
            Add($"""<!DOCTYPE html><html lang="de" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | Blatt</title>{"\n"}""");
            Add($"""<meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="og:site_name" content="Blatt"><meta property="og:description" content="{Sentence(20)}"><meta property="og:image" content="https://bilder.blatt.example/2024/11/26/{_seed}/w1200.jpg"><meta name="author" content="Anna Beispiel"><meta name="twitter:card" content="summary_large_image">{"\n"}""");
            Add($"""<link rel="canonical" href="https://blatt.example/politik/2024/11/26/artikel-{_seed}.html"><link rel="stylesheet" href="https://static.blatt.example/assets/css/main.3f9a1c.css" media="all"><link rel="icon" type="image/png" sizes="32x32" href="https://static.blatt.example/assets/icons/favicon-32x32.png">{"\n"}""");
            Add($$$"""<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Blatt","url":"https://blatt.example/"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://blatt.example/politik","name":"Politik"}}]},{"@type":"NewsArticle","headline":"{{{title}}}","datePublished":"2024-11-26T10:00:00+01:00","dateModified":"2024-11-26T12:30:00+01:00","author":[{"@type":"Person","name":"Anna Beispiel"}],"publisher":{"@type":"Organization","name":"Blatt"},"description":"{{{Sentence(25)}}}"}]}</script>{{{"\n"}}}""");
            Add("<style>");
            for (var (start, i) = (_page.Length, 0); _page.Length < start + StyleSize; i++)
            {
                Add($".c-{i}>li:hover{{color:#0{i % 10}c;margin:0 {i}px}}@media(min-width:{600 + i}px){{.c-{i}{{display:block}}}}");
            }

            Add("</style></head>\n");
        }

        private void AddMenu(string name, int items)
        {
            Add($"""<nav class="{name} navigation" role="navigation" aria-label="{name}"><ul class="{name}__list {name}__list--level-1">{"\n"}""");
            for (var i = 0; i < items; i++)
            {
                Add($"""  <li class="{name}__item {name}__item--level-{i % 3} menu-item-type-taxonomy" data-menu-id="{4711 + i}"><a class="{name}__link link link--plain" href="https://blatt.example/ressort/{Word()}-{i}/"><span class="{name}__label">{Word()}</span></a></li>{"\n"}""");
            }

            Add("</ul></nav>\n");
        }

        private void AddArticle(string title)
        {
            Add($"""<header class="article-header"><span class="article-header__kicker">{Sentence(2)}</span><h1 class="article-header__headline" itemprop="headline">{title}</h1><p class="article-header__lead">{Sentence(28)}.</p><div class="article-meta">Von <a class="article-meta__author" rel="author" href="https://blatt.example/autor/anna-beispiel">Anna Beispiel</a> <time class="article-meta__date" datetime="2024-11-26T10:00:00+01:00">26.11.2024, 10:00 Uhr</time></div></header>{"\n"}<div class="article-body" itemprop="articleBody">""");
            for (var i = 0; i < Paragraphs; i++)
            {
                Add($"""<p class="article-body__paragraph text text--serif">{Sentence(18)}. {Sentence(9)} <a class="link link--inline" href="https://blatt.example/thema/{Word()}-{i}.html" title="{Sentence(3)}">{Sentence(3)}</a> {Sentence(8)}. <em>{Sentence(3)}</em> {Sentence(7)}.</p>{"\n"}""");
                if (i % 6 == 5)
                {
                    Add($"""<h2 class="article-body__subheading">{Sentence(4)}</h2><figure class="article-body__figure figure figure--wide"><picture><source media="(min-width: 600px)" srcset="https://bilder.blatt.example/{_seed}/{i}/w900.webp 900w, https://bilder.blatt.example/{_seed}/{i}/w1200.webp 1200w"><img class="figure__image" loading="lazy" width="900" height="600" src="https://bilder.blatt.example/{_seed}/{i}/w600.jpg" alt="{Sentence(5)}"></picture><figcaption class="figure__caption">{Sentence(8)} <small class="figure__credit">Foto: dpa</small></figcaption></figure>{"\n"}""");
                }
            }

            Add($"<ul class=\"article-body__list\"><li>{Sentence(8)}<li>{Sentence(6)}<li>{Sentence(7)}</ul><table class=\"article-body__table\"><tr><th>{Word()}<th>{Word()}<tr><td>{Word()}<td>12<tr><td>{Word()}<td>7</table></div>\n");
        }

        private void AddComments()
        {
            Add("""<section id="comments" class="comments" data-comments-url="https://kommentare.blatt.example/api/v2/"><h2 class="comments__title">Kommentare</h2>""");
            for (var i = 0; i < Comments; i++)
            {
                Add($"""<div class="comments__item comment comment--depth-{i % 4}" id="comment-{_seed}-{i}"><span class="comment__author">{Word()}{i}</span><time class="comment__time" datetime="2024-11-27T0{i % 10}:00:00">27.11.2024</time><p class="comment__text">{Sentence(26)}.</p><a class="comment__reply" href="#comment-{i}" data-reply-to="{i}" rel="nofollow">Antworten</a></div>{"\n"}""");
            }

            Add("</section>");
        }

        private void AddTeasers()
        {
            Add("""<aside class="sidebar sidebar--right" role="complementary"><h2 class="sidebar__title">Mehr zum Thema</h2>""");
            for (var i = 0; i < Teasers; i++)
            {
                Add($"""<!-- teaser {i} --><div class="teaser teaser--small teaser--has-image" data-tracking-id="t-{_seed}-{i}" data-position="{i}"><a class="teaser__link" href="https://blatt.example/artikel/{_seed}-{i}/{Word()}-{Word()}-{Word()}.html"><img class="teaser__image lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://bilder.blatt.example/{i}/w320.jpg" data-srcset="https://bilder.blatt.example/{i}/w640.jpg 2x" alt=""><h3 class="teaser__title">{Sentence(5)}</h3><p class="teaser__text">{Sentence(12)}</p></a></div>{"\n"}""");
            }

            Add("</aside>");
        }

        // The rest of the page: settings, trackers and templates, as they stand at the end of most.
        private void AddScripts()
        {
            for (var i = 0; _page.Length < Size - 200; i++)
            {
                Add($$$"""<script>window.dataLayer=window.dataLayer||[];(function(w,d){var e=d.createElement("script");e.async=!0;e.src="https://t{{{i}}}.messung.example/m.js?id={{{_seed}}}";if(w.x<3&&d.y>2){d.body.insertAdjacentHTML("beforeend","<div class='ad'><p>{{{Sentence(4)}}}</p></div>")}w.cfg={x{{{i}}}:{"zone":"{{{Word()}}}","sizes":[[300,250],[728,90]],"text":"{{{Sentence(12)}}}"}};})(window,document);</script>{{{"\n"}}}""");
            }
        }

        private void Add(string markup) => _page.Append(markup);

        private string Word() => Words[_dice.Next(Words.Length)];

        private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
    }
}

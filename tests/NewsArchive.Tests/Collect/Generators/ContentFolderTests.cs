using NewsArchive.Archive;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Collect.Generators;

/// <summary>Content folders of site generators build as they are.</summary>
public sealed class ContentFolderTests
{
    private const string Prose = "Die Präsidenten beider Länder haben am Freitag in Astana miteinander gesprochen. Es ging um den Handel und um die Bahn.";

    // A file of a content folder; keys that matter in the Markdown twin.
    public static TheoryData<string, string, string[]> Files => new()
    {
        { "content/posts/hugo.md", "+++\ntitle = \"Treffen\"\ndate = 2024-08-02T10:00:00+02:00\nauthors = [\"Anna Beispiel\", \"Bert Muster\"]\ntags = ['a', 'b']\nslug = \"Ein Treffen\"\nurl = \"/blog/x/\"\n+++\n\n{{< figure src=\"x.jpg\" >}}\n\n", ["title: Treffen", "date: \"2024-08-02\"", "author: [Anna Beispiel, Bert Muster]", "tags: [\"a\", \"b\"]", "slug: ein-treffen", "permalink: \"/blog/x/\""] },
        { "content/posts/mein-text/index.de.md", "{\n\t\"title\": \"Im Bündel\",\n\t\"date\": \"2024-08-02\",\n\t\"author\": {\"name\": \"Carla Probe\"}\n}\n\n", ["title: Im Bündel", "date: \"2024-08-02\"", "author: Carla Probe", "language: de"] },
        { "_posts/2024-11-26-ein-name.md", "---\nlayout: post\ntitle: \"Aus dem Ordner\"\ncategories: news asien\npermalink: /x/\nauthor: {name: Anna Beispiel, email: a@b.de}\n---\n{% highlight c %}\n\n", ["title: Aus dem Ordner", "date: \"2024-11-26\"", "author: Anna Beispiel", "layout: post", "categories: \"news asien\"", "permalink: \"/x/\""] },
        { "_posts/2024-1-6-kurz.md", "---\ntitle: Kurzes Datum\n---\n", ["title: Kurzes Datum", "date: \"2024-01-06\""] },
        { "zola/seite.md", "+++\ntitle = \"Mit Zola\"\ndate = 2022-03-04\n[taxonomies]\ntags = [\"x\"]\n[extra]\nauthor = \"Carla Probe\"\nsource = \"dpa\"\n+++\n", ["date: \"2022-03-04\"", "author: Carla Probe", "source: dpa", "tags: [\"x\"]"] },
        { "eleventy/seite.md", "---json\n{\"title\": \"Mit Eleventy\", \"date\": \"2022-03-04\", \"lang\": \"de_AT\", \"tags\": \"posts\"}\n---\n", ["title: Mit Eleventy", "date: \"2022-03-04\"", "language: de-AT", "tags: \"posts\""] },
        { "eleventy/neu.md", "---\ntitle: Neu\ndate: git Last Modified\npubDate: 2020-02-03\ncanonicalURL: https://zeitung.example/neu\n---\n", ["title: Neu", "date: \"2020-02-03\"", "url: \"https://zeitung.example/neu\""] },
        { "content/seite.html", "---\ntitle: Eine Seite\ndate: 2021-01-02\n---\n<p>", ["title: Eine Seite", "date: \"2021-01-02\""] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Keys_of_generators_are_understood_and_the_others_kept(string path, string head, string[] keys)
    {
        using var site = BuiltSite.Of((path, head + Prose + "\n"));
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Kind.Severity != Severity.Note);
        var twin = Assert.Single(site.Files(), file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Key;
        var lines = site.Text(twin).Split('\n');
        Assert.All(keys, key => Assert.Contains(key, lines));
        Assert.Contains(lines, line => line.EndsWith(Prose, StringComparison.Ordinal));
    }

    // Front matter, section and keywords of the page.
    public static TheoryData<string, string, string> Subjects => new()
    {
        { "tags: [Bahn, Zug]\ncategories: [Politik]", "Politik", "Bahn|Zug|Politik" },
        { "tags: bahn zug\ncategories: asien handel", "", "bahn|zug|asien|handel" },
        { "keywords: \"Bahn und Zug, Handel\"", "", "Bahn und Zug|Handel" },
        { "section: Ausland\ncategories: [Politik]", "Ausland", "Politik" },
        { "section: unknown\ncategories: [Politik]", "", "Politik" },
        { "tags: [\"<b>x</b>\", \"\", \"a\\u200Bb\"]", "", "<b>x</b>|ab" },
        { "tags: {a: b}", "", "" },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Tags_and_categories_are_shown_and_kept(string keys, string section, string keywords)
    {
        using var site = BuiltSite.Of(("a.md", $"---\ntitle: Treffen\n{keys}\n---\n{Prose}\n"));
        var (_, page) = site.Pages().Single(page => page.Address.StartsWith("articles/", StringComparison.Ordinal));
        Assert.Equal(section, ShownAs("Ressort"));
        Assert.Equal(keywords, ShownAs("Schlagwörter"));
        using var data = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(keywords.Replace("|", ", ", StringComparison.Ordinal), data.RootElement.TryGetProperty("keywords", out var said) ? said.GetString() : "");

        // The twin has them as they came, and is read as the same.
        var twin = site.Text(site.Files().Keys.Single(file => file.EndsWith(".md", StringComparison.Ordinal)));
        Assert.All(keys.Split('\n').Where(key => key.Contains('[', StringComparison.Ordinal) && !key.Contains('\\', StringComparison.Ordinal)), key => Assert.Contains(key.Split(':')[0] + ": [", twin, StringComparison.Ordinal));
        using var again = BuiltSite.Of(("a.md", twin));
        Assert.Equal(twin, again.Text(again.Files().Keys.Single(file => file.EndsWith(".md", StringComparison.Ordinal))));

        string ShownAs(string name) => string.Join('|', page.QuerySelectorAll(".record div").Where(row => row.QuerySelector("dt")!.TextContent == name).SelectMany(row => row.QuerySelectorAll("dd")).Select(value => value.TextContent));
    }

    [Fact]
    public void Drafts_and_pages_of_sections_are_named_and_left_out()
    {
        using var site = BuiltSite.Of(
            ("a.md", "---\ntitle: x\ndraft: true\n---\n" + Prose), ("b.md", "+++\ndraft = true\n+++\n" + Prose), ("c.md", "---\npublished: false\n---\n" + Prose),
            ("_drafts/d.md", Prose), ("posts/_index.md", "---\ntitle: Posts\n---\n"), ("posts/e.md", "---\ndraft: false\n---\n" + Prose));
        Assert.Equal(
            ["NA1020 _drafts/d.md 0", "NA1020 a.md 3", "NA1020 b.md 2", "NA1020 c.md 2", "NA1021 posts/_index.md 0"],
            site.Diagnostics.Order().Select(diagnostic => $"{diagnostic.Kind.Code} {diagnostic.Path} {diagnostic.Line}").Order(StringComparer.Ordinal));
        Assert.Single(site.Files().Keys, file => file.StartsWith("articles/", StringComparison.Ordinal) && file.EndsWith(".html", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!--more-->\n\n", "")]
    [InlineData("  <!-- more -->  \n", "")]
    [InlineData("```\n<!--more-->\n```\n\n", "<!--more-->")]
    [InlineData("Ein Wort <!--more--> darin.\n\n", "<!--more-->")]
    [InlineData("<!--more-->\n\n<!--more-->\n\n", "<!--more-->")]
    [InlineData("<!--mehr-->\n\n", "<!--mehr-->")]
    public void The_line_that_ends_a_teaser_is_no_text(string divider, string left)
    {
        var document = Reading.Of("a.md", $"---\ntitle: x\n---\nEin Anreißer.\n{divider}{Prose}\n").Document;
        Assert.Equal(left.Length > 0, document.Blocks.Any(block => block.Text.Contains(left, StringComparison.Ordinal) && left.Length > 0));
        Assert.DoesNotContain(document.Blocks, block => left.Length == 0 && block.Text.Contains("<!--", StringComparison.Ordinal));
        Assert.Equal(Prose, document.Blocks[^1].Text);
        Assert.Equal(5 + divider.Count(letter => letter == '\n'), document.Blocks[^1].Line);
    }

    [Fact]
    public void A_divider_of_ones_own_is_named_in_the_front_matter() =>
        Assert.Equal(["Eins.", "Zwei."], Reading.Of("a.md", "---\nexcerpt_separator: <!--mehr-->\n---\nEins.\n<!--mehr-->\nZwei.\n").Document.Blocks.Select(block => block.Text));

    // Names in the input folder; those that become articles.
    public static TheoryData<string, string> WholeSites => new()
    {
        { "_config.yml _posts/2024-01-02-a.md _layouts/post.html _site/2024/a.html assets/x.css index.md 404.html feed.xml Gemfile about.md", "_posts/2024-01-02-a.md about.md" },
        { "hugo.toml content/_index.md content/posts/a.md content/posts/b/index.md content/posts/b/bild.jpg layouts/single.html themes/x/layouts/list.html public/index.html static/x.png archetypes/default.md go.mod", "content/posts/a.md content/posts/b/index.md" },
        { "config.toml content/a.md templates/page.html sass/x.scss README.md", "content/a.md" },
        { ".eleventy.js package.json _includes/layout.html _data/x.json posts/a.md index.md", "index.md posts/a.md" },
        { "config.toml layouts/a.md", "layouts/a.md" },
        { "assets/a.md templates/b.md index.md README.md", "README.md assets/a.md index.md templates/b.md" },
    };

    [Theory]
    [MemberData(nameof(WholeSites))]
    public void Of_the_folder_of_a_whole_site_the_texts_are_read_and_the_rest_is_named(string names, string read)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in names.Split(' '))
        {
            folder.Write(name, Prose);
        }

        var diagnostics = new List<Diagnostic>();
        var files = NewsArchive.Collect.FindFiles.Below(folder.Path, diagnostics.Add).Readable.Where(file => Path.GetFileName(file.Path) != "_index.md");
        Assert.Equal(read, string.Join(' ', files.Select(file => file.Path)));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Kind.Severity != Severity.Note && diagnostic.Path != "config.toml");
    }

    [Fact]
    public void Shortcodes_and_Liquid_stay_text()
    {
        using var site = BuiltSite.Of(("a.md", "---\ntitle: Zeichen\n---\n{{< youtube id=\"<script>\" >}} {{% x %}} {{{raw}}} {% include x %} {{> layout}} " + Prose));
        var (_, page) = site.Pages().Single(page => page.Address.StartsWith("articles/", StringComparison.Ordinal));
        Assert.Contains("{{< youtube id=\"<script>\" >}} {{% x %}} {{{raw}}} {% include x %} {{> layout}}", page.QuerySelector("article, main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("main script"), script => script.TextContent.Length == 0);
    }
}

using NewsArchive.Archive;
using NewsArchive.Render;
using NewsArchive.Render.Templates;
using NewsArchive.Render.Themes;
using NewsArchive.Render.Words;

namespace NewsArchive.Tests.Render;

public sealed class ThemeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Diagnostic> diagnostics = [];

    public static TheoryData<string, string, int, string> Broken => new()
    {
        { "about.hbs", "{{#> layout}}\n<h1>{{settings.titel}}</h1>\n{{/layout}}", 2, "'settings.titel'" },
        { "about.hbs", "<h1>x</h1>\n\n{{#if model.figuren}}x{{/if}}", 3, "'model.figuren'" },
        { "about.hbs", "a\n{{worte settings.title}}", 2, "'worte'" },
        { "about.hbs", "a\n{{t \"no.such.words\"}}", 2, "'no.such.words'" },
        { "about.hbs", "a\n{{asset \"none.css\"}}", 2, "'none.css'" },
        { "about.hbs", "a\n\n{{> missing}}", 3, "'missing'" },
        { "about.hbs", "a\n{{#if settings.title}}\nb\n", 2, "'if'" },
        { "about.hbs", "a\n{{#each navigation}}\nb\n{{/if}}\n", 2, "'each'" },
        { "about.hbs", "a\n\nb {{settings.title\n", 3, "braces" },
        { "about.hbs", "a {{!-- {{ --}} {{{ settings.title }}}\n{{/if}}", 2, "'if' is closed" },
        { "layout.hbs", "a\n{{> @partial-block}}\n{{page.nummer}}", 3, "'page.nummer'" },
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_of_the_user_replaces_the_built_in_one_and_the_rest_stays()
    {
        folder.Write("about.hbs", "{{#> layout}}\n<h1>Mein Archiv</h1>\n{{/layout}}");
        folder.Write("assets/site.css", "body { color: red }");
        folder.Write("assets/extra.css", "p { color: blue }");
        var theme = Load();
        var pages = SampleSite.Render(SampleSite.Plan(theme: theme), theme);
        Assert.Contains("<h1>Mein Archiv</h1>", pages["about.html"], StringComparison.Ordinal);
        Assert.Equal("body { color: red }", pages["assets/site.0123abcd.css"]);
        Assert.Equal(SampleSite.BuiltIn.Assets.Select(asset => asset.Name).Append("assets/extra.css").Order(StringComparer.Ordinal), theme.Assets.Select(asset => asset.Name));
        Assert.Equal(SampleSite.Render(SampleSite.Plan())["index.html"], pages["index.html"]);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_template_is_named_with_its_line_and_the_built_in_one_stands_in(string name, string template, int line, string unknown)
    {
        folder.Write(name, template);
        var theme = Load();
        var plan = SampleSite.Plan();
        var renderer = Renderer.For(plan, theme, diagnostics.Add);
        var page = plan.Pages.Single(page => page.Kind == "about");
        var text = SampleSite.Render(renderer, page);
        SampleSite.Render(renderer, page);
        Assert.Equal(SampleSite.Render(plan)["about.html"], text);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticKinds.TemplateBroken, diagnostic.Kind);
        Assert.EndsWith(name, diagnostic.Path, StringComparison.Ordinal);
        Assert.Contains(unknown, diagnostic.Problem, StringComparison.Ordinal);
        Assert.True(line == diagnostic.Line, diagnostic.ToString());
    }

    [Fact]
    public void A_language_is_one_file_and_what_it_lacks_comes_from_english()
    {
        folder.Write("ui/fr.json", "{ \"term.countries\": \"Pays\", \"month.11\": \"novembre\" }");
        var theme = Load();
        Assert.Equal(["de", "en", "fr"], theme.Languages);
        var page = SampleSite.Render(SampleSite.Plan(language: "fr", theme: theme), theme)["index.html"];
        Assert.Contains(">Pays<", page, StringComparison.Ordinal);
        Assert.Contains("27 novembre 2024", page, StringComparison.Ordinal);
        Assert.Contains("Newest articles", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_with_forms_of_its_own_for_numbers_and_months_uses_them()
    {
        folder.Write("ui/ru.json", """
            { "count.articles.one": "{0} статья", "count.articles.few": "{0} статьи", "count.articles.many": "{0} статей", "count.articles.other": "{0} статьи",
              "month.11": "ноября", "month.alone.11": "ноябрь" }
            """);
        var words = UiStrings.Load(Load(), "ru", diagnostics.Add);
        Assert.Empty(diagnostics);
        Assert.Equal(["21 статья", "3 статьи", "1\u00A0005 статей"], new[] { 21, 3, 1005 }.Select(number => new NumberWords(words).Of(number, "count.articles")));
        Assert.True(EdtfDate.TryParse("2024-11-27", out var day));
        Assert.True(EdtfDate.TryParse("2024-11", out var month));
        Assert.Equal(["27 ноября 2024", "ноябрь 2024"], new[] { day, month }.Select(new DateWords(words).Of));
    }

    [Fact]
    public void Broken_words_are_named_with_their_line_and_the_built_in_ones_stand_in()
    {
        folder.Write("ui/de.json", "{\n  \"term.countries\": \"Staaten\",\n  \"term.dates\": 5\n}");
        var theme = Load();
        var renderer = Renderer.For(SampleSite.Plan(), theme, diagnostics.Add);
        Assert.Contains(">Länder<", SampleSite.Render(renderer, SampleSite.Plan().Pages.Single(page => page.Kind == "about")), StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(diagnostics).Line);
    }

    [Fact]
    public void A_theme_that_is_not_there_is_reported_and_the_built_in_one_is_used()
    {
        var theme = Theme.Load(Path.Combine(folder.Path, "nowhere"), diagnostics.Add);
        Assert.Equal(SampleSite.BuiltIn.Assets.Count, theme.Assets.Count);
        Assert.Single(diagnostics);
    }

    [Fact]
    public void Line_ends_of_windows_change_nothing()
    {
        folder.Write("about.hbs", SampleSite.BuiltIn.Files["about.hbs"].Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        var theme = Load();
        Assert.Equal(SampleSite.Render(SampleSite.Plan())["about.html"], SampleSite.Render(SampleSite.Plan(), theme)["about.html"]);
    }

    [Fact]
    public void German_and_english_have_words_for_the_same_keys() =>
        Assert.Equal(KeysOf("en"), KeysOf("de"));

    [Fact]
    public void Every_built_in_template_can_be_read()
    {
        var templates = new TemplateSet(SampleSite.BuiltIn.Files);
        Assert.All(SampleSite.BuiltIn.Files.Keys.Where(name => name.EndsWith(".hbs", StringComparison.Ordinal)), name => Assert.NotNull(templates.Find(name[..^".hbs".Length])));
    }

    private static List<string> KeysOf(string language)
    {
        using var json = System.Text.Json.JsonDocument.Parse(SampleSite.BuiltIn.Files[$"ui/{language}.json"].Bytes);
        return [.. json.RootElement.EnumerateObject().Select(property => property.Name)];
    }

    private Theme Load() => Theme.Load(folder.Path, diagnostics.Add);
}

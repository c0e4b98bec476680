using NewsArchive.Archive;
using NewsArchive.Render;
using NewsArchive.Render.Themes;

namespace NewsArchive.Tests.Render;

public sealed class TemplateLanguageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Diagnostic> diagnostics = [];

    public static TheoryData<string, string> Spelled => new()
    {
        { "{{settings.title}}", "Archiv der Küste" },
        { "{{ settings.title }}", "Archiv der Küste" },
        { "{{model.figures.undated}}/{{model.figures.first}}", "2/1989-11-10" },
        { "{{canonical}}{{canonical.length}}", "" },
        { "{{model.figures.fields.count}}/{{model.figures.fields.length}}/{{settings.title.length}}", "4/4/16" },
        { "{{concat \"<b>\" 'a & \"b\"' 7 -1 true}}", "&lt;b&gt;a &amp; &quot;b&quot;7-1True" },
        { "{{{concat \"<b>\"}}}{{&concat \"<i>\"}}", "<b><i>" },
        { "{{concat \"}}\" (concat \"{{\" 1)}}", "}}{{1" },
        { "\\{{settings.title}}", "{{settings.title}}" },
        { "{{#if settings.title}}a{{else}}b{{/if}}{{#if canonical}}a{{else}}b{{/if}}", "ab" },
        { "{{#if null}}a{{else if false}}b{{else if 1}}c{{else}}d{{/if}}", "c" },
        { "{{#if 0}}a{{/if}}{{#if \"\"}}b{{/if}}{{#if page.feeds}}c{{/if}}{{#if 2}}d{{^}}e{{/if}}", "d" },
        { "{{#unless canonical}}a{{else}}b{{/unless}}", "a" },
        { "{{#each model.figures.fields}}{{@index}}{{field}}{{#unless @last}}, {{/unless}}{{#if @first}}! {{/if}}{{else}}none{{/each}}", "0title, ! 1date, 2author, 3countries" },
        { "{{#each page.feeds}}x{{else}}none{{/each}}{{#each canonical}}x{{/each}}", "none" },
        { "{{#each model.figures.fields}}{{#with ../model.figures}}{{../field}}{{undated}} {{/with}}{{/each}}", "title2 date2 author2 countries2 " },
        { "{{#with canonical}}a{{else}}{{settings.title}}{{/with}}", "Archiv der Küste" },
        { "{{#with model.figures}}{{@root.settings.title}}{{this.articles}}{{#with undated}}{{this}}{{.}}{{/with}}{{/with}}", "Archiv der Küste1222" },
        { "{{> piece name=null}}|{{> piece name=\"n\"}}|{{> piece model.figures name=language}}", "Archiv der Küste|nArchiv der Küste|deArchiv der Küste" },
        { "{{#> frame}}{{settings.title}}{{/frame}}", "<Archiv der Küste>" },
        { "{{#> frame}}{{#> frame}}in{{/frame}}{{/frame}}", "<<in>>" },
        { "a {{!-- {{#if}} }} --}}b{{! c }}", "a b" },
        { "a\n  {{~#if 1~}}  \nb\n{{~/if}}\nc", "abc" },
        { "a\n  {{#if 1}}  \nb\n  {{/if}}\n{{! x }}\nc\n{{#if 1}}d{{/if}}\n", "a\nb\nc\nd\n" },
        { "{{#each model.figures.fields}}\n{{#if @first}}\n{{field}}\n{{/if}}\n{{/each}}\n", "title\n" },
    };

    public static TheoryData<string, int, int, string> Wrong => new()
    {
        { "a\n {{#if x.y z}}{{/if}}", 2, 2, "takes one value" },
        { "{{#if}}{{/if}}", 1, 6, "missing" },
        { "{{#list navigation}}{{/list}}", 1, 1, "'list'" },
        { "{{#if 1}}a{{else}}b{{else}}c{{/if}}", 1, 1, "'if' is not closed" },
        { "{{else}}", 1, 1, "in no block" },
        { "{{card navigation}}", 1, 1, "three braces" },
        { "{{words (card this)}}", 1, 10, "three braces" },
        { "{{words (amount 1 \"x\"}}", 1, 10, "not closed" },
        { "{{concat \"x}}", 1, 1, "braces" },
        { "{{settings.titel}}", 1, 3, "Did you mean 'title'?" },
        { "{{wrods 1}}", 1, 3, "Did you mean 'words'?" },
        { "{{> abuot}}", 1, 1, "Did you mean 'about'?" },
        { "{{> about}}", 1, 1, "includes itself" },
        { "{{../page}}", 1, 3, "around" },
        { "{{@key}}", 1, 3, "@index" },
        { "{{> @partial-block}}", 1, 1, "@partial-block" },
        { "{{amount \"x\" \"y\"}}", 1, 3, "Int32" },
        { "{{> bars}}", 1, 1, "'links'" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Spelled))]
    public void Templates_mean_what_Handlebars_means(string template, string expected)
    {
        folder.Write("piece.hbs", "{{name}}{{@root.settings.title}}");
        folder.Write("frame.hbs", "<{{> @partial-block}}>");
        var page = Render(template);
        Assert.Empty(diagnostics);
        Assert.Equal(expected, page);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_read_is_named_with_line_and_column(string template, int line, int column, string problem)
    {
        Render(template);
        var diagnostic = Assert.Single(diagnostics);
        Assert.EndsWith("about.hbs", diagnostic.Path, StringComparison.Ordinal);
        Assert.Equal(line, diagnostic.Line);
        Assert.StartsWith($"Column {column}: ", diagnostic.Problem, StringComparison.Ordinal);
        Assert.Contains(problem, diagnostic.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_of_the_user_breaks_in_a_built_in_one_is_reported_at_the_users_include()
    {
        folder.Write("layout.hbs", "<main>\n{{> pager}}\n{{> @partial-block}}</main>");
        Render("{{#> layout}}x{{/layout}}");
        var diagnostic = Assert.Single(diagnostics);
        Assert.EndsWith("layout.hbs", diagnostic.Path, StringComparison.Ordinal);
        Assert.Equal(2, diagnostic.Line);
    }

    private string Render(string template)
    {
        folder.Write("about.hbs", template);
        var plan = SampleSite.Plan();
        return SampleSite.Render(Renderer.For(plan, Theme.Load(folder.Path, diagnostics.Add), diagnostics.Add), plan.Pages.Single(page => page.Kind == "about"));
    }
}

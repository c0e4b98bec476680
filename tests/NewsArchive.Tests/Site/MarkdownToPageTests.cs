using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsArchive.Render.Bodies;
using NewsArchive.Tests.Format;
using NewsArchive.Tests.Render;

namespace NewsArchive.Tests.Site;

/// <summary>Markdown of every section of CommonMark 0.31, and of those that attack: through reader, writer and renderer without a fault, without a tag of its own, in linear time.</summary>
public sealed partial class MarkdownToPageTests
{
    internal static readonly HashSet<string> Allowed = new(StringComparer.Ordinal) { "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "div" };

    // By sections of the specification. Every noun of a case must reach the page.
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var block in MarkdownCases.Split("\n@@ ", StringSplitOptions.RemoveEmptyEntries).Skip(1))
            {
                var end = block.IndexOf('\n', StringComparison.Ordinal);
                foreach (var (text, i) in block[(end + 1)..].Split("\n~~~~~~\n").Select((text, i) => (text, i)))
                {
                    cases.Add($"{block[..end]} {i + 1}", text.Replace('→', '\t').Replace('␣', ' '));
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_section_of_CommonMark_reaches_the_page_as_text(string section, string markdown)
    {
        Assert.NotEmpty(section);
        var page = PageOf(markdown);
        Assert.All(page.Body!.QuerySelectorAll("*"), element => Assert.Contains(element.LocalName, Allowed));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.True(BodyHtml.IsAllowed(link.GetAttribute("href"))));
        var shown = page.Body!.TextContent;
        Assert.Equal([], Word().Matches(markdown).Select(match => match.Value).Where(word => !shown.Contains(word, StringComparison.Ordinal)));
    }

    // Patterns on which parsers of Markdown are known to be quadratic or worse.
    public static TheoryData<string, string, string> Patterns => new()
    {
        { "*a **b ", "", "nested emphasis" },
        { "*a_ ", "", "emphasis that never closes" },
        { "**x", "", "strong that never closes" },
        { "a**b", "c* ", "delimiters of two lengths" },
        { "[", "]", "nested brackets" },
        { "[a](", "", "links that never close" },
        { "![[]()", "", "pictures in links" },
        { "[a][", "", "references that never close" },
        { "[a]: b\n", "", "the same reference" },
        { "[%]: u\n", "", "references" },
        { "[a\n", "", "labels over lines" },
        { "`a``b```c", "", "backticks of many lengths" },
        { "` `` ", "", "backticks that never close" },
        { "\\`", "", "escaped backticks" },
        { "<a ", "", "tags that never close" },
        { "<!--", "", "comments that never close" },
        { "<?", "", "instructions that never close" },
        { "<![CDATA[", "", "sections that never close" },
        { "<https://a", "", "autolinks that never close" },
        { "&amp;", "", "entities" },
        { "&", "", "ampersands" },
        { "&#1", "", "numbers of characters" },
        { "| a ", "", "a row without end" },
        { "a | b\n", "", "rows without a head" },
        { "| a |\n|---|\n", "", "tables of a row" },
        { "|", "", "bars" },
        { "> ", "", "nested quotes" },
        { ">\n", "", "empty quotes" },
        { "- ", "", "nested lists" },
        { "- a\n", "", "items" },
        { "* a\n  * b\n", "", "items in items" },
        { "1. a\n\n", "", "loose items" },
        { "1) ", "", "nested numbers" },
        { "# a\n", "", "the same heading" },
        { "a\n=\n", "", "underlined headings" },
        { "```\n", "", "fences" },
        { "~~~a\n", "", "fences with a name" },
        { "    a\n", "", "indented code" },
        { "~~a", "", "strikethrough that never closes" },
        { "~", "", "tildes" },
        { "a  \n", "", "hard breaks" },
        { "\\\n", "", "backslash breaks" },
        { "***\n", "", "rules" },
        { "_a__b___c", "", "underscores in words" },
        { "](", "", "closing brackets" },
        { "[](a \"", "", "titles that never close" },
        { "[](<", "", "destinations that never close" },
        { "(", ")", "nested round brackets" },
        { "\t", "", "tabs" },
        { "- a\n\n\n", "", "items far apart" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void No_pattern_takes_time_out_of_proportion(string before, string after, string what)
    {
        const int Size = 30_000;
        var ratio = Growth.Of(factor: 4, count => PageOf(Repeat(before, Size / before.Length * count) + Repeat(after, after.Length == 0 ? 0 : Size / before.Length * count)));
        Assert.True(ratio < Growth.NoLonger(4), $"{what}: {ratio:0.0} times as long");
    }

    // The same for what stands above the text.
    public static TheoryData<string, string, string> FrontMatters => new()
    {
        { "k%: v\n", "", "keys" },
        { "k: v\n", "", "the same key" },
        { "k%: [", "]", "nested lists" },
        { "{a: ", "}", "nested maps" },
        { "- a\n", "", "a list" },
        { "k%: &a x\n", "", "anchors" },
        { "k%: *a\n", "", "aliases" },
        { "? ", "", "keys without end" },
        { "k%: |\n  a\n", "", "blocks" },
        { "#\n", "", "remarks" },
        { "k%: 'a\n", "", "quotes that never close" },
        { "k%: \"\\x", "", "escapes" },
        { "!!a ", "", "tags" },
        { "\tk%: v\n", "", "tabs" },
        { "k%: >-\n", "", "folded blocks" },
        { "a", "", "one long word" },
        { "k%:\n  ", "", "deeper and deeper" },
        { "%TAG ! tag:a,2000:\n", "", "directives" },
    };

    [Theory]
    [MemberData(nameof(FrontMatters))]
    public void No_front_matter_takes_time_out_of_proportion(string before, string after, string what)
    {
        const int Size = 25_000;
        var ratio = Growth.Of(factor: 4, count => PageOf("---\nkey: x\n" + Repeat(before, Size / before.Length * count) + Repeat(after, after.Length == 0 ? 0 : Size / before.Length * count) + "\n---\n\nEin Text.\n"));
        Assert.True(ratio < Growth.NoLonger(4), $"{what}: {ratio:0.0} times as long");
    }

    public static TheoryData<string> Bombs => new()
    {
        { "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntitle: *d" },
        { "a: &a\n  <<: *a\n  b: *a" },
        { "a: &a [*a]" },
        { "<<: [*x]" },
        { "a: !!binary R0lGODlhDAAMAIQAAP" },
        { "a: !<tag:yaml.org,2002:js/function> 'function(){}'" },
        { "a: !!set {x, y}" },
        { "date: !!timestamp 2001-12-14t21:59:43.10-05:00" },
        { "date: 2024-02-30" },
        { "date: 99999999999999999999" },
        { "date: {y: 2024}" },
        { "date: [2024, 2025]" },
        { "date: \"2024-11-26\u202E\"" },
        { "\"a\\0b\": c" },
        { "a: \"\\ud800\"" },
        { "a: .inf\nb: .nan\nc: 0x1F\nd: 0o17\ne: 1_000" },
        { "countries: {KZ: 1}" },
        { "title: [a, b]" },
        { "slug: ../../etc/passwd" },
        { "slug: CON" },
        { "id: ../../x" },
        { "url: javascript:alert(1)" },
        { "language: \"><script>\"" },
        { "%YAML 1.2\n---\na: b" },
        { new string('k', 100_000) + ": v" },
        { "? " + new string('k', 100_000) + "\n: v" },
        { "title: " + new string('t', 10_000) },
        { "author: [" + string.Join(", ", Enumerable.Range(0, 5_000).Select(i => "Anna" + i)) + "]" },
        { "tags: [" + new string('x', 50_000) + "]" },
        { "a:\tb" },
        { "\ta: b" },
        { "a: b\na: c\nA: d" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Front_matter_that_attacks_leaves_the_text_as_it_is(string yaml)
    {
        using var site = BuiltSite.Of(("a.md", $"---\n{yaml}\n---\n\nEin Text über Polen.\n"), ("b.txt", "Titel\n\nEin Text über Ungarn."));
        Assert.Empty(ArchiveLaws.BrokenBy(site.Output, ["a.md", "b.txt"], site.Build(), [.. site.Diagnostics]));
        Assert.Contains(site.Pages(), page => page.Address.StartsWith("articles/", StringComparison.Ordinal) && page.Page.QuerySelector(".text")!.TextContent.Contains("Ein Text über Polen.", StringComparison.Ordinal));
        Assert.True(site.Files().Sum(file => file.Value.Length) < 2_000_000);
    }

    internal static IDocument PageOf(string markdown)
    {
        var reading = Collect.Reading.Of("a.md", markdown);
        return Html.Parse("<!doctype html>" + (reading.Documents is [var document] ? BodyHtml.Of(RoundTrip.Body([.. document.Blocks])) : ""));
    }

    // A per cent sign stands for a number of its own each time.
    private static string Repeat(string part, int times)
    {
        var text = new StringBuilder(part.Length * times);
        for (var i = 0; i < times; i++)
        {
            text.Append(part.Contains('%', StringComparison.Ordinal) && part[0] != '%' ? part.Replace("%", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) : part);
        }

        return text.ToString();
    }

    private static string MarkdownCases => File.ReadAllText(Path.Combine(House.Repository.Root, "tests/NewsArchive.Tests/Site/markdown-cases.md"));

    // Nouns: destinations and info strings of the cases are in small letters, titles of links say so.
    [GeneratedRegex(@"\b(?!Titel)\p{Lu}\p{Ll}{3,}")]
    private static partial Regex Word();
}

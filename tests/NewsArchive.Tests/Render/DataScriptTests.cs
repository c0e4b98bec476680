using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Render.Files;

namespace NewsArchive.Tests.Render;

/// <summary>Data in scripts are data, whatever a text holds.</summary>
public sealed class DataScriptTests
{
    public static TheoryData<string> Nasty => ["</script><script>alert(1)</script>", "</SCRIPT >", "<!--<script>", "a\u2028b\u2029c", "\"); alert(1); (\"", "\\\"</", "<</!", "\0\r\n\t", "😀é\uFFFF", "]]>", "${x}`'"];

    [Theory]
    [MemberData(nameof(Nasty))]
    public void No_text_ends_the_script_or_its_string(string text) => Check(text);

    [Fact]
    public void Any_text_comes_back_as_it_was() => Prop.ForAll<string>(text => Check(Whole(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Cards_of_hostile_articles_stay_data()
    {
        const string Title = "</script><img src=x onerror=alert(1)>\u2028";
        var entry = NewsArchive.Tests.Indexes.SampleEntries.Entry("a", "2024-05-03", title: Title, main: ["DE"], source: Title) with { TwinAddress = "articles/2024/a.md" };
        var site = SampleSite.Render(SampleSite.Plan([entry, .. SampleArticles.All]));
        var script = site["facets/undated-1-1.0123abcd.js"];
        Assert.DoesNotContain("</", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2028', script);
        using var cards = JsonDocument.Parse(script["archiveData(".Length..^");\n".Length]);
        var card = Html.Parse("<!doctype html><title>x</title><main><h1>x</h1>" + cards.RootElement[0].GetString() + "</main>");
        Assert.Equal(Title, card.QuerySelector("h3")!.TextContent);
        Assert.Empty(card.QuerySelectorAll("img, script"));
    }

    private static void Check(string text)
    {
        var script = DataScript.Of(json => json.WriteStringValue(text));
        Assert.StartsWith("archiveData(\"", script, StringComparison.Ordinal);
        Assert.EndsWith("\");\n", script, StringComparison.Ordinal);
        Assert.DoesNotContain("</", script, StringComparison.Ordinal);
        Assert.DoesNotContain("<!", script, StringComparison.Ordinal);
        Assert.Equal(-1, script.AsSpan(0, script.Length - 1).IndexOfAny("\u2028\u2029\n\r\0"));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(script["archiveData(".Length..^");\n".Length]));
    }

    // Half of a surrogate pair is no text; files and pages cannot hold it.
    private static string Whole(string? text) => string.Concat((text ?? "").EnumerateRunes().Select(rune => rune.ToString()));
}

using System.Text.Json;
using NewsArchive.Render.Files;

namespace NewsArchive.Tests.Render;

public sealed class ExportTests
{
    [Theory]
    [InlineData("einfach", "einfach")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("sagt \"ja\"", "\"sagt \"\"ja\"\"\"")]
    [InlineData("zwei\nZeilen", "\"zwei\nZeilen\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 40", "'+49 40")]
    [InlineData("-5 Grad", "'-5 Grad")]
    [InlineData("@echo, off", "\"'@echo, off\"")]
    [InlineData("\tTab", "'\tTab")]
    [InlineData("a=b", "a=b")]
    public void A_cell_is_quoted_where_needed_and_is_never_a_formula(string text, string cell) => Assert.Equal(cell, ArticlesCsvRenderer.Cell(text));

    [Fact]
    public void The_table_has_a_row_for_each_article()
    {
        var lines = SampleSite.Render(SampleSite.Plan())["data/articles.csv"].Split("\r\n");
        Assert.StartsWith("id,title,title_standing,date,", lines[0], StringComparison.Ordinal);
        Assert.Equal(SampleArticles.All.Count + 2, lines.Length);
        Assert.Equal("o-j/hochwasser,Hochwasser an der Moldau geht zurück,read,XXXX-08-02,read,,,de,CZ,DE,,articles/o-j/hochwasser.html", lines[10]);
    }

    [Fact]
    public void The_json_has_an_article_in_each_line_and_no_key_for_what_is_absent()
    {
        var text = SampleSite.Render(SampleSite.Plan())["data/articles.json"];
        using var json = JsonDocument.Parse(text);
        Assert.Equal(SampleArticles.All.Count, json.RootElement.GetArrayLength());
        Assert.Equal(SampleArticles.All.Count + 2, text.TrimEnd('\n').Split('\n').Length);
        var yearless = json.RootElement[9];
        Assert.Equal("XXXX-08-02", yearless.GetProperty("date").GetString());
        Assert.False(yearless.TryGetProperty("source", out _));
        Assert.Equal(["CZ"], yearless.GetProperty("main").EnumerateArray().Select(code => code.GetString()));
    }
}

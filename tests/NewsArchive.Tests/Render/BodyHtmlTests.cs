using NewsArchive.Render.Bodies;

namespace NewsArchive.Tests.Render;

public sealed class BodyHtmlTests
{
    [Fact]
    public void A_table_s_columns_are_aligned_by_classes_since_the_pages_policy_forbids_styles()
    {
        var cells = Html.Parse("<!doctype html>" + BodyHtml.Of("| a | b | c | d |\n|---|--:|:-:|:--|\n| 1 | 2 | 3 | 4 |\n")).QuerySelectorAll("th, td").ToList();
        Assert.Equal([null, "end", "centre", null, null, "end", "centre", null], cells.Select(cell => cell.GetAttribute("class")));
        Assert.All(cells, cell => Assert.False(cell.HasAttribute("style")));
    }
}

using NewsArchive.Collect.Markup;

namespace NewsArchive.Tests.Collect.Markup;

/// <summary>Markdown is kept from its parser where that would take quadratic time, and only there.</summary>
public sealed class DelimiterLimitTests
{
    private const string Rule = "|---|:-:|\n";

    [Theory]
    [InlineData("| Name | Wert |", "| a | b |", 30_000, false)]
    [InlineData("| **Name** | Wert |", "| a | b |", 500, false)]
    [InlineData("| Name | `Wert` |", "| a | b |", 5_000, false)]
    [InlineData("| **Name** | Wert |", "| a | b |", 700, true)]
    [InlineData("Die *Zahlen* | a | b |", "| a | b |", 700, true)]
    [InlineData("Die [Zahlen](https://exampl| a | b |", "| a | b |", 700, true)]
    [InlineData("| Name | ~~Wert~~ |", "| a | b |", 700, true)]
    [InlineData("| Name | Wert |", "| _a_ | b |", 700, true)]
    public void A_long_table_is_refused_only_with_other_marks_in_it(string head, string row, int rows, bool isRefused) =>
        Assert.Equal(isRefused, DelimiterLimit.IsExceeded(head + "\n" + Rule + string.Concat(Enumerable.Repeat(row + "\n", rows))));

    [Fact]
    public void Marks_of_another_paragraph_do_not_count() =>
        Assert.False(DelimiterLimit.IsExceeded("Ein **Satz**.\n\n| Name | Wert |\n" + Rule + string.Concat(Enumerable.Repeat("| a | b |\n", 700)) + "\nNoch *einer*.\n"));
}

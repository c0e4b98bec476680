using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Render.Words.Numbers;

namespace NewsArchive.Tests.Render;

public sealed class NumberRulesTests
{
    [Theory]
    [InlineData("de", "one 1 other 0 2 5 11 21 100")]
    [InlineData("fr", "one 0 1 other 2 11 999999 many 1000000 2000000")]
    [InlineData("ru", "one 1 21 101 few 2 3 4 22 104 many 0 5 11 12 14 19 111 112 1000")]
    [InlineData("pl", "one 1 few 2 4 22 104 many 0 5 11 12 14 21 101 112")]
    [InlineData("cs", "one 1 few 2 4 other 0 5 22")]
    [InlineData("ar", "zero 0 one 1 two 2 few 3 10 103 many 11 99 111 other 100 102")]
    [InlineData("lt", "one 1 21 few 2 9 22 other 0 10 11 19 111")]
    [InlineData("ja", "other 0 1 2")]
    [InlineData("pt-BR", "one 0 1 other 2")]
    [InlineData("tlh", "one 1 other 0 2")]
    public void A_number_takes_the_form_of_its_language(string language, string cases)
    {
        var form = "";
        foreach (var word in cases.Split(' '))
        {
            if (!int.TryParse(word, CultureInfo.InvariantCulture, out var number))
            {
                form = word;
                continue;
            }

            Assert.Equal((number, form), (number, NumberRules.Of(language).FormOf(number)));
        }
    }

    [Fact]
    public void A_negative_number_takes_the_form_of_its_amount() => Assert.Equal("one", NumberRules.Of("de").FormOf(-1));

    [Theory]
    [InlineData("de", 1_000, ".")]
    [InlineData("en", 1_000, ",")]
    [InlineData("fr", 1_000, "\u202F")]
    [InlineData("es", 10_000, ".")]
    [InlineData("pl", 10_000, "\u00A0")]
    public void Digits_are_grouped_as_in_the_language(string language, int from, string group)
    {
        var rules = NumberRules.Of(language);
        Assert.Equal((from, group), (rules.GroupedFrom, rules.Group));
    }

    [Fact]
    public void Every_rule_of_the_table_can_be_read() =>
        Assert.All(DataFile.Lines("Render/Words/Numbers/rules.tsv"), line => Assert.NotEmpty(NumberRules.Of(line.Text.Split('\t')[0]).FormOf(7)));
}

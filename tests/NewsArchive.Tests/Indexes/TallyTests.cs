using NewsArchive.Indexes;

namespace NewsArchive.Tests.Indexes;

public sealed class TallyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("KZ", "KZ 1")]
    [InlineData("RU KZ RU", "RU 2, KZ 1")]
    [InlineData("b a C", "C 1, a 1, b 1")]
    [InlineData("b a c c a b d d d", "d 3, a 2, b 2, c 2")]
    public void The_most_frequent_comes_first_and_of_equals_the_first_in_ordinal_order(string values, string expected) =>
        Assert.Equal(expected, string.Join(", ", Tally.Of(values.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(tally => $"{tally.Value} {tally.Count}")));
}

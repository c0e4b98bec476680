using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

public sealed class EditDistanceTests
{
    private static readonly string[] Names = ["title", "description", "language", "base-url", "markdown-twins", "theme"];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("title", "title", 0)]
    [InlineData("biuld", "build", 1)] // two neighbours swapped are one slip
    [InlineData("titel", "title", 1)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Slips_are_counted(string one, string other, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(one, other));
        Assert.Equal(distance, EditDistance.Between(other, one));
    }

    [Theory]
    [InlineData("langage", "language")]
    [InlineData("base_url", "base-url")]
    [InlineData("Titel", "title")]
    [InlineData("zzzzzzzz", null)]
    public void The_nearest_name_is_near_or_none(string typed, string? nearest) => Assert.Equal(nearest, EditDistance.NearestTo(typed, Names));

    [Fact]
    public void A_word_of_a_megabyte_costs_nothing() => Assert.Null(EditDistance.NearestTo(new string('a', 1_000_000), Names));
}

using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

public sealed class AtOnceTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(5_000, 1)]
    [InlineData(5_001, 2)]
    [InlineData(20_000, 3)]
    [InlineData(70_001, 8)]
    public void Any_number_of_threads_sorts_as_one_does(int count, int jobs)
    {
        var random = new Random(count);
        var items = Enumerable.Range(0, count).Select(_ => random.Next(count)).ToArray();
        var sorted = items.Order().ToArray();
        AtOnce.Sort(items, (one, other) => one.CompareTo(other), jobs);
        Assert.Equal(sorted, items);
    }

    [Fact]
    public void What_is_in_order_already_or_the_other_way_round_is_sorted_too()
    {
        int[] items = [.. Enumerable.Range(0, 10_000)];
        int[] reversed = [.. items.Reverse()];
        AtOnce.Sort(reversed, (one, other) => one.CompareTo(other), jobs: 2);
        Assert.Equal(items, reversed);
        AtOnce.Sort(reversed, (one, other) => one.CompareTo(other), jobs: 2);
        Assert.Equal(items, reversed);
    }
}

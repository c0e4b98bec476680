using NewsArchive.Indexes.Likeness;

namespace NewsArchive.Tests.Indexes;

public sealed class MeetTwiceTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1_000, 50)]
    [InlineData(100_000, 1)]
    public void What_was_met_twice_is_told_and_of_the_others_hardly_any(int once, int twice)
    {
        var random = new Random(once + twice);
        ulong[] all = [.. Enumerable.Range(0, once + twice).Select(_ => (ulong)random.NextInt64())];
        var met = new MeetTwice(once + (2 * twice));
        Array.ForEach(all, met.Add);
        Array.ForEach(all[once..], met.Add);
        Assert.All(all[once..], hash => Assert.True(met.IsMetTwice(hash)));
        Assert.InRange(all[..once].Count(met.IsMetTwice), 0, 10 + (once / 20));
    }

    [Fact]
    public void Numbers_in_a_row_are_spread_as_well_as_any()
    {
        var met = new MeetTwice(10_000);
        for (var i = 0UL; i < 10_000; i++)
        {
            met.Add(i);
        }

        Assert.InRange(Enumerable.Range(0, 10_000).Count(i => met.IsMetTwice((ulong)i)), 0, 500);
    }
}

using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

/// <summary>A fault of the tool in one text does not keep the others from being read; what ends a whole build still does.</summary>
public sealed class ContainFaultsTests
{
    private readonly List<Diagnostic> _said = [];

    [Fact]
    public void What_shows_a_fault_is_left_out_and_named_with_the_place_of_the_fault()
    {
        Assert.Empty(Made(() => [1, new[] { 2 }[int.Parse("7", null)]]));

        var said = Assert.Single(_said);
        Assert.StartsWith("a.jsonl:12: error NA1031: A fault of NewsArchive itself ended the reading of this text: IndexOutOfRangeException at NewsArchive.Tests.Archive.ContainFaultsTests.", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", said.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_lazy_sequence_is_contained_as_well() => Assert.Empty(Made(() => Enumerable.Range(0, 3).Select(i => 6 / (2 - i))));

    [Fact]
    public void Without_a_fault_all_is_made_and_nothing_said()
    {
        Assert.Equal([1, 2], Made(() => [1, 2]).ToArray());
        Assert.Empty(_said);
    }

    [Theory]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(IOException))]
    public void What_ends_a_whole_build_ends_it(Type end) =>
        Assert.Throws(end, () => Made(() => throw (Exception)Activator.CreateInstance(end)!));

    private ImmutableArray<int> Made(Func<IEnumerable<int>> make) => ContainFaults.Of("a.jsonl", 12, _said.Add, make);
}

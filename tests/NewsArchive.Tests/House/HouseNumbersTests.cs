namespace NewsArchive.Tests.House;

/// <summary>Rooms are small, so that a stranger finds the line that matters.</summary>
public sealed class HouseNumbersTests
{
    // Tests are tables, which grow by a line with every case.
    [Theory]
    [InlineData("src", 60)]
    [InlineData("tests", 75)]
    public void Files_are_short(string folder, int half)
    {
        var lengths = Repository.Sources(folder).Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count())).OrderBy(file => file.Lines).ToList();
        Assert.All(lengths, file => Assert.True(file.Lines <= 400, $"{file.File} has {file.Lines} lines; 400 is the limit."));
        var atNinetyPercent = lengths[(int)(lengths.Count * 0.9)];
        Assert.True(atNinetyPercent.Lines <= 200, $"A tenth of the files is longer than 200 lines; {atNinetyPercent.File} is the first of them.");
        Assert.True(lengths[lengths.Count / 2].Lines <= half, $"Half of the files in {folder} are longer than {half} lines: {lengths[lengths.Count / 2].Lines} is the median.");
    }

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        var drawers = Repository.Sources("src").Concat(Repository.Sources("tests"))
            .Where(file => Repository.Relative(file).Split('/').Any(part => Path.GetFileNameWithoutExtension(part) is "Utils" or "Util" or "Helpers" or "Helper" or "Common" or "Misc"));
        Assert.Empty(drawers.Select(Repository.Relative));
    }

    [Fact]
    public void No_source_folds_itself_into_regions() =>
        Assert.DoesNotContain(Repository.Sources("src").SelectMany(File.ReadLines), line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal));

    [Fact]
    public void No_stage_reads_a_clock()
    {
        string[] clocks = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider.System"];
        Assert.Empty(Repository.Sources("src/NewsArchive").Where(file => clocks.Any(clock => File.ReadAllText(file).Contains(clock, StringComparison.Ordinal))).Select(Repository.Relative));
    }

    // On a busy machine it would run out at any place: the same input would give another site, or none.
    [Fact]
    public void No_expression_is_given_a_time() =>
        Assert.DoesNotContain(Repository.Sources("src").SelectMany(File.ReadLines), line => line.Contains("[GeneratedRegex(", StringComparison.Ordinal) && !line.Contains("Timeout.Infinite)", StringComparison.Ordinal) && !line.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal));
}

using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Extract.Countries;

namespace NewsArchive.Tests.Extract.Countries;

/// <summary>Floors under the quality of the tagger on the development sets; they are kept outside the repository, so without them these tests say nothing.</summary>
public sealed class DevelopmentSetTests
{
    [Theory]
    [InlineData("countries-de", "dev/countries-de.jsonl", "de", null)]
    [InlineData("countries-en", "dev/countries-en.jsonl.gz", "en", null)]
    [InlineData("countries-en-without-us-only", "dev/countries-en.jsonl.gz", "en", "US")]
    public void Scores_stay_above_their_floors(string set, string file, string language, string? without)
    {
        if (TestFiles.Shared(file) is not { } path)
        {
            return;
        }

        var all = new FScore();
        var main = new FScore();
        foreach (var item in Items(path).Where(item => without is null || item.All.Count != 1 || !item.All.Contains(without)))
        {
            var tags = TagCountries.In(item.Title, item.Body, language);
            all.Count(item.Lenient(tags.Select(tag => tag.Code)), item.All, item.Optional);
            main.Count(item.Lenient(tags.Where(tag => tag.Role == CountryRole.Main).Select(tag => tag.Code)), item.Main, item.MainOk);
        }

        AssertFloor(set + " all", all.F);
        AssertFloor(set + " main", main.F);
    }

    [Fact]
    public void The_sample_texts_are_tagged_as_their_gold_says()
    {
        if (TestFiles.Shared("gold/seeds.jsonl") is not { } gold)
        {
            return;
        }

        foreach (var line in File.ReadLines(gold))
        {
            using var json = JsonDocument.Parse(line);
            var seed = json.RootElement;
            var id = seed.GetProperty("id").GetString()!;
            var text = File.ReadAllText(TestFiles.Shared($"seeds/{id}.txt")!);
            var tags = TagCountries.In(null, Blocks(text), "de");
            var optional = DevelopmentItem.Codes(seed, "optional");
            Assert.Equal(DevelopmentItem.Codes(seed, "main").Order(), tags.Where(tag => tag.Role == CountryRole.Main).Select(tag => tag.Code).Order());
            Assert.Equal(DevelopmentItem.Codes(seed, "mentioned").Order(), tags.Where(tag => tag.Role == CountryRole.Mentioned).Select(tag => tag.Code).Except(optional).Order());
        }
    }

    private static void AssertFloor(string measure, double reached)
    {
        var floor = File.ReadLines(TestFiles.Path("floors.tsv")).Select(line => line.Split('\t')).Single(fields => fields[0] == measure)[1];
        Assert.True(reached >= double.Parse(floor, CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{measure}: F {reached:0.0000} is below its floor {floor}"));
    }

    private static IEnumerable<DevelopmentItem> Items(string path)
    {
        using var file = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (text.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return DevelopmentItem.Of(json.RootElement);
        }
    }

    internal static ImmutableArray<Block> Blocks(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => new Block(BlockKind.Paragraph, block.Trim(), 1))];

    private sealed class FScore
    {
        private double right;
        private double wrong;

        public double F => 2 * right / ((2 * right) + wrong);

        public void Count(HashSet<string> predicted, HashSet<string> gold, HashSet<string> optional)
        {
            right += predicted.Count(gold.Contains);
            wrong += predicted.Count(code => !gold.Contains(code) && !optional.Contains(code)) + gold.Count(code => !predicted.Contains(code));
        }
    }
}

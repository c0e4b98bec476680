using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Extract.Countries;
using NewsArchive.Extract.Countries.Forms;

namespace NewsArchive.Tests.Extract.Countries;

public sealed class GazetteerTests
{
    private const string Folder = "Extract/Languages/";

    public static TheoryData<string> Languages => [.. DataFile.Below(Folder).Where(path => path.EndsWith("/countries.tsv", StringComparison.Ordinal)).Select(path => path[Folder.Length..].Split('/')[0])];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_table_of_a_language_can_be_read(string language) =>
        Assert.True(GazetteerRows.FormsOf(language).Forms.Count > 3000, language);

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("und")]
    public void The_tool_carries_compiled_forms_that_are_those_of_the_tables(string language)
    {
        using var compiled = DataFile.Open($"Extract/Countries/Compiled/{language}.bin");
        using var carried = new MemoryStream();
        compiled.CopyTo(carried);
        using var fresh = new MemoryStream();
        GazetteerRows.FormsOf(language).WriteTo(fresh);
        Assert.True(carried.ToArray().AsSpan().SequenceEqual(fresh.ToArray()));
    }

    [Fact]
    public void Compiled_forms_are_read_as_they_were_written()
    {
        using var first = new MemoryStream();
        GazetteerRows.FormsOf("de").WriteTo(first);
        first.Position = 0;
        using var second = new MemoryStream();
        CountryForms.Read(new MemoryStream(first.ToArray())).WriteTo(second);
        Assert.True(first.ToArray().AsSpan().SequenceEqual(second.ToArray()));
    }

    [Theory]
    [InlineData("QQ\tNirgendwo\tnirgendwoisch\t")]
    [InlineData("DE\tDeutschland\tdeutsch\tDeutsche\tzu viel")]
    public void A_broken_line_of_countries_names_its_place(string line) =>
        Assert.Contains("countries.tsv:7", Assert.Throws<FormatException>(() => CountryLine.Parse(line, "countries.tsv", 7)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("DE\tcity")]
    [InlineData("DE\ttown\tBonn")]
    [InlineData("QQ\tcity\tBonn")]
    [InlineData("DE\tcity\t")]
    public void A_broken_line_of_places_names_its_place(string line) =>
        Assert.Contains("places.tsv:9", Assert.Throws<FormatException>(() => GazetteerLine.Parse(line, "places.tsv", 9, kindFirst: false)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_is_empty_or_padded(string language)
    {
        foreach (var file in new[] { "countries.tsv", "countries-places.tsv", "countries-context.tsv" }.Select(name => Folder + language + "/" + name).Append("Extract/Countries/places.tsv").Where(DataFile.Exists))
        {
            foreach (var (number, text) in DataFile.Lines(file))
            {
                Assert.All(text.Split('\t').Where(field => field.Length > 0).SelectMany(field => field.Split(", ")), word => Assert.True(word.Length > 0 && word.Trim() == word && !word.EndsWith(','), $"{file}:{number}: '{word}'"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_country_has_one_line(string language)
    {
        var codes = DataFile.Lines(Folder + language + "/countries.tsv").Select(line => line.Text.Split('\t')[0]).ToArray();
        Assert.Equal(codes.Distinct(), codes);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void A_word_for_two_countries_is_decided_in_the_context_table(string language)
    {
        var forms = WordForms.Of(language);
        var owners = new Dictionary<string, (string Code, int Line)>(StringComparer.Ordinal);
        var decided = DataFile.Lines(Folder + language + "/countries-context.tsv").SelectMany(line => line.Text.Split('\t')[2].Split(", ")).SelectMany(word => GazetteerLine.Expand(word, forms)).ToHashSet(StringComparer.Ordinal);
        foreach (var (number, text) in DataFile.Lines(Folder + language + "/countries.tsv"))
        {
            var row = CountryLine.Parse(text, "countries.tsv", number);
            var code = text.Split('\t')[0];
            foreach (var word in row.Names.SelectMany(forms.OfName).Concat(row.Adjectives.SelectMany(forms.OfAdjective)).Concat(row.Demonyms.SelectMany(forms.OfDemonym)).Distinct())
            {
                Assert.True(!owners.TryGetValue(word, out var owner) || owner.Code == code || decided.Contains(word), $"countries.tsv:{number}: '{word}' is of {owner.Code} already (line {owner.Line}).");
                owners.TryAdd(word, (code, number));
            }
        }
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_country_of_today_can_be_found_by_its_name(string language)
    {
        foreach (var country in AllCountries.InOrder.Where(country => !country.IsWithdrawn))
        {
            var names = CountryNames.Spellings(language).Where(spelling => spelling.Code == country.Code).Select(spelling => spelling.Name);
            var tags = names.SelectMany(name => TagCountries.In(null, [new Block(BlockKind.Paragraph, language == "de" ? $"Gestern regnete es: {name} ist nass." : $"It rained yesterday: {name} is wet.", 1)], language));
            Assert.True(tags.Any(tag => tag.Code == country.Code) || IsShared(country.Code, language), country.Code);
        }
    }

    /// <summary>Names that are no evidence by themselves: a state of the US, a cloth.</summary>
    private static bool IsShared(string code, string language) => (code, language) is ("GE", "en") or ("JE", _) or ("CW", _);
}

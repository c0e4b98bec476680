using NewsArchive.Archive;
using NewsArchive.Extract.Countries;
using NewsArchive.Extract.Countries.Forms;

namespace NewsArchive.Tests.Extract.Countries;

/// <summary>What the rules make of the tables, in full for ten countries: <c>forms.tsv</c>.</summary>
public sealed class WordFormsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Ten_countries_have_the_forms_that_are_listed(string language)
    {
        var forms = WordForms.Of(language);
        var rows = DataFile.Lines($"Extract/Languages/{language}/countries.tsv").ToDictionary(line => line.Text.Split('\t')[0], line => CountryLine.Parse(line.Text, "countries.tsv", line.Number), StringComparer.Ordinal);
        var expected = File.ReadLines(TestFiles.Path("forms.tsv")).Where(line => line.StartsWith(language + "\t", StringComparison.Ordinal)).ToArray();
        Assert.Equal(10, expected.Length);
        foreach (var line in expected)
        {
            var code = line.Split('\t')[1];
            Assert.Equal(line, $"{language}\t{code}\t{string.Join(", ", All(rows[code], forms))}");
        }
    }

    [Theory]
    [InlineData("ru", "российский", "российского")]
    [InlineData("fr", "allemand", "allemandes")]
    [InlineData("fr", "italien", "italienne")]
    [InlineData("fr", "turc", "turque")]
    [InlineData("es", "francés", "francesas")]
    [InlineData("es", "ruso", "rusas")]
    public void Other_languages_inflect_adjectives_too(string language, string adjective, string form) =>
        Assert.Contains(form, WordForms.Of(language).OfAdjective(adjective));

    private static IEnumerable<string> All(CountryLine row, IWordForms forms) =>
        row.Names.SelectMany(forms.OfName).Concat(row.Adjectives.SelectMany(forms.OfAdjective)).Concat(row.Demonyms.SelectMany(forms.OfDemonym)).Concat(row.Adjectives.SelectMany(forms.OfLanguage).Select(form => form + " (language)")).Distinct();
}

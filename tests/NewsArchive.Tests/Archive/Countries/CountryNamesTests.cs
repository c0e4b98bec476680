using NewsArchive.Archive.Countries;

namespace NewsArchive.Tests.Archive.Countries;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("KZ", "de", "Kasachstan")]
    [InlineData("KZ", "de-AT", "Kasachstan")]
    [InlineData("KZ", "en", "Kazakhstan")]
    [InlineData("KZ", "ru", "Казахстан")]
    [InlineData("DE", "tr", "Almanya")]
    [InlineData("ES", "fr", "Espagne")]
    [InlineData("FR", "es", "Francia")]
    [InlineData("US", "de", "USA")]
    [InlineData("GB", "de", "Großbritannien")]
    [InlineData("XK", "de", "Kosovo")]
    [InlineData("PS", "de", "Palästina")]
    [InlineData("CI", "de", "Elfenbeinküste")]
    [InlineData("CD", "de", "DR Kongo")]
    [InlineData("TR", "en", "Turkey")]
    [InlineData("SUHH", "de", "Sowjetunion")]
    [InlineData("DDDE", "en", "East Germany")]
    [InlineData("NQAQ", "de", "Dronning Maud Land")]
    [InlineData("143", "de", "Zentralasien")]
    [InlineData("KZ", "sw", "Kazakhstan")]
    [InlineData("QQ", "de", "QQ")]
    public void A_country_has_its_everyday_name(string code, string language, string name) =>
        Assert.Equal(name, CountryNames.NameOf(code, language));

    [Fact]
    public void Every_country_has_a_name_and_a_region_with_a_name_in_both_main_languages()
    {
        foreach (var country in AllCountries.InOrder)
        {
            Assert.NotEqual(country.Code, CountryNames.NameOf(country.Code, "de"));
            Assert.NotEqual(country.Code, CountryNames.NameOf(country.Code, "en"));
            Assert.NotEqual(country.Region, CountryNames.NameOf(country.Region, "de"));
        }
    }

    [Fact]
    public void Countries_are_those_of_the_standard_and_Kosovo_and_successors_are_known()
    {
        // ISO 3166-1 has 249 codes; ISO 3166-3 has 31, with the countries renamed since 1974.
        Assert.Equal(249 + 1, AllCountries.InOrder.Count(country => !country.IsWithdrawn));
        Assert.Equal(31, AllCountries.InOrder.Count(country => country.IsWithdrawn));
        Assert.All(AllCountries.InOrder, country => Assert.All(country.Successors, successor => Assert.True(CountryNames.IsKnown(successor), successor)));
        Assert.All(AllCountries.InOrder.Where(country => country.IsWithdrawn), country => Assert.NotEmpty(country.Successors));
        Assert.Equal(AllCountries.InOrder.Length, AllCountries.InOrder.Select(country => country.Code).Distinct().Count());
    }

    [Theory]
    [InlineData("KZ", true)]
    [InlineData("XK", true)]
    [InlineData("SUHH", true)]
    [InlineData("kz", false)]
    [InlineData("UK", false)]
    [InlineData("EU", false)]
    [InlineData("143", false)]
    [InlineData("", false)]
    public void Only_codes_are_known(string code, bool known) => Assert.Equal(known, CountryNames.IsKnown(code));

    [Theory]
    [InlineData("GER", "DE")]
    [InlineData("Germany", "DE")]
    [InlineData("Deutschland", "DE")]
    [InlineData("deutschland", "DE")]
    [InlineData("Deutschlnd", "DE")]
    [InlineData("DEU", "DE")]
    [InlineData("UK", "GB")]
    [InlineData("uk", "GB")]
    [InlineData("kz", "KZ")]
    [InlineData(" KZ ", "KZ")]
    [InlineData("KAZ", "KZ")]
    [InlineData("Kasachstan", "KZ")]
    [InlineData("Kazachstan", "KZ")]
    [InlineData("Казахстан", "KZ")]
    [InlineData("SU", "SUHH")]
    [InlineData("UdSSR", "SUHH")]
    [InlineData("USA", "US")]
    [InlineData("Weißrussland", "BY")]
    [InlineData("Österreich", "AT")]
    [InlineData("Autriche", "AT")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Xyzzyland", null)]
    [InlineData("QQ", null)]
    [InlineData("", null)]
    public void The_nearest_code_is_found(string wrong, string? code) => Assert.Equal(code, CountryNames.Nearest(wrong));
}

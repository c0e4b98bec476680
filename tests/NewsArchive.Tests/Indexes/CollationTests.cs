using NewsArchive.Archive;
using NewsArchive.Indexes;

namespace NewsArchive.Tests.Indexes;

public sealed class CollationTests
{
    [Theory]
    [InlineData("de", "Ägypten Algerien Oman Österreich Straße Strassen Uganda Zypern")]
    [InlineData("en", "Aland Åland Chad Côte Zambia")]
    [InlineData("sv", "Albanien Zambia Åland Ägypten Österrike")]
    [InlineData("da", "Zambia Ægypten Østrig Åland")]
    [InlineData("pl", "Chiny Czechy Ćwierć Dania Litwa Luksemburg Łotwa Zambia Źródło Żary")]
    [InlineData("cs", "Cejlon Cuba Česko Dánsko Haiti Chile Island")]
    [InlineData("es", "Nueva Nuz Ñandú Omán")]
    [InlineData("et", "Saksa Šveits Zambia Taani Wales Õhtu Äär Öö Ühend")]
    [InlineData("tr", "Cezayir Çad Hırvat Irak Islah İran İsveç Japon")]
    [InlineData("hu", "Ceylon Curaçao Csehország Dánia")]
    [InlineData("ru", "Египет Ёлка Ереван Испания Йемен Казахстан Япония")]
    [InlineData("uk", "Гана Ґана Данія Естонія Єгипет Індія Їжак Йорданія Казахстан")]
    [InlineData("kk", "Австрия Әзербайжан Қазақстан Латвия Өзбекстан Ресей Үндістан")]
    public void Names_are_sorted_as_in_a_dictionary_of_the_language(string language, string names)
    {
        var sorted = names.Split(' ');
        Assert.Equal(sorted, Collation.Of(language).Sort(sorted.Reverse(), name => name));
    }

    [Fact]
    public void Words_are_compared_before_what_stands_between_them() =>
        Assert.Equal(["Neu Ulm", "Neu-Ulm", "Neuss"], Collation.Of("de").Sort(["Neuss", "Neu-Ulm", "Neu Ulm"], name => name));

    [Theory]
    [InlineData("de", "Österreich", "O")]
    [InlineData("sv", "Österrike", "Ö")]
    [InlineData("cs", "Chile", "CH")]
    [InlineData("de", "Chile", "C")]
    [InlineData("ru", "Россия", "Р")]
    [InlineData("de", "20 Minuten", "#")]
    [InlineData("de", "„Zeit“", "Z")]
    [InlineData("de", "", "#")]
    [InlineData("de", "\uD83D\uDE00", "#")]
    public void An_index_lists_a_name_under_its_letter(string language, string name, string letter) =>
        Assert.Equal(letter, Collation.Of(language).LetterOf(name));

    [Fact]
    public void Composed_and_decomposed_letters_are_one() =>
        Assert.Equal(Collation.Of("sv").KeyOf("Åland"), Collation.Of("sv").KeyOf("A\u030Aland"));

    [Fact]
    public void Half_a_character_does_no_harm() => Assert.Equal("z0", Collation.Of("de").KeyOf("\uD83Dz"));

    [Fact]
    public void Every_line_of_the_table_has_groups_of_letters() =>
        Assert.All(DataFile.Lines("Indexes/alphabets.tsv"), line => Assert.All(line.Text.Split('\t')[1].Split(' '), group => Assert.Matches(@"^\p{Ll}(<\p{Ll}{1,3})+$", group)));
}

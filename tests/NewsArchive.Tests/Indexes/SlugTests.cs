using NewsArchive.Indexes.Addresses;

namespace NewsArchive.Tests.Indexes;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Putin in Astana", "putin-in-astana")]
    [InlineData("Äpfel, Öl & Übermut: Größe", "aepfel-oel-uebermut-groesse")]
    [InlineData("A\u0308pfel", "apfel")] // Collect composes to NFC first; a stray combining mark is dropped, not doubled.
    [InlineData("Côte d’Ivoire", "cote-divoire")]
    [InlineData("Łódź — Đakovo", "lodz-dakovo")]
    [InlineData("Москва и Нур-Султан", "moskwa-i-nur-sultan")]
    [InlineData("Қазақстан", "kasakstan")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("a…b", "a-b")]
    [InlineData("a. . .", "a")]
    [InlineData("..\\..\\windows\\system32", "windows-system32")]
    [InlineData("%2e%2e%2f%00", "2e-2e-2f-00")]
    [InlineData("x\r\nSet-Cookie: y", "x-set-cookie-y")]
    [InlineData("file:///etc", "file-etc")]
    [InlineData("a:stream", "a-stream")]
    [InlineData("100 % {{title}}", "100-title")]
    [InlineData("東京", "")]
    public void Words_become_lower_case_ascii(string text, string slug) => Assert.Equal(slug, Slug.Words(text, Slug.MaxLength));

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        var slug = Slug.Words("Kasachstan und Aserbaidschan stärken ihre Beziehungen für umfangreiche globale Infrastruktur- und Energieprojekte", 73);
        Assert.Equal("kasachstan-und-aserbaidschan-staerken-ihre-beziehungen-fuer-umfangreiche", slug);
    }

    [Fact]
    public void A_word_longer_than_a_name_may_be_is_cut_within()
    {
        Assert.Equal(new string('x', 80), Slug.Words(new string('x', 500), 80));
    }

    [Fact]
    public void The_same_title_in_two_articles_gives_two_addresses()
    {
        Assert.NotEqual(Slug.WithIdentity("Nachrichten in Kürze", "a"), Slug.WithIdentity("Nachrichten in Kürze", "b"));
        Assert.StartsWith("nachrichten-in-kuerze-", Slug.WithIdentity("Nachrichten in Kürze", "a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index")] // the taxonomy's own index page
    [InlineData("Channel 4")] // page four of "Channel"
    [InlineData("CON")] // a device on Windows
    [InlineData("新华社")] // nothing that ASCII could spell
    public void A_name_that_would_be_mistaken_for_another_page_gets_a_hash(string name) => Assert.Matches("-?[0-9a-f]{6}$", Slug.OfName(name));

    [Theory]
    [InlineData("agenturen", true)]
    [InlineData("con", false)]
    [InlineData("Agenturen", false)]
    [InlineData("a--b", false)]
    [InlineData("a.", false)]
    [InlineData("a ", false)]
    [InlineData(".a", false)]
    [InlineData("a/b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a:b", false)]
    [InlineData("a\n", false)]
    [InlineData("%2e%2e", false)]
    [InlineData("aux", false)]
    [InlineData("lpt9", false)]
    [InlineData("../a", false)]
    [InlineData("", false)]
    public void A_stated_slug_must_be_one(string slug, bool valid) => Assert.Equal(valid, Slug.IsValid(slug));
}

using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Tests.Extract.Lines;

/// <summary>Clean-up of pasted text.</summary>
public sealed class ReadLinesTests
{
    [Theory]
    [InlineData("fÃ¼r", "für")]
    [InlineData("GroÃŸprojekte", "Großprojekte")]
    [InlineData("â€žZitatâ€œ", "„Zitat“")]
    [InlineData("Ã„rger, Ã–l und Ãœbung", "Ärger, Öl und Übung")]
    [InlineData("10 â‚¬", "10 €")]
    [InlineData("ÐœÐ¾Ñ\u0081ÐºÐ²Ð°", "Москва")]
    [InlineData("für", "für")]
    [InlineData("Ã", "Ã")]
    [InlineData("ÂRT", "ÂRT")]
    [InlineData("Île-de-France", "Île-de-France")]
    [InlineData("São Paulo", "São Paulo")]
    [InlineData("naïve", "naïve")]
    [InlineData("à€€ und í\u00A0€ sind keine Zeichen", "à€€ und í\u00A0€ sind keine Zeichen")] // Overlong, and half a surrogate.
    public void Text_that_was_decoded_wrongly_is_repaired_where_it_is_certain(string text, string expected) =>
        Assert.Equal(expected, RepairMojibake.In(text));

    [Theory]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("  a \t b  ", "a b")]
    [InlineData("a\u200Bb\uFEFF", "ab")]
    [InlineData("„a“ – b…", "„a“ – b…")]
    public void Odd_spaces_become_plain_and_typography_stays(string text, string expected) =>
        Assert.Equal(expected, TidyText.Of(text));

    [Fact]
    public void Tidying_twice_changes_nothing() =>
        Prop.ForAll<string>(text => TidyText.Of(text ?? "") is var once && TidyText.Of(once) == once).QuickCheckThrowOnFailure();

    [Fact]
    public void Plain_ascii_is_never_repaired() =>
        Prop.ForAll<string>(text => string.Concat((text ?? "").Where(char.IsAscii)) is var ascii && RepairMojibake.In(ascii) == ascii).QuickCheckThrowOnFailure();

    [Fact]
    public void Hard_wrapped_lines_are_joined_and_divided_words_made_whole()
    {
        var lines = ReadLines.Of(Pasted.Of("Die Regierung hat am Dienstag ein Gesetz vorgelegt, das die Wirt-\nschaft des Landes auf Jahre hinaus fördern und die Nord- und\nSüdregionen besser verbinden soll, wie ein Sprecher sagte.").Blocks);

        Assert.Equal("Die Regierung hat am Dienstag ein Gesetz vorgelegt, das die Wirtschaft des Landes auf Jahre hinaus fördern und die Nord- und Südregionen besser verbinden soll, wie ein Sprecher sagte.", Assert.Single(lines).Text);
    }

    [Fact]
    public void Paragraphs_of_one_line_each_stay_apart()
    {
        var lines = ReadLines.Of(Pasted.Of("Der erste Absatz ist lang genug, um einer zu sein, und er endet mit einem Punkt.\nDer zweite Absatz ist kürzer.\nDer dritte auch.").Blocks);

        Assert.Equal([1, 2, 3], lines.Select(line => line.Number));
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_words_is_read_in_one_go()
    {
        var text = string.Concat(Enumerable.Repeat("Wort (1.2.", 100_000));

        Assert.NotEmpty(Pasted.Read(text).Blocks);
    }
}

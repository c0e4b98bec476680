using NewsArchive.Archive;

namespace NewsArchive.Tests.Extract.Titles;

public sealed class FindTitleTests
{
    private const string Body = "Der Stadtrat hat nach langer Debatte den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. Die Arbeiten sollen zwei Jahre dauern.¶Die alte Brücke stammt aus dem Jahr 1950 und ist seit Monaten gesperrt, weil sie zu viel Rost angesetzt hat.";

    [Theory]
    [InlineData("Brücke wird gebaut¶{0}", "Brücke wird gebaut", Standing.Read)]
    [InlineData("Wird die Brücke gebaut?¶{0}", "Wird die Brücke gebaut?", Standing.Read)]
    [InlineData("„Wir bauen die Brücke“¶{0}", "„Wir bauen die Brücke“", Standing.Read)]
    [InlineData("Stadtrat beschließt Bau der Brücke | Neustädter Zeitung¶{0}", "Stadtrat beschließt Bau der Brücke", Standing.Read)]
    [InlineData("Verkehr¶Stadtrat beschließt Bau der neuen Brücke¶{0}", "Stadtrat beschließt Bau der neuen Brücke", Standing.Read)]
    [InlineData("Stadtrat beschließt Bau der Brücke¶Nach langer Debatte stimmte am Ende doch die ganze Runde der Fraktionen für den Bau¶{0}", "Stadtrat beschließt Bau der Brücke", Standing.Read)]
    [InlineData("Start > Lokales > Verkehr¶Stadtrat beschließt Bau der Brücke¶26.11.2024¶{0}", "Stadtrat beschließt Bau der Brücke", Standing.Read)]
    [InlineData("26.11.2024¶Stadtrat beschließt Bau der Brücke¶{0}", "Stadtrat beschließt Bau der Brücke", Standing.Read)]
    [InlineData("Titel: Eine Brücke für alle¶{0}", "Eine Brücke für alle", Standing.Read)]
    [InlineData("{0}", "Der Stadtrat hat nach langer Debatte den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben", Standing.Derived)]
    public void The_headline_is_read_or_derived(string text, string expected, Standing standing)
    {
        var title = Pasted.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Body)).Title;

        Assert.Equal((expected, standing), (title.Value, title.Evidence.Standing));
    }

    [Fact]
    public void A_derived_title_is_cut_at_a_word()
    {
        var title = Pasted.Read("Der Stadtrat von Neustadt an der Donau hat nach einer langen und in Teilen heftig geführten Debatte gegen die Stimmen der Opposition den Bau einer neuen Brücke über den Fluss beschlossen.").Title.Value;

        Assert.True(title.Length <= 111);
        Assert.EndsWith("…", title, StringComparison.Ordinal);
        Assert.DoesNotContain(" …", title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kicker_is_kept_apart()
    {
        var article = Pasted.Read("Verkehr¶Stadtrat beschließt Bau der neuen Brücke¶" + Body);

        Assert.Equal("Verkehr", Assert.Single(article.Omissions, omission => omission.Role == "kicker").Text);
        Assert.DoesNotContain(article.Blocks, block => block.Text == "Verkehr");
    }

    [Fact]
    public void A_stated_title_leaves_every_line_of_the_text_in_place()
    {
        var document = Pasted.Of("Brücke wird gebaut¶" + Body) with { Hints = [new Hint("title", ["Ganz anders"], 0, Standing.Stated)] };
        var article = NewsArchive.Extract.ExtractArticle.From(document, _ => { })!;

        Assert.Equal("Ganz anders", article.Title.Value);
        Assert.Contains(article.Blocks, block => block.Text == "Brücke wird gebaut");
    }
}

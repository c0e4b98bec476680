using NewsArchive.Archive;
using NewsArchive.Extract;

namespace NewsArchive.Tests.Extract;

public sealed class SplitDocumentTests
{
    private const string First = "Stadtrat beschließt Bau der Brücke¶Der Stadtrat hat nach langer Debatte den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. Die Arbeiten sollen zwei Jahre dauern. Bis dahin wird der Verkehr über die alte Brücke geführt, die seit Monaten nur auf einer Spur befahren werden kann.";
    private const string Second = "Bäckerei am Markt schließt nach hundert Jahren¶Die Bäckerei am Markt backt am Samstag zum letzten Mal. Der Inhaber geht in den Ruhestand und hat niemanden gefunden, der den Betrieb weiterführen will. Das Haus wird verkauft, und die Stadt verliert ihr ältestes Geschäft, wie der Verein der Händler beklagt.";

    [Theory]
    [InlineData("---")]
    [InlineData("***")]
    [InlineData("* * *")]
    [InlineData("=====")]
    [InlineData("____________")]
    public void Articles_between_lines_of_signs_are_split(string line)
    {
        var reports = new List<Diagnostic>();
        var parts = SplitDocument.At(Pasted.Of($"{First}¶{line}¶{Second}¶{line}¶{First}"), reports.Add);

        Assert.Equal(["case", "case-2", "case-3"], parts.Select(part => part.Id));
        Assert.Equal("Bäckerei am Markt schließt nach hundert Jahren", ExtractArticle.From(parts[1], _ => { })!.Title.Value);
        Assert.All(parts, part => Assert.DoesNotContain(part.Blocks, block => block.Text == line));
        var report = Assert.Single(reports);
        Assert.Equal(("NA2005", 7), (report.Kind.Code, report.Line));
    }

    [Theory]
    [InlineData("{0}¶---¶Neustädter Zeitung Verlag GmbH¶Impressum¶Datenschutz")]
    [InlineData("{0}¶---¶Alle Angaben sind ohne Gewähr.")]
    [InlineData("{0}¶***¶Über die Autorin¶Anna Berger ist Redakteurin und schreibt über den Verkehr in der Stadt. Sie hat in Wien studiert und für mehrere Zeitungen im In- und Ausland gearbeitet, bevor sie nach Neustadt kam. Für ihre Texte bekam sie einen Preis.")]
    [InlineData("{0}¶***¶Der zweite Akt¶Am Abend kamen die Bürger ins Rathaus und fragten nach den Kosten. Der Bürgermeister gab lange Auskunft, und am Ende gingen alle nach Hause, ohne dass jemand laut geworden wäre. Die Frage nach dem Geld aber blieb offen.")]
    [InlineData("{0}¶***¶Am Abend kamen die Bürger ins Rathaus und fragten nach den Kosten. Der Bürgermeister gab lange Auskunft, und am Ende gingen alle nach Hause, ohne dass jemand laut geworden wäre. Die Frage nach dem Geld aber blieb offen.")]
    [InlineData("{0}¶--¶{1}")]
    [InlineData("{0}¶-*-¶{1}")]
    [InlineData("Vorab ein Satz, der keine Überschrift ist.¶---¶{1}")]
    [InlineData("{0}")]
    public void What_is_one_article_stays_one(string text)
    {
        var document = Pasted.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, First, Second));

        Assert.Same(document, Assert.Single(SplitDocument.At(document, report => Assert.Fail(report.ToString()))));
    }

    [Theory]
    [InlineData("{0}¶26.11.2024¶{1}", "{2}¶27.11.2024¶{3}")]
    [InlineData("{0}¶Neustadt, 26. November 2024¶{1}", "{2}¶Von Anna Berger, 27. November 2024¶{3}")]
    [InlineData("26.11.2024¶{0}¶{1}", "27.11.2024¶{2}¶{3}")]
    public void Articles_that_each_begin_with_headline_and_date_are_split(string one, string two)
    {
        var reports = new List<Diagnostic>();
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, one + "¶" + two, [.. First.Split('¶'), .. Second.Split('¶')]);
        var parts = SplitDocument.At(Pasted.Of(text), reports.Add);

        Assert.Equal(["case", "case-2"], parts.Select(part => part.Id));
        var articles = parts.Select(part => ExtractArticle.From(part, _ => { })!).ToArray();
        Assert.Equal(["Stadtrat beschließt Bau der Brücke", "Bäckerei am Markt schließt nach hundert Jahren"], articles.Select(article => article.Title.Value));
        Assert.Equal(["2024-11-26", "2024-11-27"], articles.Select(article => article.Date?.Value.ToString()));
        var report = Assert.Single(reports);
        Assert.Equal(("NA2005", 7), (report.Kind.Code, report.Line));
        Assert.Contains("a headline and a date line", report.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}¶26.11.2024¶{1}¶{2}¶{3}")] // The second has no date.
    [InlineData("{0}¶{1}¶{2}¶27.11.2024¶{3}")] // The first has none.
    [InlineData("{0}¶26.11.2024¶{1}¶27.11.2024¶{2}¶{3}")] // One stands above, one below.
    [InlineData("{0}¶26.11.2024¶{1}¶{2}¶27.11.2024¶Die Bäckerei am Markt backt am Samstag zum letzten Mal.")] // A teaser.
    [InlineData("{0}¶26.11.2024¶{1}¶{2}¶Am 27.11.2024 hat die Stadt es so beschlossen, und niemand hatte Einwände dagegen.¶{3}")]
    [InlineData("{0}¶26.11.2024¶{1}¶Markt¶27.11.2024¶{3}")] // One word is a sub-heading.
    [InlineData("{0}¶26.11.2024¶{1}¶{2}¶November 2024¶{3}")]
    public void Headlines_without_their_dates_split_nothing(string text)
    {
        var document = Pasted.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, [.. First.Split('¶'), .. Second.Split('¶')]));

        Assert.Same(document, Assert.Single(SplitDocument.At(document, report => Assert.Fail(report.ToString()))));
    }

    [Fact]
    public void Front_matter_says_that_the_file_is_one_article()
    {
        var document = Pasted.Of($"{First}¶---¶{Second}") with { Hints = [new Hint("title", ["Zwei Meldungen"], 0, Standing.Stated)] };

        Assert.Same(document, Assert.Single(SplitDocument.At(document, report => Assert.Fail(report.ToString()))));
    }
}

using NewsArchive.Archive;
using NewsArchive.Extract;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Tests.Extract.Lines;

public sealed class LearnRepeatedLinesTests
{
    private const string Agency = "Das Hochwasser an der Donau ist nach Angaben der Behörden in der Nacht weiter gestiegen und hat mehrere Orte erreicht.";
    private const string Notice = "Unterstützen Sie freien Journalismus in der Region mit einem Beitrag Ihrer Wahl.";

    private static readonly string[] Subjects = ["Brücke", "Schule", "Bäckerei", "Kirche", "Feuerwehr", "Bibliothek", "Turnhalle", "Mühle", "Kläranlage", "Seilbahn"];

    [Fact]
    public void Menus_and_footers_of_an_archive_are_no_text_of_its_articles()
    {
        var repeated = Learned();
        var article = ExtractArticle.From(Pasted.Of(Text(2)), repeated, _ => { })!;

        Assert.Equal(["Der Stadtrat hat über die Bäckerei lange beraten und am Ende einen Beschluss gefasst.", Agency], article.Blocks.Select(block => block.Text));
        Assert.Equal(["Lokales und Region", "Unser Tal in Bildern", Notice, "Neustädter Bote am Marktplatz"], article.Omissions.Where(omission => omission.Evidence.Rule == "body/repeated-in-archive").Select(omission => omission.Text));
    }

    [Fact]
    public void Alone_a_text_keeps_what_only_the_archive_can_tell() =>
        Assert.Contains(ExtractArticle.From(Pasted.Of(Text(2)), _ => { })!.Blocks, block => block.Text == Notice);

    [Fact]
    public void A_sentence_in_some_files_stays_however_often_a_label_would_not() => Assert.False(Learned().Contains(Agency));

    [Fact]
    public void Bylines_and_sources_that_repeat_are_read_all_the_same()
    {
        var article = ExtractArticle.From(Pasted.Of(Text(4)), Learned(), _ => { })!;

        Assert.Equal(("Anna Berger", "dpa"), (Assert.Single(article.Authors).Value, article.Source?.Value));
    }

    [Fact]
    public void Few_files_teach_nothing() => Assert.Equal(0, Learn(Enumerable.Range(0, LearnRepeatedLines.FewestFiles - 1)).Count);

    [Fact]
    public void The_order_of_files_and_threads_changes_nothing()
    {
        var learner = new LearnRepeatedLines();
        Parallel.For(0, Subjects.Length, i => learner.Add(Pasted.Of(Text(Subjects.Length - 1 - i))));
        var (one, other) = (Learned(), learner.Freeze());

        Assert.Equal(one.Count, other.Count);
        Assert.All(Enumerable.Range(0, Subjects.Length).SelectMany(i => Text(i).Split('¶')), line => Assert.Equal(one.Contains(line), other.Contains(line)));
    }

    private static RepeatedLines Learned() => Learn(Enumerable.Range(0, Subjects.Length));

    private static RepeatedLines Learn(IEnumerable<int> files)
    {
        var learner = new LearnRepeatedLines();
        foreach (var i in files)
        {
            learner.Add(Pasted.Of(Text(i)));
        }

        return learner.Freeze();
    }

    private static string Text(int i) =>
        $"Lokales und Region¶Unser Tal in Bildern¶Neues von der {Subjects[i]} in der Stadt¶Von Anna Berger¶Der Stadtrat hat über die {Subjects[i]} lange beraten und am Ende einen Beschluss gefasst.{(i < 4 ? "¶" + Agency : "")}¶(dpa)¶{Notice}¶Neustädter Bote am Marktplatz";
}

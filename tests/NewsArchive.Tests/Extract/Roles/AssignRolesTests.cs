using NewsArchive.Archive;

namespace NewsArchive.Tests.Extract.Roles;

/// <summary>What stays in the body of a pasted page, and what goes to the omissions.</summary>
public sealed class AssignRolesTests
{
    private const string First = "Der Stadtrat hat nach langer Debatte den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. Die Arbeiten sollen zwei Jahre dauern.";
    private const string Second = "Die alte Brücke stammt aus dem Jahr 1950 und ist seit Monaten gesperrt, weil sie zu viel Rost angesetzt hat.";
    private const string Third = "Der Umweg kostet die Pendler jeden Tag eine halbe Stunde, und die Händler der Altstadt klagen über leere Läden.";

    private const string Page = "Menü¶Startseite¶Politik¶Sport¶Kultur¶Wetter¶Anmelden¶Suche¶Stadtrat beschließt Bau der Brücke¶Von Anna Berger¶26.11.2024, 18:30 Uhr¶Teilen¶" + First
        + "¶Die alte Brücke am Abend. Foto: Karl Heide¶" + Second + "¶Lesen Sie auch: Sperrung der Altstadt¶Ein Umweg für alle¶" + Third
        + "¶Das könnte Sie auch interessieren¶Neues Schwimmbad eröffnet¶Der Bürgermeister schwamm die erste Bahn.¶Kommentare¶Otto schreibt:¶Ich finde das alles ganz wunderbar und freue mich auf die neue Brücke.¶Impressum¶Datenschutz";

    [Fact]
    public void A_page_gives_its_article_and_nothing_else() =>
        Assert.Equal([First, Second, "Ein Umweg für alle", Third], Pasted.Read(Page).Blocks.Select(block => block.Text));

    [Theory]
    [InlineData("byline", "Von Anna Berger")]
    [InlineData("dateline", "26.11.2024, 18:30 Uhr")]
    [InlineData("caption", "Die alte Brücke am Abend. Foto: Karl Heide")]
    [InlineData("teaser", "Lesen Sie auch: Sperrung der Altstadt")]
    public void What_is_left_out_is_kept_with_its_role(string role, string text) =>
        Assert.Equal(text, Assert.Single(Pasted.Read(Page).Omissions, omission => omission.Role == role).Text);

    [Fact]
    public void No_line_is_lost()
    {
        var article = Pasted.Read(Page);
        var kept = article.Blocks.Select(block => block.Text).Concat(article.Omissions.SelectMany(omission => omission.Text.Split('\n'))).Append(article.Title.Value).ToHashSet();

        Assert.All(Page.Split('¶'), line => Assert.Contains(line, kept));
    }

    [Fact]
    public void A_known_heading_that_lost_its_line_break_is_one_again()
    {
        var blocks = Pasted.Read("Brücke wird gebaut¶" + First + "¶Auf einen Blick Der Bau dauert zwei Jahre und kostet die Stadt drei Millionen Euro.").Blocks;

        Assert.Equal((BlockKind.Heading, "Auf einen Blick"), (blocks[1].Kind, blocks[1].Text));
        Assert.StartsWith("Der Bau dauert", blocks[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_a_sentence_is_no_heading()
    {
        var blocks = Pasted.Read("Brücke wird gebaut¶" + First + "¶Auf einen Blick ist der Bau billig, auf den zweiten aber kostet er die Stadt drei Millionen Euro.").Blocks;

        Assert.DoesNotContain(blocks, block => block.Kind == BlockKind.Heading);
    }

    [Theory]
    [InlineData("1. Der Bau beginnt im März.¶2. Die alte Brücke bleibt offen.¶3. Die Kosten trägt das Land.", "NumberedItem 1, NumberedItem 2, NumberedItem 3")]
    [InlineData("1) Bau im März\n2) Alte Brücke offen", "NumberedItem 1, NumberedItem 2")]
    [InlineData("1. Der Bau beginnt im März, wie die Stadt am Abend mitteilte.", "Paragraph 0")] // One line counts nothing.
    [InlineData("1. Mai 2020: Der Bau der Brücke beginnt.¶2. Mai 2020: Der Bau der Brücke ruht.", "Paragraph 0, Paragraph 0")]
    [InlineData("2. Der Bau beginnt im März, sagt die Stadt.¶3. Die alte Brücke bleibt offen, sagt die Stadt.", "Paragraph 0, Paragraph 0")]
    [InlineData("• Bau im März\n• Alte Brücke offen", "BulletItem 0, BulletItem 0")]
    [InlineData("> Wir bauen die Brücke, und sie wird schön.", "Quote 0")]
    [InlineData("> Wir bauen die Brücke im nächsten Jahr, und\n> sie wird sehr schön, sagte der Bürgermeister.", "Quote 0")]
    [InlineData("„Wir bauen die Brücke, und sie wird schön“, sagte der Bürgermeister.", "Paragraph 0")]
    public void Lists_and_quotes_are_what_they_look_like(string lines, string expected)
    {
        var blocks = Pasted.Read("Brücke wird gebaut¶" + First + "¶" + lines + "¶" + Second).Blocks;

        Assert.Equal(expected, string.Join(", ", blocks.Skip(1).SkipLast(1).Select(block => $"{block.Kind} {block.Number}")));
        Assert.DoesNotContain(blocks, block => block.Text[0] is '>' or '•' || (block.Kind == BlockKind.NumberedItem && char.IsDigit(block.Text[0])));
    }

    [Fact]
    public void A_short_last_sentence_of_a_plain_article_stays()
    {
        var blocks = Pasted.Read("Brücke wird gebaut¶" + First + "¶" + Second + "¶Gut so.").Blocks;

        Assert.Equal("Gut so.", blocks[^1].Text);
    }
}

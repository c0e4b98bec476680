namespace NewsArchive.Tests.Extract.Bylines;

/// <summary>Who signed a text, and to whom it is credited: text, persons (<c>-</c> for none), source (<c>-</c> for none); and the desk where no person signed.</summary>
public sealed class FindBylineTests
{
    private const string Body = "Der Stadtrat hat nach langer Debatte den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. Die Arbeiten sollen zwei Jahre dauern.";
    private const string English = "The city council has approved the building of a new bridge after a long debate and released the money for it. The work will take two years.";

    private const string Cases = """
        Brücke wird gebaut¶Von Anna Berger¶{de} | Anna Berger | -
        Brücke wird gebaut¶von Anna Berger und Karl von der Heide¶{de} | Anna Berger, Karl von der Heide | -
        Brücke wird gebaut¶Von Anna Berger, Karl Heide¶{de} | Anna Berger, Karl Heide | -
        Brücke wird gebaut¶Von Dr. Anna Berger-Meier, 26.11.2024¶{de} | Dr. Anna Berger-Meier | -
        Brücke wird gebaut¶Von Anna Berger am 26. November 2024 um 18:30 Uhr¶{de} | Anna Berger | -
        Brücke wird gebaut¶Veröffentlicht am 26. November 2024 von Anna Berger¶{de} | Anna Berger | -
        Brücke wird gebaut¶Veröffentlicht am 26. November 2024 von brueckenfan77¶{de} | brueckenfan77 | -
        Brücke wird gebaut¶Anna Berger | 26.11.2024¶{de} | Anna Berger | -
        Brücke wird gebaut¶26.11.2024 · Anna Berger · 3 Kommentare¶{de} | Anna Berger | -
        Brücke wird gebaut¶Anna Berger¶26. November 2024¶{de} | Anna Berger | -
        Brücke wird gebaut¶Autor: Anna Berger¶{de} | Anna Berger | -
        Brücke wird gebaut¶Autor:¶Anna Berger¶{de} | Anna Berger | -
        Brücke wird gebaut¶Von¶Anna Berger¶{de} | Anna Berger | -
        Brücke wird gebaut¶VON ANNA BERGER¶{de} | ANNA BERGER | -
        Brücke wird gebaut¶{de}¶von Anna Berger | Anna Berger | -
        Brücke wird gebaut¶Text: Anna Berger¶{de} | Anna Berger | -
        Brücke wird gebaut¶{de}¶Quelle: Agenturen | - | Agenturen
        Brücke wird gebaut¶{de}¶Quelle: dpa | - | dpa
        Brücke wird gebaut¶{de}¶(dpa/reu) | - | dpa
        Brücke wird gebaut¶{de}¶(AFP, dpa) | - | AFP, dpa
        Brücke wird gebaut¶Neustadt (dpa) - {de} | - | dpa
        Brücke wird gebaut¶{de}¶Noch ein Absatz, der die Vorgeschichte der Brücke erzählt und mit der Agentur schließt. (APA) | - | APA
        Brücke wird gebaut¶Von der Redaktion¶{de} | - | -
        Brücke wird gebaut¶Von unserem Korrespondenten¶{de} | - | -
        Brücke wird gebaut¶Redaktion¶{de} | - | -
        Brücke wird gebaut¶Von Anfang an dabei¶{de} | - | -
        Brücke wird gebaut¶{de} | - | -
        Brücke wird gebaut¶Foto: Anna Berger¶{de} | - | -
        Brücke wird gebaut¶Neues Projekt¶26.11.2024¶{de} | - | -
        Brücke wird gebaut¶{de}¶Von den Kosten war keine Rede. | - | -
        Brücke wird gebaut¶26. November 2024 um 18:30 Uhr von Anna Berger.¶{de} | Anna Berger | -
        Brücke wird gebaut¶Von Anna Berger, 26.11.2024.¶{de} | Anna Berger | -
        Brücke wird gebaut¶Veröffentlicht am 26. November 2024 in der Rubrik Stadt und Land von Anna Berger.¶{de} | Anna Berger | -
        Neustadt, 15. September 2024. Die Bürgermeister von Neustadt und Altstadt trafen sich am Fluss und beschlossen eine Brücke. | - | -
        Brücke wird gebaut¶Am 3. Mai 2020 wurde ein Bild von Anna Berger, der Malerin, verkauft.¶{de} | - | -
        Brücke wird gebaut¶Von Anna Berger, die am 3. Mai 2020 das Amt antrat, stammt der Plan.¶{de} | - | -
        Brücke wird gebaut¶Von Neustadt und Altstadt kam am 3. Mai 2020 die Zustimmung.¶{de} | - | -
        Brücke wird gebaut¶Neustädter Zeitung¶26.11.2024¶{de} | - | -
        Bridge to be built¶By Anna Miller¶{en} | Anna Miller | -
        Bridge to be built¶By Anna Miller and John Smith¶{en} | Anna Miller, John Smith | -
        Bridge to be built¶ByJ.R. Miller¶{en} | J.R. Miller | -
        Bridge to be built¶By Anna Miller, staff writer¶{en} | Anna Miller | -
        Bridge to be built¶Written by Anna Miller¶{en} | Anna Miller | -
        Bridge to be built¶Anna Miller¶November 26, 2024¶{en} | Anna Miller | -
        Bridge to be built¶By Staff Writer¶{en} | - | -
        Bridge to be built¶By the numbers¶{en} | - | -
        Bridge to be built¶On 3 May 2020 plans by Anna Miller, John Smith and others were shown to the council.¶{en} | - | -
        Bridge to be built¶{en} | - | -
        Bridge to be built¶Ruwaida Mahdi, Ibtisam Amer¶November 26, 2024¶{en} | Ruwaida Mahdi, Ibtisam Amer | -
        Мост построят¶Иван Петров¶26.11.2024¶{de} | Иван Петров | -
        Brücke wird gebaut¶Datum: 26. November 2024Autor: Anna Berger 2 Kommentare¶{de} | Anna Berger | -
        Brücke wird gebaut¶26. November 2024¶Filed under: Allgemein,Stadt — brueckenfan @ 00:11¶{de} | brueckenfan | -
        Brücke wird gebaut¶26. November 2024¶Treffpunkt — Brücke @ Fluss¶{de} | - | -
        Brücke wird gebaut¶{de}¶Bau der alten Brücke 26.11.1950 © Stadtarchiv/Anna Berger | - | -
        Brücke wird gebaut¶26. November 2024¶— Anna Berger (@berger) 25. November 2024¶{de} | - | -
        """;

    private const string Desks = """
        Brücke wird gebaut¶Von der Redaktion¶{de} | Redaktion
        Brücke wird gebaut¶Von Redaktion, 26. November 2024¶{de} | Redaktion
        Brücke wird gebaut¶Redaktion¶am 26. November 2024 um 21:17¶{de} | Redaktion
        Brücke wird gebaut¶Veröffentlicht am 26. November 2024 von Tierfreunde-Team¶{de} | Tierfreunde-Team
        Brücke wird gebaut¶26/11/2024 von bau-los Webteam¶{de} | bau-los Webteam
        Brücke wird gebaut¶26. November 2024¶von¶bruecken.at Redaktion¶{de} | bruecken.at Redaktion
        Brücke wird gebaut¶Autor:¶Redaktion Gelbe Brücke¶{de} | Redaktion Gelbe Brücke
        Brücke wird gebaut¶Datum: 26. November 2024Autor: www.bruecken.org 2 Kommentare¶{de} | www.bruecken.org
        Bridge to be built¶By Staff Writer¶{en} | Staff Writer
        Bridge to be built¶By the Editorial Board¶{en} | Editorial Board
        Brücke wird gebaut¶Von Anna Berger, Redaktion¶{de} | -
        Brücke wird gebaut¶Redaktion¶{de} | -
        Brücke wird gebaut¶Von admin am 26. November 2024¶{de} | -
        Brücke wird gebaut¶Von der Partei verlassen¶{de} | -
        Brücke wird gebaut¶Von Anfang an dabei¶{de} | -
        Bridge to be built¶By the company's own account¶{en} | -
        Brücke wird gebaut¶{de} | -
        """;

    public static TheoryData<string, string> DeskRows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Desks.Split('\n'))
        {
            var cells = line.Split(" | ", StringSplitOptions.TrimEntries);
            rows.Add(cells[0].Replace("{de}", Body, StringComparison.Ordinal).Replace("{en}", English, StringComparison.Ordinal), cells[1]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(DeskRows))]
    public void A_desk_signs_where_no_person_does(string text, string desk) => Assert.Equal(desk, Pasted.Read(text).Desk?.Value ?? "-");

    [Theory]
    [InlineData("Neustadt, 15. September 2024. Die Bürgermeister von Neustadt und Altstadt trafen sich am Fluss und beschlossen eine Brücke.")]
    [InlineData("Neustadt, 15 September 2024. The plans by Anna Miller, John Smith and others were shown to the council on Friday.")]
    public void The_words_of_a_text_are_never_lost_to_a_byline(string text) => Assert.Equal(text, Assert.Single(Pasted.Read(text).Blocks).Text);

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in Cases.Split('\n'))
        {
            var cells = line.Split(" | ", StringSplitOptions.TrimEntries);
            rows.Add(string.Join(" | ", cells[..^2]).Replace("{de}", Body, StringComparison.Ordinal).Replace("{en}", English, StringComparison.Ordinal), cells[^2], cells[^1]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Persons_are_told_from_desks_agencies_and_outlets(string text, string authors, string source)
    {
        var article = Pasted.Read(text);

        Assert.Equal((authors, source), (article.Authors.Length == 0 ? "-" : string.Join(", ", article.Authors.Select(author => author.Value)), article.Source?.Value ?? "-"));
    }
}

namespace NewsArchive.Tests.Extract.Dates;

/// <summary>Which date of a text is the day of its publication: text (<c>¶</c> between paragraphs), the date (<c>-</c> for undated), the rule.</summary>
public sealed class FindDateTests
{
    private const string Body = "Der Stadtrat hat nach langer Debatte den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. Die Arbeiten sollen zwei Jahre dauern.";
    private const string English = "The city council has approved the building of a new bridge after a long debate and released the money for it. The work will take two years.";

    private const string Cases = """
        Brücke wird gebaut¶26.11.2024¶{de} | 2024-11-26 | date/below-headline
        Brücke wird gebaut¶26. November 2024¶{de} | 2024-11-26 | date/below-headline
        Brücke wird gebaut¶Dienstag, 26. November 2024, 18:30 Uhr¶{de} | 2024-11-26 | date/below-headline
        Brücke wird gebaut¶Veröffentlicht am 26.11.2024¶{de} | 2024-11-26 | date/published-label
        Brücke wird gebaut¶Stand: 26.11.2024, 14:05 Uhr¶{de} | 2024-11-26 | date/published-label
        Brücke wird gebaut¶Datum:¶26.11.2024¶{de} | 2024-11-26 | date/published-label
        Brücke wird gebaut¶Aktualisiert: 27.11.2024¶{de} | 2024-11-27 | date/updated-label
        Brücke wird gebaut¶Veröffentlicht: 26.11.2024¶Aktualisiert: 27.11.2024¶{de} | 2024-11-26 | date/published-label
        Brücke wird gebaut¶Aktualisiert: 27.11.2024¶Veröffentlicht: 26.11.2024¶{de} | 2024-11-26 | date/published-label
        Brücke wird gebaut¶Von Anna Berger, 26.11.2024¶{de} | 2024-11-26 | date/below-headline
        Brücke wird gebaut¶Neustadt, 26.11.2024¶{de} | 2024-11-26 | date/below-headline
        26.11.2024¶Brücke wird gebaut¶{de} | 2024-11-26 | date/above-headline
        Brücke wird gebaut¶{de}¶26.11.2024 | 2024-11-26 | date/closing-line
        Brücke wird gebaut¶{de}¶Stand: 26.11.2024 | 2024-11-26 | date/published-label
        Brücke wird gebaut¶Neustadt, 26. November 2024 – {de} | 2024-11-26 | date/dateline
        Brücke wird gebaut¶Neustadt, 26. November 2024. Seit drei Jahren wird über die Brücke gestritten, bis zum Winter soll gebaut werden. {de} | 2024-11-26 | date/dateline
        Brücke wird gebaut¶Frankfurt am Main, 26. November 2024. Die Brücke wird bis 2028 gebaut und soll die Stadt entlasten. {de} | 2024-11-26 | date/dateline
        Brücke wird gebaut¶Sie begann am Dienstag, 26. November 2025. Bis dahin wird die alte Brücke den Verkehr der Stadt tragen. {de} | - | -
        Brücke wird gebaut¶Geboren in Neustadt, 3. Mai 1950. Der Baumeister hat den Bau der neuen Brücke in seiner Heimatstadt gelobt. {de} | - | -
        Brücke wird gebaut¶{de} Neustadt, 26. November 2025. So steht es auf der Tafel, die am Fluss schon aufgestellt ist. | - | -
        Brücke wird gebaut¶Die Eröffnung ist in Neustadt, 26. November 2025. Bis dahin wird die alte Brücke den Verkehr tragen. {de} | - | -
        Brücke wird gebaut¶26.11.2024 von Anna Berger¶{de} | 2024-11-26 | date/published-label
        Brücke wird gebaut¶26.11.2024 – {de} | 2024-11-26 | date/dateline
        Brücke wird gebaut¶Neustadt (26.11.2024): {de} | 2024-11-26 | date/dateline
        Brücke wird gebaut¶Der Stadtrat hat am Dienstag (26.11.2024) den Bau einer neuen Brücke beschlossen und die Mittel freigegeben. {de} | 2024-11-26 | date/lead-weekday-and-date
        Brücke wird gebaut¶Am Dienstag, 26. November 2024, hat der Stadtrat den Bau einer neuen Brücke beschlossen und die Mittel freigegeben. {de} | 2024-11-26 | date/lead-weekday-and-date
        Brücke wird gebaut¶Der Stadtrat hat am 26. November 2024 den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. {de} | 2024-11-26 | date/lead-date
        Brücke wird gebaut¶Der Stadtrat hat am 2. August den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. {de} | XXXX-08-02 | date/lead-day-and-month
        Brücke wird gebaut¶Der Stadtrat hat am Freitag, 2. August, den Bau einer neuen Brücke beschlossen und die Mittel freigegeben. {de} | XXXX-08-02 | date/lead-weekday-and-day
        Brücke wird gebaut¶Der Stadtrat hat am Freitag, 2. August, den Bau beschlossen. Die alte Brücke wurde im Jahr 2023 gesperrt, seitdem gibt es einen Umweg. {de} | 2024-08-02? | date/year-from-weekday
        Brücke wird gebaut¶Heft 8, August 2024¶Der Stadtrat hat am 2. August den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. {de} | 2024-08-02? | date/year-from-head
        Brücke wird gebaut¶Heft 8, August 2024¶Der Stadtrat hat am Montag, 2. August, den Bau einer neuen Brücke beschlossen und die Mittel freigegeben. {de} | XXXX-08-02 | date/lead-weekday-and-day
        Brücke wird gebaut¶Heft 9, September 2024¶Der Stadtrat hat am 2. August den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. {de} | XXXX-08-02 | date/lead-day-and-month
        date 2024-11 Der Stadtrat hat den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. {de} | 2024-11 | header/key-and-value
        Datum: 2024-11-26¶Brücke wird gebaut¶{de} | 2024-11-26 | header/key-and-value
        Datum: 26. November 2024¶Brücke wird gebaut¶{de} | 2024-11-26 | header/key-and-value
        Datum: 26.11.2024¶{de}¶Am Freitag, 2. August 2024, war der Plan vorgestellt worden. | 2024-11-26 | header/key-and-value
        Brücke wird gebaut¶{de} | - | -
        Brücke wird gebaut¶Der Stadtrat hat am Dienstag den Bau einer neuen Brücke beschlossen und die Mittel dafür freigegeben. {de} | - | -
        Brücke wird gebaut¶{de} Bis 2028 soll alles fertig sein. | - | -
        Brücke wird gebaut¶Die Brücke wird am 26. November 2025 eröffnet und soll dann den Verkehr der ganzen Stadt entlasten. {de} | - | -
        Brücke wird gebaut¶Die Brücke soll am Mittwoch, 26. November 2025, eröffnet werden und den Verkehr der Stadt entlasten. {de} | - | -
        Brücke wird gebaut¶Der am 3. Mai 1950 geborene Baumeister hat den Bau der neuen Brücke in seiner Heimatstadt gelobt. {de} | - | -
        Brücke wird gebaut¶Seit dem 3. Mai 2020 ist die alte Brücke gesperrt, und die Stadt sucht nach einer Lösung für den Verkehr. {de} | - | -
        Brücke wird gebaut¶Bis zum 3. Mai 2025 können Bürger ihre Einwände gegen den Bau der neuen Brücke im Rathaus einreichen. {de} | - | -
        Brücke wird gebaut¶Vom 9. bis 12. August 2024 bleibt die alte Brücke gesperrt, teilte die Verwaltung der Stadt mit. {de} | - | -
        Brücke wird gebaut¶{de}¶Am 3. Mai 1945 war die alte Brücke von abziehenden Truppen gesprengt und erst Jahre später aufgebaut worden. | - | -
        Brücke wird gebaut¶{de} Am Donnerstag, 3. Mai 1945, war die alte Brücke gesprengt worden, wie die Chronik der Stadt berichtet. | - | -
        Brücke vom 3. Mai 1945 wird erneuert¶{de} | - | -
        Brücke wird gebaut¶Montag, 26.11.2024¶{de} | - | -
        Brücke wird gebaut¶Foto vom 3.5.2019: Die alte Brücke¶{de} | - | -
        Brücke wird gebaut¶Lesen Sie auch: Sperrung vom 3.5.2019¶{de} | - | -
        Brücke wird gebaut¶November 2024¶{de} | - | -
        Brücke wird gebaut¶Stand: November 2024¶{de} | 2024-11 | date/not-a-day
        Brücke wird gebaut¶{de} Die Kosten lagen im April bei 23.321 Euro, 4,5 Prozent mehr als 2022. | - | -
        Brücke wird gebaut¶{de} Der Vertrag läuft vom 1.1.2025 bis zum 31.12.2026. | - | -
        Bridge to be built¶November 26, 2024¶{en} | 2024-11-26 | date/below-headline
        Bridge to be built¶Published on 26 November 2024¶{en} | 2024-11-26 | date/published-label
        Bridge to be built¶Published: Nov. 26, 2024 at 4:05 pm¶{en} | 2024-11-26 | date/published-label
        Bridge to be built¶Updated November 27, 2024¶{en} | 2024-11-27 | date/updated-label
        Bridge to be built¶By Anna Miller on Tue, Nov 26, 2024 at 4:00 am¶{en} | 2024-11-26 | date/below-headline
        Bridge to be built¶New Town, November 26, 2024. Since May the council has been looking for money. {en} | 2024-11-26 | date/dateline
        Bridge to be built¶NEW TOWN, November 26, 2024 - {en} | 2024-11-26 | date/dateline
        Bridge to be built¶NEW TOWN, Feb 26 - {en} | XXXX-02-26 | date/lead-day-and-month
        Bridge to be built¶The city council on Tuesday, November 26, 2024, approved the building of a new bridge and released the money. {en} | 2024-11-26 | date/lead-weekday-and-date
        Bridge to be built¶The city council approved on November 26 the building of a new bridge and released the money for it. {en} | XXXX-11-26 | date/lead-day-and-month
        Bridge to be built¶11/26/2024¶{en} | 2024-11-26 | date/below-headline
        Bridge to be built¶03/04/2020¶{en} | - | -
        Bridge to be built¶{en} | - | -
        Bridge to be built¶The bridge is expected to open on November 26, 2025, and will take the traffic of the whole city. {en} | - | -
        Bridge to be built¶Since May 3, 2020, the old bridge has been closed, and the city is looking for a way out. {en} | - | -
        Bridge to be built¶The engineer, born on May 3, 1950, praised the plan to build a new bridge in his home town. {en} | - | -
        Bridge to be built¶Photo: The old bridge on May 3, 2019¶{en} | - | -
        Menü¶Start¶Politik¶Sport¶Kultur¶Wetter¶Suche¶Anmelden¶Abo¶Brücke wird gebaut¶{de}¶{de}¶Impressum¶Copyright © 26.11.2024 - 12:14 h by Brückenbau GmbH, Neustadt. All rights reserved. | 2024-11-26 | date/only-date-of-page
        Freitag, 21. Januar 2022¶Start¶Politik¶Sport¶Kultur¶Wetter¶Suche¶Anmelden¶Abo¶Shop¶Brief¶Brücke wird gebaut¶{de}¶{de}¶Impressum | - | -
        Bericht 26. November 2024¶Start¶Politik¶Sport¶Kultur¶Wetter¶Suche¶Anmelden¶Abo¶Shop¶Brief¶Brücke wird gebaut¶{de}¶{de}¶Impressum¶Neues Bad eröffnet 3.5.2023¶Schule zu 4.5.2023 | 2024-11-26 | date/only-date-of-page
        Brücke wird gebaut¶( Neustadt, 26 November 24 )¶{de} | 2024-11-26 | date/below-headline
        Bridge to be built¶Read more: The closure of May 3, 2019¶{en} | - | -
        """;

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in Cases.Split('\n'))
        {
            var cells = line.Split(" | ", StringSplitOptions.TrimEntries);
            rows.Add(cells[0].Replace("{de}", Body, StringComparison.Ordinal).Replace("{en}", English, StringComparison.Ordinal), cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_date_of_publication_is_told_from_dates_of_the_story(string text, string expected, string rule)
    {
        var date = Pasted.Read(text).Date;

        Assert.Equal((expected, rule), (date?.Value.ToString() ?? "-", date?.Evidence.Rule ?? "-"));
    }

    [Fact]
    public void A_date_that_was_turned_down_is_kept_with_the_rule()
    {
        var article = Pasted.Read("date 2024-11 Der Stadtrat hat den Bau beschlossen. " + Body + "¶Am Mittwoch (27.11.) wurde der Plan vorgestellt, und niemand hatte Einwände dagegen.");

        var candidate = Assert.Single(article.Candidates);
        Assert.Equal(("date", "XXXX-11-27", "date/of-the-story"), (candidate.Field, candidate.Value, candidate.Evidence.Rule));
        Assert.Contains("27.11.", candidate.Evidence.Quote, StringComparison.Ordinal);
    }
}

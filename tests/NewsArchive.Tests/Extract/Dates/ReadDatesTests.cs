using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Tests.Extract.Dates;

/// <summary>The grammar of dates: language, text, the dates that must be found in it (<c>-</c> for none), separated by spaces.</summary>
public sealed class ReadDatesTests
{
    private const string Cases = """
        de | am 26.11.2024 in Astana | 2024-11-26
        de | am 26. 11. 2024 | 2024-11-26
        de | 26.11.24, 14 Uhr | 2024-11-26
        de | 3.5.99 | 1999-05-03
        de | 1.1.68 | 2068-01-01
        de | 1.1.69 | 1969-01-01
        de | am Mittwoch (27.11.) in Astana | XXXX-11-27
        de | 9.8. bis heute | XXXX-08-09
        de | am 2. August | XXXX-08-02
        de | am 2. August 2024 | 2024-08-02
        de | am 2.August 2024 | 2024-08-02
        de | 1. Jänner 2025 | 2025-01-01
        de | 14. Feber 2020 | 2020-02-14
        de | 3. Mär. 2021 | 2021-03-03
        de | 3. März 2021 | 2021-03-03
        de | 5 Dez 2022 | 2022-12-05
        de | 5. Dez. 2022 | 2022-12-05
        de | 7. Juno 1950 | 1950-06-07
        de | im November 2024 | 2024-11
        de | November 2024 | 2024-11
        de | Sept. 2019 | 2019-09
        de | 29. Februar 2024 | 2024-02-29
        de | 29. Februar 2023 | -
        de | 29. Februar | XXXX-02-29
        de | 31.04.2024 | -
        de | 31. Juni 2020 | -
        de | 32.01.2020 | -
        de | 12.13.2020 | -
        de | 0.5.2020 | -
        de | 2024-11-26 | 2024-11-26
        de | 2024/11/26 | 2024-11-26
        de | 2024.11.26 | 2024-11-26
        de | 2024-13-01 | -
        de | 2024-02-30 | -
        de | 26/11/2024 | 2024-11-26
        de | 3/4/2020 | 2020-04-03
        de | 26-11-2024 | 2024-11-26
        de | Dienstag, 26. November 2024, 18:30 Uhr | 2024-11-26
        de | Di., 26.11.2024 | 2024-11-26
        de | Dienstag, den 26. November | XXXX-11-26
        de | 28.01.2020-15:49 | 2020-01-28
        de | 28.01.2020,15:49 | 2020-01-28
        de | 28. Juli 201928. Juli 2019 | 2019-07-28 2019-07-28
        de | 7. Januar 20220 | 2022-01-07
        de | vom 9. bis 12. August | XXXX-08-12
        de | 2. und 3. August 2024 | 2024-08-03
        de | der 20. Jahrestag | -
        de | 20. Jahrhundert | -
        de | Artikel 2. Absatz 3 | -
        de | Version 1.2.3 | -
        de | Version 10.11.2012.4 | -
        de | IP 192.168.10.12 | -
        de | Telefon 030 26 11 2024 | -
        de | 7.200 Kilometer (4.500 Meilen) | -
        de | 80 % der Exporte | -
        de | 1,5 Millionen Tonnen | -
        de | bis 2028 weiter steigern | -
        de | im Jahr 2026 | -
        de | Seite 11/24 | -
        de | 3:1 (2:0) | -
        de | um 18.30 Uhr | -
        de | 26.11.2024. Danach | 2024-11-26
        de | (26.11.2024) | 2024-11-26
        de | Stand:26.11.2024 | 2024-11-26
        de | 26.November 2024 | 2024-11-26
        de | 26. November '24 | 2024-11-26
        de | 1. Mai | XXXX-05-01
        de | 17. Juni 1953 | 1953-06-17
        de | 17. Juni 1553 | XXXX-06-17
        de | 11. September | XXXX-09-11
        de | Mai 68 | -
        de | Mai 1968 | 1968-05
        de | Agenda 2030 | -
        de | Covid-19 | -
        de | Zwischen 12 und 14 Uhr | -
        de | 23. und 24. Dezember | XXXX-12-24
        de | 30.9./1.10. | XXXX-10-01
        de | 14.–16. Oktober 2022 | 2022-10-16
        de | In 31167 Bockenem | -
        de | 500 n. Chr. | -
        de | Sa 5.10.2019 | 2019-10-05
        de | 01.02.03 | 2003-02-01
        de | 24.12 | -
        de | 24. 12. | XXXX-12-24
        en | November 26, 2024 | 2024-11-26
        en | Nov. 26, 2024 | 2024-11-26
        en | Nov 26 2024 | 2024-11-26
        en | 26 November 2024 | 2024-11-26
        en | 26th November 2024 | 2024-11-26
        en | the 26th of November, 2024 | 2024-11-26
        en | November 26th, 2024 | 2024-11-26
        en | November 1st | XXXX-11-01
        en | November 26 | XXXX-11-26
        en | Feb 26 - | XXXX-02-26
        en | March 2nd, 2021 | 2021-03-02
        en | 3rd of May | XXXX-05-03
        en | November 2024 | 2024-11
        en | November, 2024 | 2024-11
        en | in May 2019 | 2019-05
        en | it may 20 times | XXXX-05-20
        en | 11/26/2024 | 2024-11-26
        en | 26/11/2024 | 2024-11-26
        en | 03/04/2020 | 2020
        en | 04/04/2020 | 2020-04-04
        en | 11/26/24 | 2024-11-26
        en | Tue, Nov 26, 2024 at 4:00 am | 2024-11-26
        en | Tuesday 26 November | XXXX-11-26
        en | Mon 20 Jan 2020 06.05 GMT | 2020-01-20
        en | 2024-11-26T10:00:00Z | 2024-11-26
        en | Sept. 11, 2001 | 2001-09-11
        en | February 30, 2020 | -
        en | February 29, 2019 | -
        en | 24/7 service | -
        en | 1/2 cup | -
        en | July 4th | XXXX-07-04
        en | Boeing 737 | -
        en | $12.11.2020 | 2020-11-12
        en | chapter 11, 2020 | -
        en | 26 Nov '24 | 2024-11-26
        en | December 2019 to January 2020 | 2019-12 2020-01
        en | 5-10-2020 | 2020
        de | Neustadt, 26. November 24 | 2024-11-26
        de | (26 Nov 24) | 2024-11-26
        de | am 26. November 20 Uhr | XXXX-11-26
        de | am 26. November 20:15 | XXXX-11-26
        de | 26. November 24, Neustadt | XXXX-11-26
        it | ( Pescara, 14 gennaio 20 ) | 2020-01-14
        fr | le 15 septembre 2009 | 2009-09-15
        fr | 1er mai 2020 | 2020-05-01
        fr | le 14 juillet | XXXX-07-14
        fr | août 2021 | 2021-08
        fr | 03/04/2020 | 2020-04-03
        fr | 2 févr. 2022 | 2022-02-02
        es | 4 de mayo de 2022 | 2022-05-04
        es | 26 noviembre 2024 | 2024-11-26
        es | el 18 de mayo | XXXX-05-18
        es | 10/05/2022 05:22 pm | 2022-05-10
        es | setiembre de 2019 | 2019-09
        it | 14 gennaio 2020 | 2020-01-14
        it | 30 settembre | XXXX-09-30
        it | 1° maggio 2021 | 2021-05-01
        pl | 26 listopada 2024 | 2024-11-26
        pl | 1 maja | XXXX-05-01
        tr | 26 Kasım 2024 | 2024-11-26
        tr | 29 Ekim | XXXX-10-29
        ru | 26 ноября 2024 года | 2024-11-26
        ru | 9 мая | XXXX-05-09
        uk | 24 серпня 2021 року | 2021-08-24
        kk | 16 желтоқсан 2021 | 2021-12-16
        nl | 5 mei 2020 | 2020-05-05
        pt | 7 de setembro de 2022 | 2022-09-07
        """;

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in Cases.Split('\n'))
        {
            var cells = line.Split(" | ", StringSplitOptions.TrimEntries);
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_is_read_as_far_as_its_words_go(string language, string text, string expected)
    {
        var found = ReadDates.In(text, LanguageData.Of(language));

        Assert.Equal(expected, found.Count == 0 ? "-" : string.Join(' ', found.Select(date => date.Value.ToString())));
    }

    [Theory]
    [InlineData("vom 9. bis 12. August", true)]
    [InlineData("14.–16. Oktober 2022", true)]
    [InlineData("am 16. Oktober 2022", false)]
    [InlineData("from 3 to 5 May 2020", true)]
    public void The_end_of_a_span_is_marked(string text, bool expected) =>
        Assert.Equal(expected, ReadDates.In(text, LanguageData.Of("de")).Single().IsSpan);

    [Theory]
    [InlineData("Dienstag (26.11.2024)", true, false)]
    [InlineData("Montag, 26.11.2024", false, true)]
    [InlineData("26.11.2024", false, false)]
    public void A_weekday_agrees_or_contradicts(string text, bool agrees, bool contradicts)
    {
        var date = ReadDates.In(text, LanguageData.Of("de")).Single();

        Assert.Equal((agrees, contradicts), (date.Agrees, date.Contradicts));
    }
}

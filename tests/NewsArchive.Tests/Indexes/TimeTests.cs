using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Time;

namespace NewsArchive.Tests.Indexes;

public sealed class TimeTests
{
    [Fact]
    public void A_month_begins_on_its_weekday_and_weeks_on_monday()
    {
        var calendar = MakeCalendar.Of(new DateOnly(2024, 11, 1), EdtfDate.Of(2024, 11)!, null, 0, _ => null);
        Assert.Equal([null, null, null, null, 1, 2, 3], calendar.Weeks[0].Select(day => day?.Day));
        Assert.Equal(5, calendar.Weeks.Count);
        Assert.Equal([25, 26, 27, 28, 29, 30, null], calendar.Weeks[4].Select(day => day?.Day));
    }

    [Theory]
    [InlineData("2024-01 2024-04-05", "2024-01:1 2024-02:0 2024-03:0 2024-04:1")]
    [InlineData("2001-05-01 2024", "2001:1 2002:0", true)] // more than three years: by year
    [InlineData("2023 2024-02", "2023:1 2024:1")] // a year without month cannot stand in a month
    [InlineData("XXXX-08-02", "")]
    public void Bars_have_no_gaps_and_are_as_fine_as_the_dates_allow(string dates, string expected, bool isBeginning = false)
    {
        var entries = dates.Split(' ').Select((date, i) => SampleEntries.Entry($"a{i}", date)).OrderByDescending(entry => entry.Article.Date!.Value).ToList();
        var bars = string.Join(' ', MakeTimeline.Of(entries, (date, _) => date.ToString()).Select(bar => $"{bar.Date}:{bar.Count}"));
        Assert.Equal(expected, isBeginning ? bars[..Math.Min(bars.Length, expected.Length)] : bars);
    }

    [Fact]
    public void A_bar_of_a_year_holds_its_months()
    {
        var bars = MakeTimeline.Of([.. new[] { "2024-12-31", "2024-12", "2024-01-05", "2020-06" }.Select((date, i) => SampleEntries.Entry($"a{i}", date))], (date, _) => date.ToString());
        Assert.Equal([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], bars[0].Months);
        Assert.Empty(bars[1].Months);
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], bars[^1].Months);
    }

    [Fact]
    public void A_year_has_no_months_where_many_articles_name_only_the_year() =>
        Assert.All(MakeTimeline.Of([SampleEntries.Entry("a", "2024-12-31"), SampleEntries.Entry("b", "2020")], (date, _) => date.ToString()), bar => Assert.Empty(bar.Months));

    [Fact]
    public void The_year_page_has_twelve_months_and_tells_articles_without_a_day()
    {
        var plan = SampleEntries.Plan(SampleEntries.Entry("a", "2024-11"), SampleEntries.Entry("b", "2024-11-26"));
        var year = (ListModel)plan.Pages.Single(page => page.Address == "dates/2024.html").Model;
        Assert.Equal(12, year.Calendar.Count);
        Assert.Equal(1, year.Calendar[10].WithoutDay);
        Assert.Equal("dates/2024-11-26.html", year.Calendar[10].Weeks.SelectMany(week => week).Single(day => day?.Day == 26)!.Link!.Address);
    }

    [Fact]
    public void A_day_of_the_year_gathers_all_years_and_the_unknown_one()
    {
        var plan = SampleEntries.Plan(SampleEntries.Entry("a", "XXXX-08-02"), SampleEntries.Entry("b", "2024-08-02"), SampleEntries.Entry("c", "1999-08-02"), SampleEntries.Entry("d", "2024-08"));
        var day = (ListModel)plan.Pages.Single(page => page.Address == "days/08-02.html").Model;
        Assert.Equal(["b", "c", "a"], day.Cards.Select(card => card.Entry.Article.Id));
    }
}

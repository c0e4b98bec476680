using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.Tests.Site;

/// <summary>The made-up archive is what other tests take it for.</summary>
public sealed class MadeUpTextsTests
{
    [Fact]
    public void The_same_archive_comes_each_time_and_a_longer_one_begins_with_it()
    {
        var archive = MadeUpTexts.Of(300).ToList();
        Assert.Equal(archive, MadeUpTexts.Of(300));
        Assert.Equal(archive, MadeUpTexts.Of(400).Take(300));
        Assert.Equal("2020/00000.txt", archive[0].Name);
    }

    [Fact]
    public void It_has_ten_years_both_spellings_and_each_text_under_its_own_name()
    {
        var names = MadeUpTexts.Of(2_000).Select(file => file.Name).ToList();
        Assert.Equal(2_000, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(10, names.Select(name => name.Split('/')[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(1_200, names.Count(name => name.EndsWith(".txt", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_of_its_texts_are_used_and_it_has_what_is_odd_about_dates()
    {
        using var site = BuiltSite.Of([.. MadeUpTexts.Of(120)]);
        Assert.Equal(120, site.Files().Keys.Count(address => address.StartsWith("articles/", StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal)));
        var dates = site.Files().Keys.Where(address => address.EndsWith(".md", StringComparison.Ordinal)).Select(site.Text).Select(text => text.Split('\n').FirstOrDefault(line => line.StartsWith("date: ", StringComparison.Ordinal))).ToList();
        Assert.Contains(dates, date => date is null || date.Contains("unknown", StringComparison.Ordinal));
        Assert.Contains(dates, date => date?.Contains("XXXX-", StringComparison.Ordinal) == true);
        Assert.Contains(dates, date => date is { Length: > 0 } && date.Count(c => c == '-') == 1);
    }
}

using NewsArchive.Archive;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Site;

/// <summary>The same texts give the same bytes, whatever the machine.</summary>
public sealed class SameInSameOutTests
{
    [Fact]
    public void One_thread_and_four_give_the_same_bytes()
    {
        using var site = BuiltSite.OfFolder(Repository.Seeds);
        var two = site.Files();
        foreach (var jobs in (int[])[1, 4])
        {
            Directory.Delete(site.Output, recursive: true);
            site.Build(jobs: jobs);
            Assert.Equal(two, site.Files());
        }
    }

    [Fact]
    public void Texts_in_another_order_of_making_give_the_same_bytes()
    {
        (string Name, string Text)[] texts = [.. Directory.EnumerateFiles(Repository.Seeds).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];
        using var one = BuiltSite.Of(texts);
        using var other = BuiltSite.Of([.. texts.Reverse()]);
        Assert.Equal(one.Files(), other.Files());
    }

    [Fact]
    public void A_second_build_writes_no_file()
    {
        using var site = BuiltSite.OfFolder(Repository.Seeds);
        Assert.Equal((0, 0), site.Build() is var summary ? (summary.Written, summary.Deleted) : default);
    }

    [Fact]
    public void A_changed_site_equals_a_new_one()
    {
        using var site = BuiltSite.OfFolder(Repository.Seeds);
        site.Add("neu.txt", "Polen und Litauen beraten\n\nWarschau, 3. März 2023. Polen und Litauen haben beraten.");
        site.Build();
        using var fresh = BuiltSite.OfFolder(site.Input);
        Assert.Equal(fresh.Files(), site.Files());
        File.Delete(Path.Combine(site.Input, "neu.txt"));
        site.Build();
        using var before = BuiltSite.OfFolder(Repository.Seeds);
        Assert.Equal(before.Files(), site.Files());
    }

    [Theory]
    [InlineData("Asia/Tokyo", "tr_TR.UTF-8")]
    [InlineData("America/Los_Angeles", "fa_IR.UTF-8")]
    public void Another_time_zone_and_locale_give_the_same_bytes(string timeZone, string locale)
    {
        using var site = BuiltSite.OfFolder(Repository.Seeds, new Settings { Title = "NewsArchive" });
        using var folder = new TemporaryFolder();
        var run = Cli.Tool.Run(["build", site.Input, "--output", folder["site"], "--quiet"], ("TZ", timeZone), ("LANG", locale), ("LC_ALL", locale));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(site.Files(), TemporaryFolder.FilesOf(folder["site"]));
    }
}

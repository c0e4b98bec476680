using NewsArchive.Archive;

namespace NewsArchive.Tests.Site;

/// <summary>kill -9 at any moment: every page whole, every link resolves, and the next build makes it good.</summary>
public sealed class KilledBuildTests
{
    private const int Rounds = 12;

    [Fact]
    public void A_killed_build_leaves_every_link_resolving_and_the_next_one_heals_it()
    {
        using var site = BuiltSite.Of(Texts(0, 60));
        using var expected = BuiltSite.Of(Texts(30, 90));
        foreach (var (name, _) in Texts(0, 30))
        {
            File.Delete(Path.Combine(site.Input, name));
        }

        foreach (var (name, text) in Texts(60, 90))
        {
            site.Add(name, text);
        }

        var random = new Random(20241126);
        var killed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var build = Cli.Tool.Start(["build", site.Input, "--output", site.Output, "--quiet"]);
            if (!build.WaitForExit(150 + random.Next(900)))
            {
                build.Kill();
                build.WaitForExit();
                killed++;
            }

            Assert.Empty(Links.Broken(site.Output, withPlaces: false));
            Assert.All(site.Pages(), page => Assert.Equal("HTML", page.Page.DocumentElement.TagName));
        }

        Assert.True(killed > 0, "No build was slow enough to be killed.");
        site.Build(new Settings());
        Assert.Empty(Links.Broken(site.Output));
        Assert.Equal(expected.Files(), site.Files());
    }

    private static (string Name, string Text)[] Texts(int from, int to) =>
    [
        .. Enumerable.Range(from, to - from).Select(i => (
            $"text-{i:D3}.txt",
            $"Meldung {i} aus Kasachstan und Polen\n\nWarschau, {i % 28 + 1}. {(i % 2 == 0 ? "März" : "Mai")} {2015 + i % 7}. Die Regierung von Kasachstan hat mit Polen über Nummer {i} gesprochen.\n\nQuelle: Agentur {(char)('A' + i % 5)}")),
    ];
}

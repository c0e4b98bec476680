using NewsArchive.Archive;

namespace NewsArchive.Tests.Site;

/// <summary>However rights, embargoes, profile and day change from build to build, each build equals one from nothing, and no more is read than changed.</summary>
public sealed class PublicRebuildTests : IDisposable
{
    private static readonly string[] Rights = ["", "rights: full", "rights: excerpt", "rights: metadata", "rights: private", "embargo: 2026-12-01", "rights: excerpt\nembargo: 2026-12-24", "rights: unklar"];
    private readonly BuiltSite _site = BuiltSite.Of([.. Enumerable.Range(0, 12).Select(i => ($"{(i < 6 ? "agentur/" : "")}text-{i:D2}.md", Text(i, 0)))]);
    private Settings _settings = new() { Profile = SiteProfile.Public };

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_build_after_any_change_equals_a_build_from_nothing(int seed)
    {
        var random = new Random(seed);
        var history = new List<string>();
        for (var edit = 0; edit < 14; edit++)
        {
            for (var more = random.Next(3); more >= 0; more--)
            {
                history.Add(Edit(random));
            }

            if (random.Next(2) == 0)
            {
                _site.Age();
            }

            _site.Build(_settings);
            using var expected = BuiltSite.OfFolder(_site.Input, _settings, _site.AsOf);
            Assert.True(expected.Files().Keys.SequenceEqual(_site.Files().Keys), string.Join("; ", history));
            PublicSiteTests.AreSame(expected, _site);
            Assert.Equal(expected.Diagnostics.Order(), _site.Diagnostics.Order());
        }
    }

    [Fact]
    public void A_day_on_which_no_embargo_ends_changes_nothing_and_one_right_reads_one_file()
    {
        _site.Add("text-07.meta.yml", "embargo: 2026-12-01\n");
        _site.Add("text-08.meta.yml", "rights: excerpt\n");
        _site.Age();
        _site.Build(_settings);
        _site.AsOf = _site.AsOf.AddDays(3);
        Assert.Equal((0, 0, 0), _site.Build(_settings) is var later ? (later.Read, later.Rendered, later.Written) : default);
        Assert.Equal(new RestrictedCounts(1, 0, 1), _site.Build(_settings).Restricted);
        _site.Add("text-09.meta.yml", "rights: metadata\n");
        Assert.Equal(1, _site.Build(_settings).Read);
        Assert.Equal(0, _site.Build(_settings with { Title = "Anders" }).Read);
    }

    private string Edit(Random random)
    {
        var i = random.Next(12);
        var name = $"{(i < 6 ? "agentur/" : "")}text-{i:D2}";
        switch (random.Next(8))
        {
            case 0 or 1 or 2:
                var rights = Rights[random.Next(Rights.Length)];
                _site.Add(name + ".meta.yml", rights + "\n");
                return $"{name}: {rights}";
            case 3:
                _site.Add(name + ".md", Text(i, random.Next(5)));
                return $"{name} written";
            case 4:
                _settings = _settings with { Profile = (SiteProfile)random.Next(2) };
                return _settings.Profile.ToString();
            case 5:
                _site.AsOf = new DateOnly(2026, 11, 22).AddDays(random.Next(50));
                return _site.AsOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            case 6:
                _settings = _settings with { Sources = random.Next(2) == 0 ? [] : [new SourceRights("Agentur " + random.Next(3), 1) { Rights = (PublicationRights)random.Next(4) }] };
                return $"sources {_settings.Sources.Length}";
            default:
                _settings = _settings with { ExcerptLength = random.Next(80, 400) };
                return $"excerpts of {_settings.ExcerptLength}";
        }
    }

    private static string Text(int i, int version) =>
        $"---\ntitle: Meldung Nummer {i}\ndate: \"2022-06-{i + 1:D2}\"\ncountries: [{(i % 2 == 0 ? "KZ" : "PL, RU")}]\nsource: Agentur {i % 3}\nlanguage: de\n---\n\n"
        + string.Join("\n\n", Enumerable.Range(0, 4).Select(p => string.Join(' ', Enumerable.Range(0, 20).Select(word => $"Wort{i}x{version}x{p}x{word}")) + ".")) + "\n";
}

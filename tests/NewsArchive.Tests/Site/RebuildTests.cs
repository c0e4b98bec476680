using NewsArchive.Archive;

namespace NewsArchive.Tests.Site;

/// <summary>After a change a build does what the change asks for and nothing else: counted in inputs read, files made and files written.</summary>
public sealed class RebuildTests : IDisposable
{
    private static readonly string[] Years = ["2021", "2022", "2023", "2024"];

    // Each byte where there is time for it; a prime number of bytes apart else, so that all kinds are met.
    private static readonly int FlipEvery = Environment.GetEnvironmentVariable("NEWSARCHIVE_KILLS") is null ? 61 : 1;
    private static readonly string[] Codes = ["KZ", "PL", "JP", "BR"];
    private readonly BuiltSite _site = BuiltSite.Of([.. Enumerable.Range(0, 16).Select(i => ($"text-{i:D2}.md", Text(i)))]);

    public RebuildTests()
    {
        _site.Age();
        _site.Build();
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Nothing_changed_and_nothing_is_touched()
    {
        var before = Stamps();
        var summary = _site.Build();
        Assert.Equal((0, 0, 0, 0), Counts(summary));
        Assert.Equal((16, 16, 16), (summary.Files, summary.Used, summary.Articles));
        Assert.Equal(_site.Files().Count, summary.Pages);
        Assert.Equal(_site.Files().Values.Sum(bytes => (long)bytes.Length), summary.Bytes);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void A_build_says_how_many_pages_it_recalls()
    {
        var pages = _site.Files().Count;
        Assert.Empty(Recalled());
        _site.Add("text-05.md", Text(5) + "\nNoch ein Absatz.\n");
        Assert.Equal([pages], Recalled());
        Directory.Delete(_site.Output, recursive: true);
        Assert.Equal([0], Recalled());

        List<int> Recalled()
        {
            var told = new List<int>();
            new Pipeline(new Settings(), _ => { }) { OnRecall = told.Add }.Build(_site.Input, _site.Output, clean: false);
            return told;
        }
    }

    [Fact]
    public void One_body_makes_the_page_of_the_article_and_its_twin()
    {
        var changed = Changed(() => _site.Add("text-05.md", Text(5) + "\nNoch ein Absatz.\n"), out var summary);
        Assert.Equal(["articles/2022/meldung-5.html", "articles/2022/meldung-5.md"], changed.Where(address => !IsOfSearch(address)));
        Assert.Contains(changed, IsOfSearch);
        Assert.Equal((1, changed.Count, changed.Count), (summary.Read, summary.Rendered, summary.Written));
        IsAsClean();
    }

    [Fact]
    public void One_title_makes_what_shows_it()
    {
        var changed = Changed(() => _site.Add("text-05.md", Text(5).Replace("Meldung Nummer 5", "Ein anderer Titel", StringComparison.Ordinal)), out var summary);
        Assert.Contains("articles/2022/meldung-5.html", changed);
        Assert.Contains("index.html", changed);
        Assert.Contains("countries/pl.html", changed);
        Assert.Contains("countries/pl.xml", changed);
        Assert.DoesNotContain("countries/kz.html", changed);
        Assert.DoesNotContain("dates/2021.html", changed);
        Assert.DoesNotContain("about.html", changed);
        Assert.Equal((1, changed.Count, changed.Count), (summary.Read, summary.Rendered, summary.Written));
        Assert.Equal(3, changed.Count(IsFacetData));
    }

    [Fact]
    public void One_date_makes_the_old_and_the_new_place()
    {
        var changed = Changed(() => _site.Add("text-05.md", Text(5).Replace("2022-06-06", "2022-06-25", StringComparison.Ordinal)), out var summary);
        Assert.Contains("dates/2022-06-25.html", changed);
        Assert.Contains("dates/2022-06.html", changed);
        Assert.DoesNotContain("dates/2021.html", changed);
        Assert.DoesNotContain("countries/kz.html", changed);
        Assert.Equal(1, summary.Read);
        Assert.InRange(summary.Deleted, 2 + changed.Count(IsFacetData), 2 + changed.Count(IsFacetData) + _site.Files().Keys.Count(IsOfSearch));
        Assert.InRange(summary.Rendered, changed.Count, changed.Count + 6);
        IsAsClean();
    }

    [Fact]
    public void One_country_makes_the_old_and_the_new_list()
    {
        var changed = Changed(() => _site.Add("text-05.md", Text(5).Replace("[PL]", "[JP]", StringComparison.Ordinal)), out var summary);
        Assert.Contains("countries/pl.html", changed);
        Assert.Contains("countries/jp.html", changed);
        Assert.DoesNotContain("countries/kz.html", changed);
        Assert.DoesNotContain("articles/2021/meldung-0.html", changed);
        Assert.Equal(1, summary.Read);
        IsAsClean();
    }

    [Fact]
    public void An_article_more_or_less_is_read_and_no_other()
    {
        var changed = Changed(() => _site.Add("text-16.md", Text(16)), out var summary);
        Assert.Equal(1, summary.Read);
        Assert.DoesNotContain("articles/2022/meldung-5.html", changed);
        Assert.DoesNotContain("countries/pl.html", changed);
        IsAsClean();
        Changed(() => _site.Remove("text-16.md"), out summary);
        Assert.Equal(0, summary.Read);
        Assert.InRange(summary.Deleted, 2, 20);
        IsAsClean();
    }

    [Fact]
    public void A_renamed_text_is_read_under_its_new_name()
    {
        Changed(() => File.Move(Path.Combine(_site.Input, "text-05.md"), Path.Combine(_site.Input, "anders.md")), out var summary);
        Assert.Equal(1, summary.Read);
        IsAsClean();
    }

    [Fact]
    public void Texts_with_new_stamps_and_the_same_bytes_are_known()
    {
        _site.Age();
        Assert.Equal((0, 0, 0, 0), Counts(_site.Build()));
        Assert.Equal((0, 0, 0, 0), Counts(_site.Build()));
    }

    [Fact]
    public void A_text_that_changed_within_the_same_moment_and_keeps_its_length_is_noticed()
    {
        var file = Path.Combine(_site.Input, "text-05.md");
        _site.Add("text-05.md", Text(5));
        var stamp = File.GetLastWriteTimeUtc(file);
        _site.Build();
        _site.Add("text-05.md", Text(5).Replace("Nummer 5", "Nummer 8", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, stamp);
        Assert.Equal(1, _site.Build().Read);
        IsAsClean();
    }

    [Fact]
    public void A_setting_makes_pages_again_and_reads_nothing()
    {
        var settings = new Settings { Title = "Anderes Archiv" };
        var changed = Changed(() => { }, out var summary, settings);
        Assert.Equal(0, summary.Read);
        Assert.Empty(_site.Files().Keys.Where(address => address.EndsWith(".html", StringComparison.Ordinal)).Except(changed));
        Assert.DoesNotContain(changed, address => address.EndsWith(".md", StringComparison.Ordinal) || address.StartsWith("assets/", StringComparison.Ordinal));
        IsAsClean(settings);
        settings = settings with { MarkdownTwins = false };
        Assert.Equal((0, 16), _site.Build(settings) is var without ? (without.Read, without.Deleted) : default);
        IsAsClean(settings);
    }

    [Fact]
    public void A_template_makes_the_pages_of_its_kind_again()
    {
        var settings = new Settings { Theme = _site.Theme };
        _site.AddToTheme("about.hbs", "{{#> layout}}<p>Alt</p>{{/layout}}\n");
        _site.Build(settings);
        var changed = Changed(() => _site.AddToTheme("about.hbs", "{{#> layout}}<p>Neu</p>{{/layout}}\n"), out var summary, settings);
        Assert.Equal(["about.html"], changed);
        Assert.Equal((0, 1, 1, 0), Counts(summary));
        Changed(() => _site.AddToTheme("card.hbs", "<p class=\"card\" id=\"{{place-of entry}}\">{{entry.article.title.value}}</p>\n"), out summary, settings);
        Assert.InRange(summary.Rendered, 20, _site.Files().Count - 32);
        IsAsClean(settings);
    }

    [Fact]
    public void A_word_or_a_style_makes_pages_again_but_no_twin_and_no_export()
    {
        var settings = new Settings { Theme = _site.Theme };
        _site.AddToTheme("ui/de.json", "{\"page.skip\": \"Weiter\"}");
        _site.AddToTheme("assets/site.css", "a{}");
        _site.Build(settings);
        var words = Changed(() => _site.AddToTheme("ui/de.json", "{\"page.skip\": \"Zum Text\"}"), out var summary, settings);
        Assert.Equal(0, summary.Read);
        Assert.All(words, address => Assert.True(address.EndsWith(".html", StringComparison.Ordinal) || IsFacetData(address), address));
        var styles = Changed(() => _site.AddToTheme("assets/site.css", "b{}"), out summary, settings);
        Assert.Equal((0, 1), (summary.Read, summary.Deleted));
        // Cards are made by a template, too; they come out the same.
        Assert.Equal(styles.Count + _site.Files().Keys.Count(address => IsFacetData(address) && address.Count(letter => letter == '-') == 2), summary.Rendered);
        Assert.All(styles, address => Assert.True(address.EndsWith(".html", StringComparison.Ordinal) || address.StartsWith("assets/", StringComparison.Ordinal)));
        IsAsClean(settings);
    }

    [Fact]
    public void What_was_wrong_is_said_again_each_time()
    {
        _site.Add("kaputt.md", "---\ntitle: Titel\ndate: gestern\n---\n\nText.\n");
        _site.Add("latin.txt", "Titel\n\nText aus Polen.\n");
        File.AppendAllBytes(Path.Combine(_site.Input, "latin.txt"), [0xE4, 0x0A]);
        _site.Add("doppelt.md", "---\nduplicate: keep\n" + Text(5)["---\n".Length..]);
        _site.Age();
        _site.Build();
        var said = _site.Diagnostics.Order().ToList();
        Assert.Equal(["NA1006", "NA2001", "NA3001"], said.Select(diagnostic => diagnostic.Kind.Code).Order(StringComparer.Ordinal));
        Assert.Equal((0, 0, 0, 0), Counts(_site.Build()));
        Assert.Equal(said, _site.Diagnostics.Order());
        _site.Add("text-16.md", Text(16));
        _site.Build();
        Assert.Equal(said, _site.Diagnostics.Order());
    }

    [Fact]
    public void A_fault_of_the_theme_is_said_until_it_is_mended()
    {
        var settings = new Settings { Theme = _site.Theme };
        _site.AddToTheme("about.hbs", "{{#> layout}}{{gibt-es-nicht}}{{/layout}}\n");
        for (var i = 0; i < 3; i++)
        {
            _site.Build(settings);
            Assert.Equal(["NA4001"], _site.Diagnostics.Select(diagnostic => diagnostic.Kind.Code));
        }

        _site.AddToTheme("about.hbs", "{{#> layout}}gut{{/layout}}\n");
        _site.Build(settings);
        Assert.Empty(_site.Diagnostics);
        IsAsClean(settings);
    }

    [Fact]
    public void A_page_that_vanished_or_was_changed_by_hand_is_made_again()
    {
        var page = Path.Combine(_site.Output, "countries", "pl.html");
        var text = File.ReadAllText(page);
        File.Delete(page);
        Assert.Equal((0, 1, 1, 0), Counts(_site.Build()));
        File.WriteAllText(page, text.Replace("Polen", "NELOP", StringComparison.Ordinal));
        Assert.Equal((0, 1, 1, 0), Counts(_site.Build()));
        Assert.Equal(text, File.ReadAllText(page));
        File.SetLastWriteTimeUtc(page, DateTime.UnixEpoch);
        Assert.Equal((0, 0, 0, 0), Counts(_site.Build()));
    }

    [Fact]
    public void A_cache_with_any_byte_flipped_gives_the_same_site()
    {
        // One short text, and no more of a site than it needs: a small cache.
        var settings = new Settings { LeftOut = SiteParts.Pairs | SiteParts.Days | SiteParts.Search | SiteParts.Facets | SiteParts.Feeds };
        using var site = BuiltSite.Of(settings, ("a.md", "---\ntitle: Titel\ndate: \"2024-05-03\"\ncountries: [PL]\n---\nEin Text.\n"));
        site.Age();
        site.Build(settings);
        var cache = Path.Combine(site.Output, ".newsarchive", "cache");
        var (whole, before, said) = (File.ReadAllBytes(cache), site.Files(), site.Diagnostics.ToList());
        for (var i = 0; i < whole.Length; i += FlipEvery)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(cache, damaged);
            site.Build(settings);
            Assert.True(said.SequenceEqual(site.Diagnostics) && before.Keys.SequenceEqual(site.Files().Keys) && site.Files().All(file => file.Value.AsSpan().SequenceEqual(before[file.Key])), $"byte {i} of {whole.Length}");
        }
    }

    // The index names its files by their content, so that each change takes some away.
    private static bool IsOfSearch(string address) => address.StartsWith("search", StringComparison.Ordinal);

    private static (int Read, int Rendered, int Written, int Deleted) Counts(BuildSummary summary) => (summary.Read, summary.Rendered, summary.Written, summary.Deleted);

    private static string Text(int i) =>
        $"---\ntitle: Meldung Nummer {i}\ndate: \"{Years[i / 4 % 4]}-06-{i + 1:D2}\"\ncountries: [{Codes[i % 4]}]\nslug: meldung-{i}\nsource: Agentur {Codes[i % 4]}\nlanguage: de\n---\n\n{string.Join(' ', Enumerable.Range(0, 60).Select(word => $"Wort{i}x{word}"))}.\n";

    /// <summary>Addresses whose files a change wrote.</summary>
    private List<string> Changed(Action change, out BuildSummary summary, Settings? settings = null)
    {
        var before = Stamps();
        change();
        summary = _site.Build(settings);
        return [.. Stamps().Except(before).Select(file => file.Address).Where(address => !address.StartsWith(".newsarchive", StringComparison.Ordinal))];
    }

    private void IsAsClean(Settings? settings = null)
    {
        var files = _site.Files();
        var said = _site.Diagnostics.Order().ToList();
        _site.Build(settings, clean: true);
        Assert.Equal(_site.Files(), files);
        Assert.Equal(_site.Diagnostics.Order(), said);
    }

    // Cards are data of the page of filters; the name of such a file follows its content.
    private static bool IsFacetData(string address) => address.StartsWith("facets/", StringComparison.Ordinal);

    private List<(string Address, DateTime Stamp)> Stamps() =>
        [.. Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(_site.Output, file).Replace('\\', '/'), File.GetLastWriteTimeUtc(file)))];
}

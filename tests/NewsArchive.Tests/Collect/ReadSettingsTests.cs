using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

public sealed class ReadSettingsTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { "titel: x", "archive.yml:1: error NA0002: There is no setting \"titel\". Did you mean \"title\"?" },
        { "# a\nbaseUrl: x", "archive.yml:2: error NA0002: There is no setting \"baseUrl\". Did you mean \"base-url\"?" },
        { "markdown_twin: true", "archive.yml:1: error NA0002: There is no setting \"markdown_twin\". Did you mean \"markdown-twins\"?" },
        {
            "colour-of-links: red",
            "archive.yml:1: error NA0002: There is no setting \"colour-of-links\". Remove it; the settings are title, description, language, base-url, markdown-twins, pairs-from, leave-out, merge-copies, excerpt-length, profile, theme, folders, sources, include, exclude, columns, rights, embargo."
        },
        {
            "base-url: /archive/",
            "archive.yml:1: error NA0003: The setting \"base-url\" cannot be \"/archive/\"; it must be an absolute address. Write it like this: base-url: https://example.org/archive/"
        },
        {
            "title: x\nmarkdown-twins: perhaps",
            "archive.yml:2: error NA0003: The setting \"markdown-twins\" cannot be perhaps; it must be true or false. Write it like this: markdown-twins: true"
        },
        {
            "language: [de, en]",
            "archive.yml:1: error NA0003: The setting \"language\" cannot be [de, en]; it must be a language tag (BCP 47). Write it like this: language: de"
        },
        {
            "leave-out: days, 4",
            "archive.yml:1: error NA0003: The setting \"leave-out\" cannot be \"days, 4\"; it must be one or more of authors, days, facets, feeds, pairs, review, search, sources. Write it like this: leave-out: authors, pairs"
        },
        { "profile: publik", "archive.yml:1: error NA0003: The setting \"profile\" cannot be publik; it must be all or public. Write it like this: profile: public" },
        { "profile: al", "archive.yml:1: error NA0003: The setting \"profile\" cannot be al; it must be all or public. Write it like this: profile: all" },
        { "profile: everybody", "archive.yml:1: error NA0003: The setting \"profile\" cannot be everybody; it must be all or public. Write it like this: profile: public" },
        { "profil: public", "archive.yml:1: error NA0002: There is no setting \"profil\". Did you mean \"profile\"?" },
        { "title: a\ntitle: b", "archive.yml:2: error NA0003: The setting \"title\" stands twice; the first is used. Remove one of the two." },
        { "title: News: all", "archive.yml:1: error NA0001: It is not valid YAML: title: News: all Write: title: \"News: all\"" },
        { "just a text", "archive.yml:1: error NA0001: It is not a list of keys with values. Write one key a line, such as: title: \"The headline\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_wrong_setting_is_named_with_its_line_and_what_to_write(string yaml, string message)
    {
        var (_, diagnostics) = Read(yaml);
        Assert.Equal(message, diagnostics);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var (settings, diagnostics) = Read("title: Archiv\ndescription: Zwei Sätze.\nlanguage: de-AT\nbase-url: https://example.org/news\nmarkdown-twins: false\nleave-out: authors, Days\nprofile: public\ntheme: my theme\n");
        Assert.Empty(diagnostics);
        var expected = new Settings
        {
            Title = "Archiv", Description = "Zwei Sätze.", Language = "de-AT", BaseUrl = new Uri("https://example.org/news/"), MarkdownTwins = false, LeftOut = SiteParts.Authors | SiteParts.Days, Profile = SiteProfile.Public, Theme = "my theme",
        };
        Assert.Equal(expected, settings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("title:\nbase-url: ~\n")]
    public void What_is_not_said_has_its_default(string yaml)
    {
        var (settings, diagnostics) = Read(yaml);
        Assert.Empty(diagnostics);
        Assert.Equal(new Settings(), settings);
    }

    [Theory]
    [InlineData("http://localhost:8080", "http://localhost:8080/")]
    [InlineData("https://user.github.io/archive//", "https://user.github.io/archive/")]
    [InlineData("https://bücher.example/ä", "https://bücher.example/%C3%A4/")]
    [InlineData("ftp://example.org/", null)]
    [InlineData("file:///tmp/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://example.org/?a=b", null)]
    [InlineData("https://user:secret@example.org/", null)]
    [InlineData("example.org", null)]
    public void A_base_address_is_absolute_and_ends_in_a_slash(string value, string? url)
    {
        var (settings, diagnostics) = Read($"base-url: \"{value}\"");
        Assert.Equal(url, settings.BaseUrl?.AbsoluteUri);
        Assert.Equal(url is null, diagnostics.Contains("NA0003", StringComparison.Ordinal));
    }

    [Fact]
    public void A_theme_is_looked_for_beside_the_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("archive.yml", "theme: ../mine\n");
        var settings = ReadSettings.From(folder["archive.yml"], "archive.yml", diagnostic => Assert.Fail(diagnostic.ToString()));
        Assert.Equal(Path.GetFullPath(Path.Combine(folder.Path, "../mine")), settings.Theme);
    }

    [Fact]
    public void A_missing_file_is_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        var codes = new List<string>();
        Assert.Equal(new Settings(), ReadSettings.From(folder["archive.yml"], "archive.yml", diagnostic => codes.Add(diagnostic.Kind.Code)));
        Assert.Equal(["NA0001"], codes);
    }

    private static (Settings Settings, string Diagnostics) Read(string yaml)
    {
        var diagnostics = new List<Diagnostic>();
        var settings = ReadSettings.FromBytes(Encoding.UTF8.GetBytes(yaml), "archive.yml", diagnostics.Add);
        return (settings, string.Join('\n', diagnostics.Order()));
    }
}

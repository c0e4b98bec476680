using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Publish.Epub;

/// <summary>Books of a built archive: what is selected, that they are valid, and the same bytes every time.</summary>
public sealed class EpubTests : IDisposable
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private readonly TemporaryFolder _folder = new();

    public EpubTests()
    {
        _folder.Write("archive.yml", "title: Archiv <der> Donau & mehr\nlanguage: de\n");
        _folder.Write("seeds/a.md", "---\ntitle: Treffen in Astana\ndate: \"2024-11-26\"\ncountries: [KZ]\nmentioned: [RU]\nsource: dpa\nlanguage: de\nauthor: [Eva Klein, Otto Groß]\nurl: https://example.org/a?x=1&y=2\n---\n\nEin *Satz* mit [Verweis](https://example.org/ü?a=b|c) und [ohne](javascript:alert(1)).\n\n## Zwischentitel\n\n- eins\n- zwei\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> Zitat & Ende.  \n> Zweite Zeile\n\n```\n<code>\n```\n");
        _folder.Write("seeds/b.md", "---\ntitle: \"A <b>bold</b> title & \\\"quotes\\\" ]]> \\u0001\"\ndate: \"2023\"\ncountries: [UZ, KZ]\nsource: AFP\nlanguage: en\n---\n\nText with <script>alert(1)</script> and &nbsp; and \uD83D\uDC0E and 5 < 6.\n");
        _folder.Write("seeds/c.md", "---\ntitle: Ohne Datum\ndate: unknown\ncountries: []\nlanguage: de-AT\n---\n\nEin Text ohne alles.\n");
        _folder.Write("seeds/d.md", "---\ntitle: Geheim\ndate: \"2024-01-05\"\ncountries: [KZ]\nrights: excerpt\nlanguage: de\n---\n\n" + string.Join(' ', Enumerable.Range(0, 100).Select(i => $"Wort{i}")) + ".\n");
        var build = Tool.Run(["build", "--profile", "public", "--as-of", "2026-01-01"], "", _folder.Path);
        Assert.True(build.ExitCode == 0, build.Error);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "A <b>bold</b> title & \"quotes\" ]]>|Geheim|Treffen in Astana|Ohne Datum")]
    [InlineData("--country KZ --year 2024", "Geheim|Treffen in Astana")]
    [InlineData("--country ru", "Treffen in Astana")]
    [InlineData("--country RU --country UZ", "A <b>bold</b> title & \"quotes\" ]]>|Treffen in Astana")]
    [InlineData("--source DPA --source AFP --year 2024", "Treffen in Astana")]
    [InlineData("--language de", "Geheim|Treffen in Astana|Ohne Datum")]
    public void A_book_has_what_is_selected_in_the_order_of_time(string options, string titles)
    {
        var book = Book(options);
        var nav = XDocument.Parse(book["EPUB/nav.xhtml"]);
        Assert.Equal(titles.Split('|'), nav.Descendants(Html + "a").Select(link => link.Value.TrimEnd('\uFFFD').Trim()));
        Assert.All(nav.Descendants(Html + "a"), link => Assert.Contains("EPUB/" + link.Attribute("href")!.Value, book.Keys));
        Assert.Equal(titles.Split('|').Length, book.Keys.Count(name => name.Contains("article-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_parts_fit_together_and_nothing_of_a_text_acts()
    {
        var book = Book("");
        Assert.Equal("mimetype", book.Keys.First());
        Assert.Equal("application/epub+zip", book["mimetype"]);
        var package = XDocument.Parse(book["EPUB/package.opf"]);
        var items = package.Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        Assert.Equal(book.Keys.Except(["mimetype", "META-INF/container.xml", "EPUB/package.opf"]).Order(StringComparer.Ordinal), items.Values.Select(name => "EPUB/" + name).Order(StringComparer.Ordinal));
        Assert.Equal(items.Keys.Except(["style"]).Order(StringComparer.Ordinal), package.Descendants(Opf + "itemref").Select(item => item.Attribute("idref")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal("Archiv <der> Donau & mehr", package.Descendants("{http://purl.org/dc/elements/1.1/}title").Single().Value);
        Assert.Equal("2024-11-26T00:00:00Z", package.Descendants(Opf + "meta").Single().Value);
        foreach (var page in book.Where(part => part.Key.EndsWith(".xhtml", StringComparison.Ordinal)).Select(part => XDocument.Parse(part.Value)))
        {
            Assert.Empty(page.Descendants(Html + "script"));
            Assert.All(page.Descendants(Html + "a"), link => Assert.DoesNotContain("javascript", link.Attribute("href")!.Value, StringComparison.Ordinal));
        }

        var first = book["EPUB/article-00003.xhtml"];
        Assert.Contains("26. November 2024 · Eva Klein, Otto Groß · dpa", first, StringComparison.Ordinal);
        Assert.Contains("Kasachstan, Russland", first, StringComparison.Ordinal);
        Assert.Contains("https://example.org/%C3%BC?a=b%7Cc", first, StringComparison.Ordinal);
        Assert.Contains("<code>&lt;code&gt;", first, StringComparison.Ordinal);

        // What the public site does not show, no book of it can.
        Assert.DoesNotContain("Wort60", book["EPUB/article-00002.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_and_others_another_identifier()
    {
        var first = Bytes("--country KZ", "eins.epub");
        Assert.Equal(first, Bytes("--country KZ", "zwei.epub", ("TZ", "Asia/Tokyo"), ("LC_ALL", "tr_TR.UTF-8")));
        var (one, other) = (Book("--country KZ")["EPUB/package.opf"], Book("--year 2023")["EPUB/package.opf"]);
        Assert.NotEqual(IdentifierOf(one), IdentifierOf(other));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", IdentifierOf(one));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--country KZ --year 2024")]
    [InlineData("--language en")]
    public async Task EPUBCheck_finds_nothing(string options)
    {
        Bytes(options, "buch.epub");

        // Debian's package is a program for Java; its own file can only be started where such files can. It ends before its code has become worth compiling well.
        Assert.True(InstalledProgram.CanBeHad("epubcheck") && InstalledProgram.IsThere("java"), "The tests of books need EPUBCheck. Install it (Debian, Ubuntu: 'sudo apt-get install epubcheck').");
        using var process = Process.Start(new ProcessStartInfo("java", ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", "/usr/share/java/epubcheck.jar", "--failonwarnings", _folder["buch.epub"]]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0 && output.Contains("0 fatals / 0 errors / 0 warnings", StringComparison.Ordinal), output + await error);
    }

    [Theory]
    [InlineData("--country XX1", 2, "is no country code")]
    [InlineData("--year 24x", 2, "--year '24x' is no year. Give one like 2024.")]
    [InlineData("--to buch.zip", 2, "Give one that ends in .epub.")]
    [InlineData("--year 1850", 3, "no article of")]
    [InlineData("nowhere", 3, "there is no site in")]
    public void What_cannot_be_done_is_said(string options, int code, string message)
    {
        var run = Tool.Run(["epub", .. options.Split(' ')], "", _folder.Path);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["archive.epub"]));
    }

    private static string IdentifierOf(string package) => XDocument.Parse(package).Descendants("{http://purl.org/dc/elements/1.1/}identifier").Single().Value;

    private byte[] Bytes(string options, string file, params (string, string)[] environment)
    {
        var run = Tool.Run(["epub", "--to", file, "--force", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)], "", _folder.Path, environment);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllBytes(_folder[file]);
    }

    private Dictionary<string, string> Book(string options)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(options, "buch.epub")));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}

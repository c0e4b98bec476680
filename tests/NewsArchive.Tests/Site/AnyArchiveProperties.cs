using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Tests.Format;

namespace NewsArchive.Tests.Site;

/// <summary>Whole archives of any bytes: the laws of <see cref="ArchiveLaws"/> hold of what is built, and the same input gives the same bytes. The fuzzer does this for hours.</summary>
public sealed class AnyArchiveProperties
{
    private static readonly Gen<string> Names = Gen.Elements("a", "A", "ä", "a\u0308", "x\u001B[2J", "x\u202Etxt.exe", "con", "x\n", "unter/b", "=1+1", "{{x}}", "<b>", "...x", "日本", "-x", "%2e%2e");

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        NastyText.Any.Select(Encoding.UTF8.GetBytes),
        NastyText.Any.Select(text => Encoding.UTF8.GetBytes($"---\ntitle: {YamlText.Quoted(text)}\nauthor: [{YamlText.Quoted(text)}]\nsource: {YamlText.Quoted(text)}\ncountries: [KZ]\n---\n{text}")),
        NastyText.Any.Select(text => Encoding.UTF8.GetBytes($"<title>{text}</title><meta name=author content=\"{text}\"><article><h1>{text}</h1><p>{text}<p>{text}")),
        NastyText.Any.Select(Encoding.Unicode.GetBytes),
        from seed in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, 65_536)
        select Noise(seed, length));

    private static readonly Gen<(string Path, byte[] Bytes)> Files =
        from name in Names
        from extension in Gen.Elements(".txt", ".md", ".html", ".xyz", "")
        from bytes in Bytes
        select ("x" + name + extension, bytes);

    [Fact]
    public void What_holds_of_every_archive_holds_of_this_one() =>
        Prop.ForAll(Files.ListOf().ToArbitrary(), NastyText.Any.ToArbitrary(), (files, text) =>
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(folder["texte"]);
            foreach (var (path, bytes) in files)
            {
                folder.Write("texte/" + path, bytes);
            }

            var paths = files.Select(file => file.Path).Distinct(StringComparer.Ordinal).ToList();
            var clean = WhiteSpace.Fold(CleanText.OfPart(text));
            var settings = new Settings { Title = "Archiv " + clean, Description = clean, BaseUrl = new Uri("https://example.org/") };
            List<Diagnostic> diagnostics = [];
            var summary = Build(folder["site"], jobs: 2);
            Assert.Empty(ArchiveLaws.BrokenBy(folder["site"], paths, summary, diagnostics));
            Build(folder["other"], jobs: 1);
            Assert.Equal(TemporaryFolder.FilesOf(folder["site"]), TemporaryFolder.FilesOf(folder["other"]));

            BuildSummary Build(string output, int jobs) => new Pipeline(settings, Add) { Jobs = jobs }.Build(folder["texte"], output, clean: false);

            void Add(Diagnostic diagnostic)
            {
                lock (diagnostics)
                {
                    diagnostics.Add(diagnostic);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12).WithEndSize(12));

    public static TheoryData<string, string> BrokenPages => new()
    {
        { "<p onclick=\"a\">b</p>", "an attribute that acts" },
        { "<a href=\" java\nscript:x\">b</a>", "another scheme" },
        { "<a href=\"//example.org/\">b</a>", "another scheme" },
        { "<script>a</script>", "not ours" },
        { "<iframe></iframe>", "<iframe>" },
        { "<a href=\"missing.html\">b</a>", "broken link" },
        { "</b>", "" },
    };

    [Theory]
    [MemberData(nameof(BrokenPages))]
    public void A_page_that_breaks_a_law_is_found(string body, string fault)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/index.html", $"<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><title>a</title></head><body><h1>a</h1>{body}</body></html>");
        Assert.Contains(ArchiveLaws.BrokenBy(folder["site"], [], new BuildSummary(0, 0, 0, 1), []), found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lost_file_is_found()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["site"]);
        Assert.Contains("diagnostics name 0", Assert.Single(ArchiveLaws.BrokenBy(folder["site"], ["a.txt"], new BuildSummary(1, 0, 0, 0), [])), StringComparison.Ordinal);
    }

    private static byte[] Noise(int seed, int length)
    {
        var bytes = new byte[length];
        new System.Random(seed).NextBytes(bytes);
        return bytes;
    }
}

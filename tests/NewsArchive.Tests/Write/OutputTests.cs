using System.Text;
using NewsArchive.Archive;
using NewsArchive.Write;

namespace NewsArchive.Tests.Write;

public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Diagnostic> _diagnostics = [];

    private string Site => _folder["site"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_site_appears_only_when_it_is_complete()
    {
        using var output = Open(["index.html"]);
        output.Write(0, "eins"u8, null);
        Assert.False(Directory.Exists(Site));
        output.Commit(restricted: 0, _ => { });
        Assert.Equal("eins", Read("index.html"));
    }

    [Fact]
    public void A_new_site_that_is_given_up_leaves_nothing_behind()
    {
        using (var output = Open(["index.html"]))
        {
            output.Write(0, "eins"u8, null);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_second_build_of_the_same_pages_writes_nothing()
    {
        Build(("index.html", "eins"), ("a/b.html", "zwei"));
        var before = Stamps();
        var counts = Build(("index.html", "eins"), ("a/b.html", "zwei"));
        Assert.Equal(new WriteCounts(0, 2, 0, 8), counts);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void Only_what_differs_is_written_and_what_is_no_longer_planned_is_removed()
    {
        Build(("index.html", "eins"), ("a/b.html", "zwei"), ("c.html", "drei"));
        var counts = Build(("index.html", "eins"), ("c.html", "neu"), ("d.html", "vier"));
        Assert.Equal(new WriteCounts(2, 1, 1, 11), counts);
        Assert.Equal(["c.html", "d.html", "index.html"], TemporaryFolder.FilesOf(Site).Keys);
        Assert.False(Directory.Exists(Path.Combine(Site, "a")));
    }

    [Fact]
    public void A_foreign_file_stays_even_where_a_page_belongs()
    {
        _folder.Write("site/CNAME", "archiv.example");
        _folder.Write("site/about.html", "von Hand");
        Build(("index.html", "eins"), ("about.html", "zwei"));
        Assert.Equal("von Hand", Read("about.html"));
        Assert.Equal("archiv.example", Read("CNAME"));
        Assert.Equal("NA5001", Assert.Single(_diagnostics).Kind.Code);
        Build(("index.html", "eins"));
        Assert.Equal("von Hand", Read("about.html"));
    }

    [Fact]
    public void What_a_build_left_whose_manifest_is_gone_is_not_foreign()
    {
        Build(("index.html", "eins"));
        _folder.Write("site/new.html", InterimPages.Html.ToArray());
        _folder.Write("site/same.html", "drei");
        Build(("index.html", "eins"), ("new.html", "zwei"), ("same.html", "drei"));
        Assert.Empty(_diagnostics);
        Assert.Equal("zwei", Read("new.html"));
        Build(("index.html", "eins"));
        Assert.Equal(["index.html"], TemporaryFolder.FilesOf(Site).Keys);
    }

    [Fact]
    public void A_page_that_somebody_changed_is_not_removed_with_the_stale_ones()
    {
        Build(("index.html", "eins"), ("a.html", "zwei"));
        _folder.Write("site/a.html", "meins");
        Build(("index.html", "eins"));
        Assert.Equal("meins", Read("a.html"));
    }

    [Fact]
    public void A_missing_or_shortened_page_is_written_again()
    {
        Build(("index.html", "eins"), ("a.html", "zwei"));
        File.Delete(_folder["site/a.html"]);
        _folder.Write("site/index.html", "e");
        Assert.Equal(2, Build(("index.html", "eins"), ("a.html", "zwei")).Written);
        Assert.Equal("eins", Read("index.html"));
    }

    [Fact]
    public void A_clean_build_writes_every_file_again()
    {
        Build(("index.html", "eins"));
        _folder.Write("site/index.html", "EINS"); // The same length: only the bytes tell.
        Assert.Equal(1, Build(("index.html", "eins")).Written);
        Assert.Equal(0, Build(("index.html", "eins")).Written);
        Assert.Equal(1, Build(clean: true, ("index.html", "eins")).Written);
        Assert.Equal("eins", Read("index.html"));
    }

    [Fact]
    public void After_an_unfinished_build_no_hash_is_believed()
    {
        Build(("index.html", "eins"));
        using (var output = Open(["index.html"]))
        {
            output.Write(0, "zwei"u8, null);
        }

        Build(("index.html", "eins"));
        Assert.Equal("eins", Read("index.html"));
    }

    [Fact]
    public void A_page_of_an_unfinished_build_is_ours_to_remove()
    {
        Build(("index.html", "eins"));
        using (var output = Open(["a.html", "index.html"]))
        {
            output.Write(0, "zwei"u8, null);
        }

        Build(("index.html", "eins"));
        Assert.Equal(["index.html"], TemporaryFolder.FilesOf(Site).Keys);
    }

    [Fact]
    public void New_pages_stand_without_links_until_they_are_written()
    {
        Build(("index.html", "eins"));
        using var output = Open(["a.html", "a.md", "index.html"]);
        Assert.Contains("being written", Read("a.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("href", Read("a.html"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["site/a.md"]));
    }

    [Fact]
    public void Two_builds_at_once_are_refused_with_a_way_out()
    {
        Build(("index.html", "eins"));
        using var first = Open(["index.html"]);
        var problem = Assert.Throws<IOException>(() => Open(["index.html"]));
        Assert.Contains("Another build is writing", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_with_any_byte_flipped_costs_no_page_and_no_foreign_file()
    {
        Build(("index.html", "eins"), ("a.html", "zwei"));
        _folder.Write("site/fremd.html", "fremd");
        var manifest = _folder["site/.newsarchive/manifest.tsv"];
        var whole = File.ReadAllBytes(manifest);
        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x01;
            File.WriteAllBytes(manifest, damaged);
            Build(("index.html", "eins"), ("a.html", "zwei"));
            Assert.Equal(["a.html", "fremd.html", "index.html"], TemporaryFolder.FilesOf(Site).Keys);
        }

        Assert.Empty(_diagnostics);
        Build(("index.html", "eins"));
        Assert.Equal(["fremd.html", "index.html"], TemporaryFolder.FilesOf(Site).Keys);
    }

    private WriteCounts Build(params (string Address, string Text)[] pages) => Build(clean: false, pages);

    private WriteCounts Build(bool clean, params (string Address, string Text)[] pages)
    {
        var inOrder = pages.OrderBy(page => page.Address, StringComparer.Ordinal).ToList();
        using var output = Open([.. inOrder.Select(page => page.Address)], clean);
        for (var place = 0; place < inOrder.Count; place++)
        {
            output.Write(place, Encoding.UTF8.GetBytes(inOrder[place].Text), null);
        }

        return output.Commit(restricted: 0, _ => { });
    }

    private IOutput Open(IReadOnlyList<string> addresses, bool clean = false)
    {
        var output = OpenOutput.At(Site, clean);
        output.Claim(addresses, _diagnostics.Add);
        return output;
    }

    private string Read(string address) => File.ReadAllText(Path.Combine(Site, address));

    private List<(string, DateTime)> Stamps() =>
        [.. Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}

using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Html;

/// <summary>Pages of every kind are valid HTML: several of each kind, since texts differ.</summary>
[Collection(WithChromium.Name)]
public sealed class HtmlTests(Chromium chromium)
{
    /// <summary>Pages of one kind that are read, spread evenly over all of them.</summary>
    private const int OfEachKind = 40;

    [Theory]
    [InlineData("seeds")]
    [InlineData("made-up")]
    [InlineData("hostile")]
    public void Every_kind_of_page_is_valid(string name)
    {
        var site = chromium.Sites[name];
        var pages = site.Pages.GroupBy(PageKinds.KindOf, StringComparer.Ordinal)
            .SelectMany(kind => kind.Chunk((kind.Count() + OfEachKind - 1) / OfEachKind).Select(chunk => chunk[0])).Concat(site.Kinds.Select(kind => kind.Address));
        Faults.None(pages.AsParallel().AsOrdered()
            .SelectMany(address => HtmlFaults.Of(File.ReadAllText(Path.Combine(site.Folder, address))).Select(fault => $"{PageKinds.KindOf(address)} ({address}): {fault}")));
    }

    /// <summary>Faults that a page could have, each found.</summary>
    public static TheoryData<string, string> WrongBodies => new()
    {
        { "<p>a</b></p>", "" },
        { "<p><div>a</div></p>", "" },
        { "<ul><p>a</p></ul>", "<p> must not stand in <ul>" },
        { "<span><div>a</div></span>", "<div> must not stand in <span>" },
        { "<dl><div><dt>a</dt></div></dl>", "<dl> needs" },
        { "<a href=\"a\"><details><summary>a</summary></details></a>", "must not stand in <a>" },
        { "<a href=\"a b\">a</a>", "no URL" },
        { "<img src=\"a\">", "lacks alt" },
        { "<blink>a</blink>", "<blink> is no element" },
        { "<p align=\"left\">a</p>", "no attribute align" },
        { "<p id=\"a\">a</p><p id=\"a\">b</p>", "doubled" },
        { "<p aria-labelledby=\"b\">a</p>", "is no id" },
        { "<h3>a</h3>", "level 3 after one of level 1" },
        { "<h1>a</h1>", "2 headings of the first level" },
        { "<time datetime=\"XXXX-08-02\">2. August</time>", "no date" },
        { "<p lang=\"deutsch!\">a</p>", "language tag" },
        { "<table><tr><p>a</p></tr></table>", "" },
        { "<p title=a\"b>a</p>", "" },
    };

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public void A_fault_is_found(string body, string fault) => Assert.Contains(HtmlFaults.Of(Page(body)), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void A_page_without_fault_has_none() => Assert.Empty(HtmlFaults.Of(Page("<p>a <a href=\"b.html#c\">d</a> <time datetime=\"08-02\">2. August</time></p><dl><div><dt>a</dt><dd>b</dd></div></dl>")));

    private static string Page(string body) =>
        $"<!doctype html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><title>a</title><meta name=\"viewport\" content=\"width=device-width\"></head><body><main><h1>a</h1>{body}</main></body></html>\n";
}

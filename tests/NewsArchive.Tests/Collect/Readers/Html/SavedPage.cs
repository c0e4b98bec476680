using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Html;

namespace NewsArchive.Tests.Collect.Readers.Html;

/// <summary>Small made-up pages and what the reader makes of them.</summary>
internal static class SavedPage
{
    /// <summary>Two paragraphs that nobody takes for a menu.</summary>
    public const string Prose =
        "<p>Der Gemeinderat von Musterhausen hat am Abend beschlossen, dass die alte Mühle nicht abgerissen, sondern zu einer Schule umgebaut wird.</p>"
        + "<p>Die Arbeiten sollen im kommenden Jahr beginnen, sagte die Bürgermeisterin, und nach ihren Worten nicht länger als zwei Jahre dauern.</p>";

    public static Document Read(string html, Action<Diagnostic>? report = null) => Read(Encoding.UTF8.GetBytes(html), report);

    public static Document Read(byte[] bytes, Action<Diagnostic>? report = null) =>
        Assert.Single(new HtmlReader().Read(new SourceFile("a/seite.html", ""), bytes, report ?? (_ => { })));

    /// <summary>The text of the blocks of a page with this body.</summary>
    public static string Text(string body) => string.Join('\n', Read("<html><body>" + body + "</body></html>").Blocks.Select(block => block.Text));

    /// <summary>Values of all hints of a name.</summary>
    public static string[] Hints(string html, string name) => [.. Read(html).Hints.Where(hint => hint.Name == name).SelectMany(hint => hint.Values)];
}

using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;
using NewsArchive.Indexes.Time;

[assembly: Part(typeof(AboutPage))]

namespace NewsArchive.Indexes.Pages;

/// <summary>How the archive's facts came about, in numbers.</summary>
internal sealed class AboutPage : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog) =>
        [new Page("about.html", "about", "the about page", new AboutModel(catalog.Figures) { Silent = [.. Silences(catalog)], Copies = catalog.Copies }) { Title = Label.OfTerm("about") }];

    private static IEnumerable<Silence> Silences(Catalog catalog)
    {
        EdtfDate? first = null;
        EdtfDate? last = null;
        foreach (var span in MakeTimeline.Of(catalog.Entries, (_, _) => ""))
        {
            if (span.Count > 0 && first is not null)
            {
                yield return new Silence(first, last!);
                first = null;
            }
            else if (span.Count == 0)
            {
                first ??= span.Date;
                last = span.Date;
            }
        }
    }
}

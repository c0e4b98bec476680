using NewsArchive.Archive;
using NewsArchive.Tests;

namespace NewsArchive.BrowserTests.Sites;

/// <summary>A site built for a run of the tests, in a folder with a space and an umlaut in its name.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Builds the site of texts that are written into a folder.</summary>
    public TestSite(string name, Settings settings, Action<string> writeTexts)
    {
        Name = name;
        Directory.CreateDirectory(Input);
        writeTexts(Input);
        Summary = new Pipeline(settings, _ => { }).Build(Input, Folder, clean: false);
        Kinds = PageKinds.Of(Folder);
    }

    public string Name { get; }

    /// <summary>Folder of the texts.</summary>
    public string Input => _folder["texte"];

    /// <summary>Folder of the built site.</summary>
    public string Folder => _folder["Seiten für alle"];

    public BuildSummary Summary { get; }

    /// <summary>Pages to look at: one address or two for each kind of page.</summary>
    public IReadOnlyList<KindOfPage> Kinds { get; }

    /// <summary>Addresses of all pages.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The site as it opens by double-click.</summary>
    public SiteView OnDisk => new(this, new Uri(Folder + "/"));

    public void Dispose() => _folder.Dispose();
}

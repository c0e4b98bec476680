using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Site;

/// <summary>A site built from texts for one test, in folders that go with it.</summary>
internal sealed class BuiltSite : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly TemporaryFolder _folder = new();
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Folder of the texts.</summary>
    public string Input => _folder["texte"];

    /// <summary>Folder of the site.</summary>
    public string Output => _folder["site"];

    /// <summary>Folder of the user's theme; there is none before something is added to it.</summary>
    public string Theme => _folder["thema"];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>A site of texts by file name.</summary>
    public static BuiltSite Of(params (string Name, string Text)[] texts) => Of(new Settings(), texts);

    public static BuiltSite Of(Settings settings, params (string Name, string Text)[] texts)
    {
        var site = new BuiltSite();
        Directory.CreateDirectory(site.Input);
        foreach (var (name, text) in texts)
        {
            site.Add(name, text);
        }

        site.Build(settings);
        return site;
    }

    /// <summary>A site of the texts of a folder.</summary>
    /// <param name="asOf">The day for which embargoes are judged; null for the usual one.</param>
    public static BuiltSite OfFolder(string folder, Settings? settings = null, DateOnly? asOf = null)
    {
        var site = new BuiltSite();
        site.AsOf = asOf ?? site.AsOf;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            site._folder.Write("texte/" + Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }

        site.Build(settings ?? new Settings());
        return site;
    }

    /// <summary>Writes or replaces a text.</summary>
    public void Add(string name, string text) => _folder.Write("texte/" + name, text);

    /// <summary>Removes a text.</summary>
    public void Remove(string name) => File.Delete(_folder["texte/" + name]);

    /// <summary>Writes or replaces a file of the user's theme.</summary>
    public void AddToTheme(string name, string text) => _folder.Write("thema/" + name, text);

    /// <summary>Makes all texts an hour old, so that their stamps can be trusted.</summary>
    public void Age()
    {
        foreach (var file in Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(-1));
        }
    }

    /// <summary>The day for which the next build judges embargoes.</summary>
    public DateOnly AsOf { get; set; } = new(2026, 11, 22);

    /// <summary>Builds again.</summary>
    public BuildSummary Build(Settings? settings = null, int jobs = 2, bool clean = false)
    {
        lock (_diagnostics)
        {
            _diagnostics.Clear();
        }

        return new Pipeline(settings ?? new Settings(), Report) { Jobs = jobs, AsOf = AsOf }.Build(Input, Output, clean);
    }

    /// <summary>All files of the site by address.</summary>
    public SortedDictionary<string, byte[]> Files() => TemporaryFolder.FilesOf(Output);

    /// <summary>Text of a file of the site.</summary>
    public string Text(string address) => File.ReadAllText(Path.Combine(Output, address));

    /// <summary>All HTML pages, parsed.</summary>
    public IEnumerable<(string Address, IDocument Page)> Pages() =>
        Files().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Key, (IDocument)Parser.ParseDocument(Encoding.UTF8.GetString(file.Value))));

    public void Dispose() => _folder.Dispose();

    private void Report(Diagnostic diagnostic)
    {
        Assert.NotEqual(DiagnosticKinds.ToolFault, diagnostic.Kind);
        lock (_diagnostics)
        {
            _diagnostics.Add(diagnostic);
        }
    }
}

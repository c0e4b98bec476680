using NewsArchive.Archive;
using NewsArchive.Tests.House;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.BrowserTests.Sites;

/// <summary>The sites under test, each built when it is first asked for, and the server that they are also opened from.</summary>
public sealed class TestSites : IDisposable
{
    private readonly StaticServer _server = new();
    private readonly Dictionary<string, TestSite> _sites = new(StringComparer.Ordinal);

    internal TestSite this[string name]
    {
        get
        {
            if (!_sites.TryGetValue(name, out var site))
            {
                _sites[name] = site = Build(name);
            }

            return site;
        }
    }

    /// <summary>A site over <c>file</c> or <c>http</c>.</summary>
    internal SiteView View(string name, string scheme) => scheme == "file" ? this[name].OnDisk : _server.View(this[name]);

    public void Dispose()
    {
        _server.Dispose();
        foreach (var site in _sites.Values)
        {
            site.Dispose();
        }
    }

    private TestSite Build(string name) => name switch
    {
        // The site of an archive that does not know its address yet.
        "seeds" => new TestSite(name, new Settings { Title = "Kasachstan in der Presse", Description = "Fünf Texte." }, CopySeeds),
        "made-up" => new TestSite(
            name,
            new Settings { Title = "Erfundene Nachrichten", Description = "Zweitausend Artikel, von denen keiner geschehen ist.", Language = "de", BaseUrl = _server.RootOf(name) },
            folder => MadeUpTexts.Write(2_000, folder)),
        "hostile" => new TestSite(name, HostileTexts.Settings, HostileTexts.Write),
        _ => throw new ArgumentException("No site has the name " + name, nameof(name)),
    };

    private static void CopySeeds(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }
}

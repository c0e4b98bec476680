using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>The names under which the page's outlet appears: as site name, publisher, or word of its address. None of them is a person or part of a title.</summary>
internal sealed class OutletNames
{
    private static readonly string[] Sources = ["og:site_name", "json-ld:publisher", "json-ld:isPartOf", "json-ld:page:isPartOf", "meta:application-name", "dc.publisher", "meta:publisher", "citation_journal_title", "feed:source", "feed:channel"];

    private static readonly string[] Platforms = [".wordpress.com", ".blogspot.", ".blogger.com", ".tumblr.com", ".substack.com", ".medium.com", ".github.io", ".twoday.net", ".typepad.com", ".jimdo"];

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly string _host;

    public OutletNames(HintLookup hints)
    {
        foreach (var name in Sources)
        {
            foreach (var value in hints.Values(name))
            {
                Add(value);
            }
        }

        var addresses = hints.Values("canonical", "og:url", "saved-from", "json-ld:url", "feed:link").ToList();
        _host = addresses.Select(HostOf).FirstOrDefault(host => host.Length > 0) ?? "";
        IsPersonal = addresses.Exists(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && Platforms.Any(platform => uri.Host.Contains(platform, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether a text is the outlet's name, or holds it as its only content ("taz.de", "Redaktion taz").</summary>
    public bool Is(string text)
    {
        var key = TitleKey.Of(text);
        return key.Length > 0 && (_keys.Any(known => known == key || (key.Length >= 6 && known.StartsWith(key, StringComparison.Ordinal))) || (key.Length >= 3 && _host.Length > 0 && (_host.Contains(key, StringComparison.Ordinal) || (_host.Length >= 4 && key.Contains(_host, StringComparison.Ordinal)))));
    }

    /// <summary>Whether a text is one of the names that the outlet gives itself, word for word.</summary>
    public bool IsNamed(string text) => _keys.Contains(TitleKey.Of(text));

    /// <summary>Whether the site stands on a platform for personal blogs: there the site's name is often its writer's.</summary>
    public bool IsPersonal { get; }

    private void Add(string name)
    {
        var key = TitleKey.Of(name);
        if (key.Length >= 2)
        {
            _keys.Add(key);
        }
    }

    /// <summary>The host without <c>www</c> and its last part, letters and digits only: <c>https://www.die-tagespost.de/x</c> is <c>dietagespost</c>.</summary>
    private static string HostOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return "";
        }

        var labels = HostName.Of(uri).Split('.');
        var own = labels.Length > 1 ? labels[..^1] : labels;
        return TitleKey.Of(string.Concat(own.Where(label => label is not ("www" or "m" or "blog" or "news" or "wordpress" or "blogspot" or "co"))));
    }
}

using NewsArchive.Render;
using NewsArchive.Serve.Correct;
using NewsArchive.Write;

namespace NewsArchive.Serve;

/// <summary>A site as it is served for a while: its files, its articles, and a mark that no other has.</summary>
internal sealed class ShownSite
{
    /// <summary>Nothing, before the first build.</summary>
    public static readonly ShownSite None = new("", EditableArticles.None, "", [], null);

    private readonly string _folder;
    private readonly HashSet<string> _addresses;
    private readonly PlannedSite? _planned;

    private ShownSite(string mark, EditableArticles articles, string folder, HashSet<string> addresses, PlannedSite? planned) =>
        (Mark, Articles, _folder, _addresses, _planned) = (mark, articles, folder, addresses, planned);

    /// <summary>Changes with each change of the site.</summary>
    public string Mark { get; }

    /// <summary>The articles, to be corrected.</summary>
    public EditableArticles Articles { get; }

    /// <summary>Whether its files are still being written.</summary>
    public bool IsAhead => _planned is not null;

    /// <summary>What a build left.</summary>
    public static ShownSite Of(string mark, WrittenSite site, EditableArticles articles) =>
        new(mark, articles, site.Folder, site.Files.Select(file => file.Address).ToHashSet(StringComparer.Ordinal), null);

    /// <summary>What a build will have left here.</summary>
    public ShownSite Ahead(string mark, PlannedSite planned, EditableArticles articles) => new(mark, articles, _folder, [], planned);

    /// <summary>The file at an address below the site's root; null where the site has none. Nothing else in the folder can be reached.</summary>
    public ShownFile? Find(string address) =>
        (_planned is null ? _addresses.Contains(address) : _planned.Plan.Find(address) is not null)
            ? new ShownFile(this, address, WrittenSite.FileIn(_folder, address), _planned)
            : null;

    /// <summary>Whether a page that was served is not what it will be.</summary>
    /// <param name="address">Address below the site's root.</param>
    /// <param name="bytes">What it will be; null for no page.</param>
    public bool IsAnother(string address, ReadOnlyMemory<byte>? bytes)
    {
        try
        {
            return Find(address) is { } file && (bytes is not { } page || !page.Span.SequenceEqual(File.ReadAllBytes(file.FullPath)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // When all is written, it will be told of.
            return false;
        }
    }
}

using NewsArchive.Archive.Site;

namespace NewsArchive.Serve.Correct;

/// <summary>The articles of a build, to be corrected.</summary>
internal sealed class EditableArticles
{
    /// <summary>None, before the first build.</summary>
    public static readonly EditableArticles None = new("", "en", []);

    private readonly Dictionary<string, Entry> _byAddress;
    private readonly Dictionary<string, Entry> _byId;
    private readonly Dictionary<string, int> _onPath;
    private readonly string _input;

    private EditableArticles(string input, string language, IReadOnlyCollection<Entry> entries)
    {
        _input = input;
        Language = language;
        _byAddress = entries.ToDictionary(entry => entry.Address, StringComparer.Ordinal);
        _byId = entries.ToDictionary(entry => entry.Article.Id, StringComparer.Ordinal);
        _onPath = entries.CountBy(entry => entry.Article.Path, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>BCP 47 tag of the interface.</summary>
    public string Language { get; }

    /// <summary>The articles of a plan.</summary>
    /// <param name="input">Folder of the texts.</param>
    public static EditableArticles Of(string input, SitePlan plan) =>
        new(input, plan.Language, [.. plan.Entries]);

    /// <summary>The article at an address below the site's root; null where there is none.</summary>
    public Entry? At(string address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The article of an id; null where there is none.</summary>
    public Entry? Of(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Where the text of an article is.</summary>
    public string FileOf(Entry entry) => Path.Combine(_input, entry.Article.Path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Whether a correction beside the text would be about this article alone.</summary>
    public bool IsAlone(Entry entry) => _onPath[entry.Article.Path] == 1;
}

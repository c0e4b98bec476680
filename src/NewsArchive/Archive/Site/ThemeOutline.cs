namespace NewsArchive.Archive.Site;

/// <summary>What planning must know of a theme.</summary>
/// <param name="Languages">Languages in which it can speak.</param>
/// <param name="Assets">Its files that are copied.</param>
/// <param name="Cards">Differs where the card of an article may look different, as names of files must that hold cards.</param>
public sealed record ThemeOutline(IReadOnlyList<string> Languages, IReadOnlyList<AssetModel> Assets, Digest Cards);

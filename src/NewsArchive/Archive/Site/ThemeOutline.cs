namespace NewsArchive.Archive.Site;

/// <summary>What planning must know of a theme.</summary>
/// <param name="Languages">Languages in which it can speak.</param>
/// <param name="Assets">Its files that are copied.</param>
/// <param name="Hash">Changes with any byte of any of its files, as names of files must that hold what templates make.</param>
public sealed record ThemeOutline(IReadOnlyList<string> Languages, IReadOnlyList<AssetModel> Assets, string Hash);

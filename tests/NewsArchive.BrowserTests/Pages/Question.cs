using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Something that is asked of any page.</summary>
/// <returns>Faults of the page that is open.</returns>
internal delegate Task<IEnumerable<string>> Question(Visit visit);

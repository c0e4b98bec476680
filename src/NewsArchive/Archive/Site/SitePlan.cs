namespace NewsArchive.Archive.Site;

/// <summary>The whole site before it is rendered: what is true for all pages, and the pages in the order of their addresses.</summary>
/// <param name="Language">BCP 47 tag of the interface; a language that the theme has strings for.</param>
/// <param name="Navigation">Main ways through the site, in order.</param>
public sealed record SitePlan(Settings Settings, string Language, IReadOnlyList<Link> Navigation, IReadOnlyList<Page> Pages);

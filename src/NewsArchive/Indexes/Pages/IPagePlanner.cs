using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Pages;

/// <summary>Plans the pages of one kind. A new kind is one new file in this folder, with a <see cref="Archive.PartAttribute"/>, and a template in the theme.</summary>
internal interface IPagePlanner
{
    IEnumerable<Page> Plan(Catalog catalog);
}

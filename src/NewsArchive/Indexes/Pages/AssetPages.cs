using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(AssetPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>Style sheets and scripts of the theme, under names that change with their bytes so that no browser shows an old one.</summary>
internal sealed class AssetPages : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog) =>
        catalog.Assets.Select(asset => new Page(AddressOf(asset), "asset", $"the theme's file {asset.Name}", asset) { IsIndexed = false });

    private static string AddressOf(AssetModel asset) =>
        Path.ChangeExtension(asset.Name, Digest.Of(asset.Bytes.Span).ForName() + Path.GetExtension(asset.Name));
}

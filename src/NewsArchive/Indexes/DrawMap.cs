using NewsArchive.Archive.Countries;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;

namespace NewsArchive.Indexes;

/// <summary>The tile map of the world, shaded by numbers of articles.</summary>
internal static class DrawMap
{
    private const int Levels = 5;

    public static IReadOnlyList<MapTile> Of(Taxonomy countries)
    {
        var most = 0;
        foreach (var group in countries.Groups)
        {
            most = Math.Max(most, group.Entries.Count);
        }

        return
        [
            .. from tile in TileMap.Tiles
               let link = countries.Find(tile.Code.ToLowerInvariant())?.Link
               orderby tile.Row, tile.Column
               select new MapTile(tile.Code, CountryNames.NameOf(tile.Code, countries.Language), tile.Column, tile.Row, link, LevelOf(link?.Count ?? 0, most)),
        ];
    }

    // By the logarithm: one country of a press archive always dwarfs the rest.
    private static int LevelOf(int count, int most) =>
        count == 0 ? 0 : most == 1 ? Levels : 1 + (int)Math.Floor((Levels - 1) * Math.Log(count) / Math.Log(most));
}

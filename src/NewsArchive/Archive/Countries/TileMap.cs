using System.Collections.Immutable;
using System.Globalization;

namespace NewsArchive.Archive.Countries;

/// <summary>A map of the world with one equal square for each country: fair to small ones, and without borders to dispute.</summary>
public static class TileMap
{
    private static readonly Lazy<ImmutableArray<Tile>> Table = new(() =>
        [.. from line in DataFile.Lines("Archive/Countries/tiles.tsv")
            let fields = line.Text.Split('\t')
            select new Tile(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture))]);

    /// <summary>One tile for each country of today, in the order of their codes.</summary>
    public static ImmutableArray<Tile> Tiles => Table.Value;
}

/// <summary>Place of a country on the tile map. <paramref name="Column"/> counts from the west, <paramref name="Row"/> from the north, from 0.</summary>
public sealed record Tile(string Code, int Column, int Row);

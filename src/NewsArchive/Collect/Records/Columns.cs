using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Records;

/// <summary>Which field a column of a table, or a key of a record, holds: by what <c>archive.yml</c> says, else by its usual names (<c>columns.tsv</c>).</summary>
internal sealed class Columns(ImmutableArray<KeyValuePair<string, string>> given)
{
    private static readonly ImmutableArray<(string Field, string[] Names)> Usual =
        [.. DataFile.Lines("Collect/Records/columns.tsv").Select(line => line.Text.Split('\t')).Select(cells => (cells[0], cells[1].Split('|')))];

    private static readonly FrozenDictionary<string, (string Field, int Rank)> ByName =
        Usual.SelectMany(field => field.Names.Select((name, rank) => KeyValuePair.Create(name, (field.Field, rank)))).ToFrozenDictionary(StringComparer.Ordinal);

    // Rooms that interfaces put the record itself into.
    private static readonly string[] Rooms = ["source", "fields", "attributes", "data", "metadata", "meta", "article", "node", "record", "document"];

    private readonly Dictionary<string, string> _given = given.ToDictionary(pair => KeyOf(pair.Value), pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every field, in the order of <c>columns.tsv</c>.</summary>
    public static ImmutableArray<string> Fields { get; } = [.. Usual.Select(field => field.Field)];

    /// <summary>The field of a column, and how good a name of it the column has: 0 is the best; null where it has none.</summary>
    public (string Field, int Rank)? FieldOf(string column)
    {
        if (_given.TryGetValue(KeyOf(column), out var field))
        {
            return (field, -1);
        }

        if (ByName.TryGetValue(KeyOf(column), out var usual))
        {
            // Whoever names the column of a field wants no other.
            return _given.ContainsValue(usual.Field) ? null : usual;
        }

        var dot = column.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Rooms.Contains(KeyOf(column[..dot])) ? FieldOf(column[(dot + 1)..]) : null;
    }

    private static string KeyOf(string column) => string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

using System.Collections.Immutable;
using System.Text.Json;

namespace NewsArchive.Collect.Records;

/// <summary>An object of JSON -> cells: texts, numbers, lists, names inside objects; objects inside are opened, their keys bearing both names.</summary>
internal static class JsonCells
{
    private const int DepthLimit = 3;

    private static readonly string[] NameKeys = ["name", "title", "value", "label", "#text", "rendered"];

    public static IReadOnlyList<Cell> Of(JsonElement record)
    {
        var cells = new List<Cell>();
        Add(record, "", cells);
        return cells;
    }

    /// <summary>The texts of a value: itself, its items, or what an object goes by.</summary>
    public static ImmutableArray<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).SelectMany(item => Texts(item))],
        JsonValueKind.Object => NameOf(value) is { } name ? [name] : [],
        _ => [],
    };

    private static void Add(JsonElement record, string above, List<Cell> cells)
    {
        foreach (var property in record.EnumerateObject())
        {
            var name = above + property.Name;
            if (Texts(property.Value) is { IsEmpty: false } texts)
            {
                cells.Add(new Cell(name, texts));
            }
            else if (property.Value.ValueKind == JsonValueKind.Object && above.Count(c => c == '.') < DepthLimit)
            {
                Add(property.Value, name + ".", cells);
            }
        }
    }

    private static string? NameOf(JsonElement value) =>
        NameKeys.Select(key => value.TryGetProperty(key, out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null).FirstOrDefault(name => name is not null);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArchive.Collect.Readers.Html.Hints;

/// <summary>What can be had from JSON-LD that is broken beyond repair: the first string value of each telling key.</summary>
internal static partial class SalvageJsonLd
{
    public static void Add(string json, HintList hints)
    {
        if (!json.Contains("Article", StringComparison.Ordinal) && !json.Contains("BlogPosting", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var key in (ReadOnlySpan<string>)["headline", "datePublished", "dateModified"])
        {
            hints.Add("json-ld:" + key, ValueOf(json, key, 0));
        }

        var author = json.IndexOf("\"author\"", StringComparison.Ordinal);
        hints.Add("json-ld:author", author < 0 ? null : ValueOf(json.Substring(author, Math.Min(400, json.Length - author)), "name", 0));
    }

    private static string? ValueOf(string json, string key, int from)
    {
        var at = json.IndexOf($"\"{key}\"", from, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var rest = json.AsSpan(at + key.Length + 2).TrimStart();
        if (rest is not [':', ..] || rest[1..].TrimStart() is not ['"', ..] value)
        {
            return null;
        }

        var end = 1;
        while (end < value.Length && value[end] != '"')
        {
            end += value[end] == '\\' ? 2 : 1;
        }

        try
        {
            return end < value.Length ? JsonSerializer.Deserialize(value[..(end + 1)], HintJson.Default.String) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [JsonSerializable(typeof(string))]
    private sealed partial class HintJson : JsonSerializerContext;
}

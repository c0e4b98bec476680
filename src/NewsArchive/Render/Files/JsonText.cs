using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsArchive.Render.Files;

/// <summary>How JSON is spelled: umlauts as they are; <c>&lt; &gt; &amp;</c> and line separators escaped, so that it may also stand inside a page.</summary>
internal static class JsonText
{
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };

    public static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Writes a property if there is a value.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes an array of strings if there is any.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}

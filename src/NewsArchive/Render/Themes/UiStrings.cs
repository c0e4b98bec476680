using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Archive;
using NewsArchive.Render.Templates;

namespace NewsArchive.Render.Themes;

/// <summary>
/// The words of the interface in one language: <c>ui/TAG.json</c>, an object of strings by key. A key that the user's file lacks comes from the
/// built-in file of the language, and then from the English one, so that a theme of yesterday works with the tool of tomorrow.
/// </summary>
public sealed partial class UiStrings : IDigested
{
    private const string LastResort = "en";

    private readonly Dictionary<string, string> texts;

    private UiStrings(string language, Dictionary<string, string> texts)
    {
        Language = language;
        this.texts = texts;
        Digest = new TakeDigest().Of(texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => (string[])[pair.Key, pair.Value]).Prepend(language).ToList());
    }

    /// <summary>BCP 47 tag of the interface.</summary>
    public string Language { get; }

    /// <summary>Of all words.</summary>
    public Digest Digest { get; }

    /// <summary>The words for a key, or null.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The words for a key that must exist.</summary>
    /// <exception cref="TemplateException">No file of the language knows the key.</exception>
    public string Get(string key) => Find(key) ?? throw new TemplateException($"The interface has no words for '{key}'.");

    /// <summary>The words for a key with <c>{0}</c>, <c>{1}</c> ... filled in.</summary>
    public string Get(string key, params ReadOnlySpan<string> values)
    {
        var text = Get(key);
        for (var i = 0; i < values.Length; i++)
        {
            text = text.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", values[i], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>All words whose keys begin so, in the order of their keys.</summary>
    public IEnumerable<KeyValuePair<string, string>> Below(string prefix) =>
        texts.Where(text => text.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(text => text.Key, StringComparer.Ordinal);

    /// <summary>The words of a language; a file that is no JSON object of strings is reported and passed over.</summary>
    public static UiStrings Load(Theme theme, string language, Action<Diagnostic> report)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (files, tag) in new[] { (theme.BuiltIn, LastResort), (theme.BuiltIn, language), (theme.Files, language) })
        {
            if (files.TryGetValue($"ui/{tag}.json", out var file))
            {
                foreach (var (key, text) in Read(file, report))
                {
                    merged[key] = text;
                }
            }
        }

        return new UiStrings(language, merged);
    }

    private static Dictionary<string, string> Read(ThemeFile file, Action<Diagnostic> report)
    {
        try
        {
            return ReadPlain(file.Bytes.Span) ?? JsonSerializer.Deserialize(file.Text, UiJson.Default.DictionaryStringString) ?? [];
        }
        catch (JsonException e)
        {
            report(DiagnosticKinds.TemplateBroken.At(
                file.Place,
                (int)(e.LineNumber ?? -1) + 1,
                $"The file is no JSON object of strings{(string.IsNullOrEmpty(e.Path) || e.Path == "$" ? "" : $" (at {e.Path})")}.",
                "Write {\"key\": \"words\", ...}; until then the built-in words are used."));
            return [];
        }
    }

    /// <summary>An object of strings; null for anything else, of which the serializer, which is slow to start, tells what is wrong.</summary>
    private static Dictionary<string, string>? ReadPlain(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                return null;
            }

            words[key] = reader.GetString()!;
        }

        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? words : null;
    }

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class UiJson : JsonSerializerContext;
}

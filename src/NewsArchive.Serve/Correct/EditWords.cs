using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArchive.Serve.Correct;

/// <summary>Words of the form, in the language of the site; English where it has none.</summary>
internal sealed class EditWords
{
    private readonly Dictionary<string, string> _words;

    private EditWords(Dictionary<string, string> words) => _words = words;

    /// <summary>Languages that the form has words in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["de", "en"];

    /// <summary>The words' keys.</summary>
    public IReadOnlyCollection<string> Keys => _words.Keys;

    /// <summary>The words of a language.</summary>
    /// <param name="language">BCP 47 tag; only its primary language counts.</param>
    public static EditWords In(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        return new EditWords(JsonSerializer.Deserialize(OwnFiles.Find($"words.{(Languages.Contains(primary, StringComparer.Ordinal) ? primary : "en")}.json")!, EditJson.Default.DictionaryStringString)!);
    }

    /// <summary>The words of a key, with values for {0}.</summary>
    public string Of(string key, string value = "") => _words[key].Replace("{0}", value, StringComparison.Ordinal);
}

/// <summary>Words as JSON.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class EditJson : JsonSerializerContext;

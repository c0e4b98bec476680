using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Render.Files;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(InterfaceWordsFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>data-words="{{interface-words "facets"}}"</c>: all words of the interface whose keys begin with <c>facets.</c>, as a JSON object by the rest of their keys, for scripts.</summary>
internal sealed class InterfaceWordsFunction : ITemplateFunction
{
    public string Name => "interface-words";

    public object? Call(FunctionCall call)
    {
        var prefix = call.Get<string>(0) + ".";
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Compact))
        {
            json.WriteStartObject();
            foreach (var (key, text) in call.Context.Strings.Below(prefix))
            {
                json.WriteString(key[prefix.Length..], text);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}

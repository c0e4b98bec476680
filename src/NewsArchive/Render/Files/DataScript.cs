using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArchive.Render.Files;

/// <summary>
/// Data as a classic script, since pages on a disk may load scripts and nothing else: <c>archiveData(...);</c> with a JSON value. Line separators are escaped,
/// and neither <c>&lt;/script&gt;</c> nor <c>&lt;!--</c> can occur, so that the text is safe wherever a script may stand.
/// </summary>
internal static class DataScript
{
    // Quotes of attributes stay as they are: cards are HTML, and escapes of six characters would double them.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script with the value that <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        // In JSON a "<" can stand within strings only, where these spellings mean the same.
        var text = Encoding.UTF8.GetString(bytes.WrittenSpan).Replace("</", "<\\/", StringComparison.Ordinal).Replace("<!", "<\\u0021", StringComparison.Ordinal);
        return Of(text);
    }

    /// <summary>Writes the script.</summary>
    public static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write) => Encoding.UTF8.GetBytes(Of(write), output);

    /// <summary>Writes the script with a value that is spelled already.</summary>
    /// <param name="expression">In JavaScript, with nothing in it that could end a script.</param>
    public static void Write(IBufferWriter<byte> output, string expression) => Encoding.UTF8.GetBytes(Of(expression), output);

    private static string Of(string expression) => "archiveData(" + expression + ");\n";
}

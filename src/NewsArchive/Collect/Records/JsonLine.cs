using System.Text.Json;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Records;

/// <summary>A line of JSON Lines, from a file or from standard input.</summary>
internal static class JsonLine
{
    /// <summary>What is read of the line's object; null where there is none that can be read, and then a diagnostic was reported.</summary>
    /// <param name="utf8">The line.</param>
    /// <param name="read">Takes all that is needed out of the object, which is gone afterwards.</param>
    public static T? Read<T>(ReadOnlyMemory<byte> utf8, string path, int number, Action<Diagnostic> report, Func<JsonElement, T> read)
        where T : class
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return read(json.RootElement);
            }

            Refuse(path, number, "is no JSON object", report);
        }
        catch (JsonException problem)
        {
            Refuse(path, number, $"is not valid JSON (byte {problem.BytePositionInLine})", report);
        }
        catch (InvalidOperationException)
        {
            // Only a text of the object that cannot be spelled in Unicode says so.
            Refuse(path, number, "holds half a character (a lone surrogate, \\uD800 to \\uDFFF)", report);
        }

        return null;
    }

    /// <summary>Reports a line that cannot be used.</summary>
    /// <param name="why">What the line is or does.</param>
    public static void Refuse(string path, int number, string why, Action<Diagnostic> report) =>
        report(DiagnosticKinds.RecordBroken.At(path, number, $"The line {why}.", """Write one object a line, such as {"id": "a1", "text": "..."}."""));
}

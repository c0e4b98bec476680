using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Xml;

/// <summary>Bytes of an XML file -> clean text: by byte order mark, by the encoding that its declaration names, else as any text (XML 1.0, appendix F).</summary>
internal static partial class DecodeXml
{
    private const int LongestDeclaration = 200;

    /// <summary>The text; null where the file holds none, and then a diagnostic was reported.</summary>
    public static string? From(SourceFile file, ReadOnlySpan<byte> bytes, Action<Diagnostic> report)
    {
        // Sixteen bits a character without a mark: the declaration itself shows it.
        var wide = bytes switch
        {
            [(byte)'<', 0, (byte)'?', 0, ..] => Encoding.Unicode,
            [0, (byte)'<', 0, (byte)'?', ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (wide is not null)
        {
            return CleanText.Of(wide.GetString(bytes), file.Path, report);
        }

        // What is valid UTF-8 is UTF-8, whatever a declaration says that somebody forgot to change.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        return !System.Text.Unicode.Utf8.IsValid(bytes) && Declaration().Match(head) is { Success: true } declared && Charset.Named(declared.Groups["name"].Value) is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage
            ? CleanText.Of(encoding.GetString(bytes), file.Path, report)
            : DecodeText.From(file, bytes, report);
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?<name>[A-Za-z0-9._:-]+)["']""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}

using System.Text;

namespace NewsArchive.Collect;

/// <summary>Encodings by the labels that files give them.</summary>
internal static class Charset
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of a label, as browsers read it (WHATWG Encoding standard); null where there is none.</summary>
    public static Encoding? Named(string label) => label.Trim().ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => Encoding.UTF8,
        "utf-16" or "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,

        // Browsers read Latin 1 as its superset, and Latin 5 likewise.
        "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "windows-1252" or "cp1252" => Windows1252,
        "iso-8859-9" => CodePagesEncodingProvider.Instance.GetEncoding(1254),
        "iso-8859-15" or "latin9" or "latin-9" => CodePagesEncodingProvider.Instance.GetEncoding(28605),
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };
}

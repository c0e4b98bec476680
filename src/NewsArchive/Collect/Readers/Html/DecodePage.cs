using System.Buffers;
using System.Text;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>
/// Bytes of a saved page -> text. In order of trust: a byte order mark; bytes that are valid UTF-8 beyond ASCII (no other encoding looks so by
/// chance); the charset that the page declares (HTML standard, "prescan a byte stream"); what the letters say (<see cref="GuessEncoding"/>).
/// </summary>
internal static class DecodePage
{
    // The standard looks at 1,024 bytes; saved pages often push the declaration further down.
    private const int Prescan = 16_384;

    // Numbers of code pages.
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;

    private static readonly SearchValues<byte> LabelEnds = SearchValues.Create(" \t\r\n\"'>;/"u8);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, and the encoding that had to be guessed because nothing valid was declared; null where nothing was guessed.</summary>
    public static (string Text, string? Guessed) From(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Encoding.UTF8.GetString(bytes[3..]), null);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return ((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]), null);
        }

        var declared = Declared(bytes[..Math.Min(bytes.Length, Prescan)]);
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !IsEscaping(declared))
        {
            return (StrictUtf8.GetString(bytes), null);
        }

        if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage)
        {
            return (declared.GetString(bytes), null);
        }

        if (MostlyUtf8(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), "UTF-8 with damaged places");
        }

        var page = GuessEncoding.CodePage(bytes);
        return (page.GetString(bytes), page.CodePage == Charset.Windows1252.CodePage ? "Windows-1252" : page.WebName);
    }

    /// <summary>Encodings of seven-bit bytes (ISO-2022-JP, HZ) are valid UTF-8 whatever they say.</summary>
    private static bool IsEscaping(Encoding? declared) => declared?.CodePage is 50220 or 50221 or 50222 or 50225 or 52936;

    /// <summary>The encoding named by <c>charset=</c> in a meta element, by the labels of the Encoding standard.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        Span<byte> lower = new byte[head.Length];
        Ascii.ToLower(head, lower, out _);
        for (var rest = (ReadOnlySpan<byte>)lower; rest.IndexOf("charset"u8) is var at and >= 0;)
        {
            rest = rest[(at + 7)..].TrimStart(" \t\r\n"u8);
            if (rest.IsEmpty || rest[0] != '=')
            {
                continue;
            }

            var label = rest[1..].TrimStart(" \t\r\n\"'"u8);
            var end = label.IndexOfAny(LabelEnds);
            if (Named(Encoding.ASCII.GetString(end < 0 ? label : label[..end])) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>A label that could be read byte by byte cannot mean UTF-16 (HTML standard, "prescan a byte stream").</summary>
    private static Encoding? Named(string label) => Charset.Named(label) is { CodePage: Utf16 or Utf16BigEndian } ? Encoding.UTF8 : Charset.Named(label);

    /// <summary>One damaged place in ten good ones is a UTF-8 page that was cut or patched, not a page in another encoding.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            bytes = bytes[at..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            good += status == OperationStatus.Done ? 1 : 0;
            bad += status == OperationStatus.Done ? 0 : 1;
            bytes = bytes[length..];
        }

        return good > bad * 10;
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>Bytes -> text: by byte order mark, else UTF-8, else what <see cref="GuessEncoding"/> says; then cleaned by <see cref="CleanText"/>.</summary>
public static class DecodeText
{
    // More than one control character in twenty is no text that anybody wrote.
    private const int CharactersPerControl = 20;

    private const string Windows1252Name = "Windows-1252";

    // All but white space.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>Makes the sets of characters that every text is looked through for, before there is a text.</summary>
    public static void Prepare() => From(new SourceFile("", ""), "\n"u8, static _ => { });

    /// <summary>The text of a file; null where it holds no text, and then a diagnostic was reported.</summary>
    public static string? From(SourceFile file, ReadOnlySpan<byte> bytes, Action<Diagnostic> report)
    {
        var (text, badByte, guessed) = Decode(bytes);
        if (IsBinary(text))
        {
            report(DiagnosticKinds.BinaryContent.At(
                file.Path, 0, "The file holds binary data, not text.", "Save the article as text in UTF-8, or move the file out of the input folder."));
            return null;
        }

        if (badByte >= 0)
        {
            var line = 1 + bytes[..badByte].Count((byte)'\n');
            report(DiagnosticKinds.EncodingFallback.At(
                file.Path,
                line,
                string.Create(CultureInfo.InvariantCulture, $"The byte 0x{bytes[badByte]:X2} is not valid UTF-8; it was read as {guessed}."),
                "Check the umlauts of the article and save the file as UTF-8."));
        }

        return CleanText.Of(text, file.Path, report);
    }

    private static (string Text, int BadByte, string Guessed) Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // UTF-32 first: its little-endian mark begins with that of UTF-16.
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32.GetString(bytes[4..]), -1, ""),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetString(bytes[4..]), -1, ""),
        [0xFF, 0xFE, ..] => (Encoding.Unicode.GetString(bytes[2..]), -1, ""),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode.GetString(bytes[2..]), -1, ""),
        [0xEF, 0xBB, 0xBF, ..] => DecodeUnmarked(bytes[3..]) is var (text, bad, guessed) ? (text, bad < 0 ? bad : bad + 3, guessed) : default,
        _ => DecodeUnmarked(bytes),
    };

    /// <summary>UTF-8 where it is valid. Else the sequences decide: mostly valid ones are UTF-8 with damage, of which only the bad bytes are read as Windows-1252.</summary>
    private static (string Text, int BadByte, string Guessed) DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return GuessEncoding.Wide(bytes) is { } wide ? (wide.GetString(bytes), bytes.IndexOf((byte)0), "UTF-16 without a byte order mark") : ("\0", -1, "");
        }

        if (Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), -1, "");
        }

        var mixed = new StringBuilder(bytes.Length);
        int firstBad = -1, bad = 0, good = 0;
        Span<char> pair = stackalloc char[2];
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (status == OperationStatus.Done)
            {
                good += length > 1 ? 1 : 0;
                mixed.Append(pair[..rune.EncodeToUtf16(pair)]);
            }
            else
            {
                firstBad = firstBad < 0 ? at : firstBad;
                bad += length;
                mixed.Append(Charset.Windows1252.GetString(bytes.Slice(at, length)));
            }

            at += length;
        }

        if (good >= bad)
        {
            return (mixed.ToString(), firstBad, Windows1252Name);
        }

        var page = GuessEncoding.CodePage(bytes);
        return (page.GetString(bytes), firstBad, page.CodePage == Charset.Windows1252.CodePage ? Windows1252Name : page.WebName);
    }

    private static bool IsBinary(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return true;
        }

        var controls = 0;
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny(Controls); next >= 0; next = rest.IndexOfAny(Controls))
        {
            controls++;
            rest = rest[(next + 1)..];
        }

        return controls > text.Length / CharactersPerControl;
    }
}

using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;

namespace NewsArchive.Collect.Mime;

/// <summary>Bytes of a mail (RFC 5322) or web archive -> its parts (RFC 2045, 2046): heads with folded lines, parts between boundaries, quoted-printable and base64.</summary>
internal static class ReadMime
{
    /// <summary>Parts within each other, and parts altogether; a saved page has hundreds of pictures.</summary>
    private const int DepthLimit = 16;
    private const int PartLimit = 10_000;
    private const int FieldLimit = 1_000;

    public static MimePart From(ReadOnlySpan<byte> bytes)
    {
        var left = PartLimit;
        return Part(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes, 0, ref left);
    }

    private static MimePart Part(ReadOnlySpan<byte> bytes, int depth, ref int left)
    {
        left--;
        var (head, body) = Head(bytes);
        var part = new MimePart(head, [], []);
        if (part.Type.StartsWith("multipart/", StringComparison.Ordinal) && part.Parameter("Content-Type", "boundary") is { Length: > 0 } boundary && depth < DepthLimit)
        {
            return part with { Parts = Inside(body, Encoding.UTF8.GetBytes("--" + boundary), depth, ref left) };
        }

        if (part.Type == "message/rfc822" && depth < DepthLimit)
        {
            return part with { Parts = [Part(body, depth + 1, ref left)] };
        }

        return part with { Content = Decode(body, part.Header("Content-Transfer-Encoding")) };
    }

    /// <summary>The fields above the first blank line, folded lines joined.</summary>
    private static Split Head(ReadOnlySpan<byte> bytes)
    {
        var fields = ImmutableArray.CreateBuilder<(string, string)>();
        StringBuilder? field = null;
        while (!bytes.IsEmpty && fields.Count < FieldLimit)
        {
            var line = Line(ref bytes);
            if (line.IsEmpty)
            {
                break;
            }

            var text = DecodeField(line);
            if (text[0] is ' ' or '\t' && field is not null)
            {
                field.Append(' ').Append(text.AsSpan().Trim());
                continue;
            }

            Close();
            field = new StringBuilder(text);
        }

        Close();
        return new Split(fields.ToImmutable(), bytes);

        void Close()
        {
            var text = field?.ToString() ?? "";
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                fields.Add((text[..colon].Trim(), text[(colon + 1)..].Trim()));
            }

            field = null;
        }
    }

    private static ImmutableArray<MimePart> Inside(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary, int depth, ref int left)
    {
        var parts = ImmutableArray.CreateBuilder<MimePart>();
        var rest = body;
        var start = -1;
        while (!rest.IsEmpty && left > 0)
        {
            var at = body.Length - rest.Length;
            var line = Line(ref rest);
            if (!line.StartsWith(boundary))
            {
                continue;
            }

            var isEnd = line[boundary.Length..].StartsWith("--"u8);
            if (!isEnd && !line[boundary.Length..].Trim(" \t"u8).IsEmpty)
            {
                // Another boundary that begins alike.
                continue;
            }

            if (start >= 0)
            {
                parts.Add(Part(WithoutLineEnd(body[start..at]), depth + 1, ref left));
            }

            start = isEnd ? -1 : body.Length - rest.Length;
            if (isEnd)
            {
                break;
            }
        }

        if (start >= 0 && left > 0)
        {
            // Cut off: the last part ends with the file.
            parts.Add(Part(body[start..], depth + 1, ref left));
        }

        return parts.ToImmutable();
    }

    private static byte[] Decode(ReadOnlySpan<byte> body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(body),
        "base64" => FromBase64(body),
        _ => body.ToArray(),
    };

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var decoded = new byte[body.Length];
        var length = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                decoded[length++] = body[i];
            }
            else if (i + 2 < body.Length && Value(body[i + 1]) is var high and >= 0 && Value(body[i + 2]) is var low and >= 0)
            {
                decoded[length++] = (byte)((high * 16) + low);
                i += 2;
            }
            else
            {
                // A line end behind the sign is no line end of the text.
                i += i + 2 < body.Length && body[i + 1] == '\r' && body[i + 2] == '\n' ? 2 : i + 1 < body.Length && body[i + 1] == '\n' ? 1 : 0;
            }
        }

        return decoded[..length];

        static int Value(byte digit) => char.IsAsciiHexDigit((char)digit) ? Convert.ToInt32(((char)digit).ToString(), 16) : -1;
    }

    /// <summary>The bytes of base64; what is no sign of it is passed over, as the standard asks (RFC 2045, 6.8).</summary>
    private static byte[] FromBase64(ReadOnlySpan<byte> body)
    {
        var signs = new byte[body.Length + 4];
        var length = 0;
        foreach (var sign in body)
        {
            if (char.IsAsciiLetterOrDigit((char)sign) || sign is (byte)'+' or (byte)'/')
            {
                signs[length++] = sign;
            }
        }

        length -= length % 4 == 1 ? 1 : 0;
        for (; length % 4 != 0; length++)
        {
            signs[length] = (byte)'=';
        }

        var decoded = new byte[length];
        Base64.DecodeFromUtf8(signs.AsSpan(0, length), decoded, out _, out var written);
        return decoded[..written];
    }

    private static string DecodeField(ReadOnlySpan<byte> line) =>
        System.Text.Unicode.Utf8.IsValid(line) ? Encoding.UTF8.GetString(line) : Charset.Windows1252.GetString(line);

    private static ReadOnlySpan<byte> Line(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private static ReadOnlySpan<byte> WithoutLineEnd(ReadOnlySpan<byte> part) => part is [.., (byte)'\r', (byte)'\n'] ? part[..^2] : part is [.., (byte)'\n'] ? part[..^1] : part;

    private readonly ref struct Split(ImmutableArray<(string, string)> head, ReadOnlySpan<byte> body)
    {
        private readonly ReadOnlySpan<byte> _body = body;

        public void Deconstruct(out ImmutableArray<(string, string)> fields, out ReadOnlySpan<byte> rest)
        {
            fields = head;
            rest = _body;
        }
    }
}

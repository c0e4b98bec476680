using System.Collections.Immutable;
using System.Text;

namespace NewsArchive.Collect.Mime;

/// <summary>A part of a mail or web archive: its head, and its content or the parts inside it.</summary>
internal sealed record MimePart(ImmutableArray<(string Name, string Value)> Head, byte[] Content, ImmutableArray<MimePart> Parts)
{
    /// <summary>Media type in lower case; <c>text/plain</c> where none is named (RFC 2045, 5.2).</summary>
    public string Type => (Header("Content-Type") ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    public bool IsAttachment => Header("Content-Disposition")?.TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>File name of an attachment.</summary>
    public string? FileName => Parameter("Content-Disposition", "filename") ?? Parameter("Content-Type", "name");

    /// <summary>A field of the head, decoded; null where there is none.</summary>
    public string? Header(string name) => Head.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => EncodedWords.Decode(field.Value)).FirstOrDefault();

    /// <summary>A parameter of a field, such as <c>boundary</c>.</summary>
    public string? Parameter(string field, string name)
    {
        foreach (var part in (Header(field) ?? "").Split(';').Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part[..equals].Trim().TrimEnd('*').Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return part[(equals + 1)..].Trim().Trim('"');
            }
        }

        return null;
    }

    /// <summary>The content as UTF-8 with its mark, by the charset that the head names; as it is where the head names none.</summary>
    public byte[] Utf8Content()
    {
        var named = Parameter("Content-Type", "charset") is { } label ? Charset.Named(label) : null;
        return named is null || (named.CodePage != Encoding.UTF8.CodePage && System.Text.Unicode.Utf8.IsValid(Content) && Content.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xFF))
            ? Content
            : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(named.GetString(Content))];
    }

    /// <summary>This part and all inside it, in order.</summary>
    public IEnumerable<MimePart> All() => Parts.SelectMany(part => part.All()).Prepend(this);
}

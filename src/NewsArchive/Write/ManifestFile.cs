using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>Keeps the manifest on disk, twice, each copy with a hash of itself, so that a damaged one is noticed and the other serves.</summary>
/// <remarks>
/// Text, one line a file: <c>address TAB sha256 TAB length</c> in the order of addresses, then, where there are such, a line with the number of articles that may not be published so, then a line <c># sha256 HASH</c>.
/// Should both copies be damaged, the lines that can be read still count; an address that leaves the output folder is no address.
/// </remarks>
internal static class ManifestFile
{
    private const string Header = "# Files that newsarchive wrote, with SHA-256 and length in bytes. Whatever is not listed is never touched.\n";
    private const string Restricted = "# articles that are not for everybody as they are here: ";
    private const string Footer = "# sha256 ";
    private const string UnknownHash = "-";
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._/");

    /// <summary>The first copy that is whole, else what can be read of all; empty where there is none.</summary>
    public static Manifest Read(OutputFolder output)
    {
        var copies = new List<byte[]>();
        foreach (var file in output.ManifestFiles.Where(File.Exists))
        {
            var text = File.ReadAllBytes(file);
            if (IsWhole(text))
            {
                copies = [text];
                break;
            }

            copies.Add(text);
        }

        var files = new Dictionary<string, Written>(StringComparer.Ordinal);
        var restricted = 0;
        foreach (var text in copies)
        {
            restricted = Math.Max(restricted, Parse(Encoding.UTF8.GetString(text), files));
        }

        return new Manifest([.. files.OrderBy(file => file.Key, StringComparer.Ordinal)]) { Restricted = restricted };
    }

    /// <summary>Writes each copy beside its place and moves it there, so that one of them is whole at every moment.</summary>
    public static void Save(Manifest manifest, OutputFolder output)
    {
        // Some 110 bytes a line: many files are many megabytes, to be held once.
        var text = new ArrayBufferWriter<byte>((manifest.Files.Count + 2) * 128);
        Encoding.UTF8.GetBytes(Header, text);
        foreach (var (address, written) in manifest.Files)
        {
            Write(address, written, text);
        }

        if (manifest.Restricted > 0)
        {
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Restricted}{manifest.Restricted}\n"), text);
        }

        Encoding.UTF8.GetBytes(FooterOf(text.WrittenSpan), text);
        foreach (var file in output.ManifestFiles)
        {
            File.WriteAllBytes(file + ".new", text.WrittenSpan);
            File.Move(file + ".new", file, overwrite: true);
        }
    }

    private static void Write(string address, Written written, ArrayBufferWriter<byte> text)
    {
        Encoding.UTF8.GetBytes(address, text);
        text.Write("\t"u8);
        if (written.Hash is { } hash)
        {
            hash.WriteDigits(text.GetSpan(FileHash.Digits));
            text.Advance(FileHash.Digits);
        }
        else
        {
            Encoding.UTF8.GetBytes(UnknownHash, text);
        }

        Utf8.TryWrite(text.GetSpan(32), CultureInfo.InvariantCulture, $"\t{written.Length}\n", out var length);
        text.Advance(length);
    }

    private static bool IsWhole(byte[] text) =>
        text.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(Footer)) is >= 0 and var footer && text.AsSpan(footer).SequenceEqual(Encoding.UTF8.GetBytes(FooterOf(text.AsSpan(0, footer))));

    private static string FooterOf(ReadOnlySpan<byte> lines) => $"{Footer}{FileHash.Of(lines)}\n";

    // Of an address that stands there twice the first line counts. Returns the number of articles that may not be published so.
    private static int Parse(string text, Dictionary<string, Written> files)
    {
        Span<Range> fields = stackalloc Range[4];
        var restricted = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (line.Split(fields, '\t') == 3
                && IsAddress(line[fields[0]])
                && line[fields[1]] is var hash
                && (hash is UnknownHash || hash.Length == FileHash.Digits)
                && long.TryParse(line[fields[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
            {
                files.TryAdd(line[fields[0]].ToString(), new Written(FileHash.Parse(hash), bytes));
            }
            else if (line.StartsWith(Restricted, StringComparison.Ordinal) && int.TryParse(line[Restricted.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                restricted = Math.Max(restricted, count);
            }
        }

        return restricted;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.Length > 0
        && text[0] is not ('.' or '/')
        && text[^1] != '/'
        && text.IndexOfAnyExcept(AddressCharacters) < 0
        && !text.Contains("/.", StringComparison.Ordinal)
        && !text.Contains("//", StringComparison.Ordinal);
}

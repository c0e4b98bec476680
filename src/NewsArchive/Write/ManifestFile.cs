using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

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
        var texts = output.ManifestFiles.Where(File.Exists).Select(file => File.ReadAllText(file)).ToList();
        var chosen = texts.FirstOrDefault(IsWhole) is { } whole ? [whole] : texts;
        return new Manifest(chosen.SelectMany(text => text.Split('\n')).Select(Parse).OfType<KeyValuePair<string, Written>>().DistinctBy(file => file.Key))
        {
            Restricted = chosen.SelectMany(text => text.Split('\n')).Select(ReadRestricted).Append(0).Max(),
        };
    }

    /// <summary>Writes each copy beside its place and moves it there, so that one of them is whole at every moment.</summary>
    public static void Save(Manifest manifest, OutputFolder output)
    {
        var text = new StringBuilder(Header);
        foreach (var (address, written) in manifest.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"{address}\t{written.Hash ?? UnknownHash}\t{written.Length}\n");
        }

        if (manifest.Restricted > 0)
        {
            text.Append(Restricted).Append(manifest.Restricted).Append('\n');
        }

        text.Append(Footer).Append(HashOf(text.ToString())).Append('\n');
        foreach (var file in output.ManifestFiles)
        {
            File.WriteAllText(file + ".new", text.ToString());
            File.Move(file + ".new", file, overwrite: true);
        }
    }

    private static int ReadRestricted(string line) =>
        line.StartsWith(Restricted, StringComparison.Ordinal) && int.TryParse(line.AsSpan(Restricted.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static bool IsWhole(string text)
    {
        var footer = text.LastIndexOf(Footer, StringComparison.Ordinal);
        return footer >= 0 && text[(footer + Footer.Length)..] == HashOf(text[..footer]) + "\n";
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static KeyValuePair<string, Written>? Parse(string line) =>
        line.Split('\t') is [var address, var hash, var length]
        && IsAddress(address)
        && (hash == UnknownHash || hash.Length == 64)
        && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? KeyValuePair.Create(address, new Written(hash == UnknownHash ? null : hash, bytes))
            : null;

    private static bool IsAddress(string text) =>
        text.Length > 0
        && text.AsSpan().IndexOfAnyExcept(AddressCharacters) < 0
        && text.Split('/').All(part => part.Length > 0 && part[0] != '.');
}

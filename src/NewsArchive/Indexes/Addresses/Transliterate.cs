using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Indexes.Addresses;

/// <summary>Any script to lower-case ASCII: by the table <c>transliteration.tsv</c> first (ä is ae, ß is ss, Cyrillic and Greek by common romanisation), then by dropping accents (NFD).</summary>
internal static class Transliterate
{
    private static readonly FrozenDictionary<char, string> Table = DataFile
        .Lines("Indexes/Addresses/transliteration.tsv")
        .Select(line => line.Text.Split('\t'))
        .ToFrozenDictionary(fields => fields[0][0], fields => fields[1]);

    /// <summary>ASCII spelling; characters that have none become spaces.</summary>
    public static string ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                ascii.Append(char.ToLowerInvariant(c));
            }
            else
            {
                AppendFolded(ascii, char.ToLowerInvariant(c));
            }
        }

        return ascii.ToString();
    }

    private static void AppendFolded(StringBuilder ascii, char c)
    {
        if (Table.TryGetValue(c, out var spelling))
        {
            ascii.Append(spelling);
            return;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
        {
            return;
        }

        // Half of a surrogate pair cannot be normalised on its own; no address needs what lies beyond the first plane.
        var found = false;
        foreach (var part in char.IsSurrogate(c) ? "" : c.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(part))
            {
                ascii.Append(char.ToLowerInvariant(part));
                found = true;
            }
            else if (Table.TryGetValue(part, out var base_))
            {
                ascii.Append(base_);
                found = true;
            }
        }

        if (!found)
        {
            ascii.Append(' ');
        }
    }
}

using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Extract.Lines;

/// <summary>Repairs UTF-8 that was once read as Windows-1252 ("fÃ¼r", "â€ž"), where nothing else can be meant.</summary>
internal static class RepairMojibake
{
    // What Windows-1252 shows for the bytes 80 to 9F; the other bytes are their own code points.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly FrozenDictionary<char, byte> Bytes = Enumerable.Range(0x80, 0x80)
        .ToFrozenDictionary(b => b < 0xA0 ? HighControls[b - 0x80] : (char)b, b => (byte)b);

    // First characters of a sequence: bytes C2 to F4.
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô");

    /// <summary>The text with every such sequence as the character that it was; the same text where there is none.</summary>
    public static string In(string text)
    {
        var first = text.AsSpan().IndexOfAny(Leads);
        if (first < 0)
        {
            return text;
        }

        StringBuilder? repaired = null;
        var done = 0;
        for (var i = first; i < text.Length; i++)
        {
            if (Sequence(text, i) is not { } found)
            {
                continue;
            }

            repaired ??= new StringBuilder(text.Length);
            repaired.Append(text, done, i - done).Append(found.Character);
            i += found.Length - 1;
            done = i + 1;
        }

        return repaired is null ? text : repaired.Append(text, done, text.Length - done).ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The character that the sequence at a place was: only what keyboards of Europe write, so that "Ã©" in a book on encodings is the only loss.</summary>
    private static (string Character, int Length)? Sequence(string text, int start)
    {
        if (!Leads.Contains(text[start]))
        {
            return null;
        }

        var lead = (byte)text[start];
        var length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (start + length > text.Length)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
        {
            if (!Bytes.TryGetValue(text[start + i], out bytes[i]) || (i > 0 && (bytes[i] & 0xC0) != 0x80))
            {
                return null;
            }
        }

        // "aí €" has the bytes of half a surrogate: not every sequence is a character.
        if (Rune.DecodeFromUtf8(bytes[..length], out var rune, out _) != OperationStatus.Done)
        {
            return null;
        }

        var character = rune.ToString();
        return character[0] is (>= '\u00A0' and < '\u0530') or (>= '\u2010' and <= '\u203A') or '€' or '™' ? (character, length) : null;
    }
}

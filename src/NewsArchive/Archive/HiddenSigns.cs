using System.Globalization;
using System.Text;

namespace NewsArchive.Archive;

/// <summary>
/// Characters that cannot be seen and change how others look or compare: controls, zero-width signs, bidirectional controls (Unicode Technical Report 36, 2.5), tags.
/// The text of an article keeps them, as scripts need some; names do not, as two names that look the same must be the same.
/// </summary>
public static class HiddenSigns
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    // Scripts of Europe, which need no joiner, end before Arabic.
    private const int FirstJoined = 0x600;

    /// <summary>A name without hidden signs. The joiners stay between letters that need them, as in Persian, in India's scripts and in emoji.</summary>
    public static string Without(string name)
    {
        if (!HasAny(name))
        {
            return name;
        }

        var clean = new StringBuilder(name.Length);
        Rune last = default;
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsJoiner(rune) ? last.Value >= FirstJoined : !IsHidden(rune))
            {
                clean.Append(rune.ToString());
                last = rune;
            }
        }

        return clean.ToString().TrimEnd(NonJoiner, Joiner).Trim();
    }

    /// <summary>Whether a person sees anything of a text.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !IsHidden(rune) && !IsJoiner(rune) && !IsFiller(rune))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text with every hidden sign spelled out (<c>\u001B</c>), for a terminal or a log.</summary>
    public static string Shown(string text)
    {
        if (!HasAny(text))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = IsHidden(rune) ? shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}") : shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    private static bool HasAny(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or (>= '\u007F' and < '\u00A0') or '\u00AD' || (c >= '\u0600' && (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoiner(Rune rune) => rune.Value is NonJoiner or Joiner;

    // Signs of Arabic and other scripts that are formats by name only: they are seen.
    private static bool IsHidden(Rune rune) => !IsJoiner(rune) && Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not ((>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x08E2 or 0x110BD or 0x110CD),
        _ => false,
    };

    // Letters and marks by name that draw nothing.
    private static bool IsFiller(Rune rune) => rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}

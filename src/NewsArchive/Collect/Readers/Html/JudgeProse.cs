using System.Collections.Frozen;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>
/// How much of a run of text reads as prose. Prose is long, ends its sentences, is full of function words and poor in links; menus, teasers and
/// buttons are not (C. Kohlschütter et al., "Boilerplate detection using shallow text features", 2010; J. Pomikálek, "Removing boilerplate and
/// duplicate content from web corpora", 2011).
/// </summary>
internal static class JudgeProse
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords =
        DataFile.Lines("Collect/Readers/Html/function-words.txt").SelectMany(line => line.Text.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Characters of prose: up to the length of the text, a tenth of it where nothing speaks for it.</summary>
    /// <param name="linked">Characters in links.</param>
    public static double Of(string text, int linked)
    {
        if (text.Length == 0 || linked * 2 > text.Length)
        {
            return 0;
        }

        var (words, function) = Count(text);
        var own = text.Length - linked;
        var share = (double)function / Math.Max(words, 1);
        var sentence = text[^1] is '.' or '!' or '?' or ':' or '…' or '“' or '”' or '"' or '»' or '«' or '。' or '！' or '？' or ')';
        return IsDense(text) ? own * 2.5 : (words, share, sentence) switch
        {
            ( >= 10, >= 0.2, _) or ( >= 8, >= 0.1, true) => own,
            ( >= 10, >= 0.1, _) or ( >= 5, >= 0.2, true) => own * 0.6,
            ( >= 6, >= 0.2, _) or ( >= 12, _, true) => own * 0.4,
            _ => own * 0.1,
        };
    }

    private static (int Words, int Function) Count(string text)
    {
        int words = 0, function = 0, start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && start >= 0));
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                words++;
                function += i - start <= 8 && FunctionWords.Contains(text.AsSpan(start, i - start)) ? 1 : 0;
                start = -1;
            }
        }

        return (words, function);
    }

    /// <summary>Chinese and Japanese write without blanks; twenty characters are a sentence.</summary>
    private static bool IsDense(string text)
    {
        var dense = 0;
        foreach (var sign in text)
        {
            dense += sign is (>= '\u3040' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') ? 1 : 0;
        }

        return dense >= 15 && dense * 2 > text.Length;
    }
}

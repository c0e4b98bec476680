using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>
/// Finds the words of which German compounds are made, by the words that the archive itself has: "Wirtschaftspolitik" is split because it has both "Wirtschaft"
/// and "Politik". Of several ways the one whose rarer part is the most frequent wins (after P. Koehn, K. Knight, "Empirical Methods for Compound Splitting", 2003).
/// </summary>
internal sealed class SplitCompounds
{
    public const string Language = "de";

    private const int ShortestPart = 4;

    // "Bau", "Weg", "Tag": so short a word must be frequent to be more than a coincidence.
    private const int ShortestFrequentPart = 3;
    private const int FrequentFrom = 10;

    // The head need not be in the archive where the tail is this long: "Innenminister".
    private const int LongTail = 5;

    private const int MaxDepth = 3;

    // Letters between the parts; an e may be lost: "Schulreform" of "Schule".
    private static readonly string[] Links = ["", "s", "n", "es", "en", "er", "e", "ns"];

    private readonly Dictionary<string, WordGroup> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordGroup>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly Dictionary<string, WordGroup> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordGroup>.AlternateLookup<ReadOnlySpan<char>> _forms;

    private SplitCompounds(IReadOnlyCollection<WordGroup> groups)
    {
        _stems = _byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        _forms = _byForm.GetAlternateLookup<ReadOnlySpan<char>>();
        var threshold = groups.Count switch { > 20_000 => 3, > 5_000 => 2, _ => 1 };
        foreach (var group in groups.Where(group => !group.IsStop && char.IsLetter(group.Key[0])))
        {
            if (group.Articles >= threshold)
            {
                _byStem.Add(group.Stem, group);
                foreach (var form in group.Forms.Where(form => form.Articles > 0))
                {
                    _byForm[form.Key] = group;
                }
            }
        }
    }

    /// <summary>Sets the parts of all groups that are compounds.</summary>
    /// <param name="names">Names, which are never split: "Deutschland".</param>
    public static void Among(IEnumerable<WordGroup> groups, IReadOnlySet<WordGroup> names)
    {
        var all = groups.OrderBy(group => group.Stem, StringComparer.Ordinal).ToList();
        var splitter = new SplitCompounds(all);
        var direct = new Dictionary<WordGroup, WordGroup[]>();
        foreach (var group in all.Where(group => group.Stem.Length >= 2 * ShortestFrequentPart && group.Articles > 0 && !names.Contains(group) && char.IsLetter(group.Stem[0])))
        {
            if (splitter.Split(group) is { Length: > 0 } parts)
            {
                direct[group] = parts;
            }
        }

        foreach (var (group, parts) in direct)
        {
            group.Parts = [.. Closure(parts, direct, MaxDepth).Where(part => part != group).Distinct()];
        }
    }

    // The parts of a part are parts of the whole.
    private static IEnumerable<WordGroup> Closure(WordGroup[] parts, Dictionary<WordGroup, WordGroup[]> direct, int depth) =>
        parts.SelectMany(part => depth > 1 && direct.TryGetValue(part, out var inner) ? Closure(inner, direct, depth - 1).Prepend(part) : [part]);

    private WordGroup[] Split(WordGroup group)
    {
        var stem = group.Stem;
        WordGroup? bestHead = null, bestTail = null, longTail = null;
        var best = 0;
        for (var at = ShortestFrequentPart; at <= stem.Length - ShortestFrequentPart; at++)
        {
            if (!_stems.TryGetValue(stem.AsSpan(at), out var tail) || tail == group || !Fits(tail, group) || !IsLongEnough(tail, stem.Length - at))
            {
                continue;
            }

            if (HeadOf(stem.AsSpan(0, at), group) is { } head && Math.Min(head.Articles, tail.Articles) > best)
            {
                (bestHead, bestTail, best) = (head, tail, Math.Min(head.Articles, tail.Articles));
            }
            else if (longTail is null && !group.IsSmall && tail.Key.Length >= LongTail && !WordRules.IsPrefix(stem[..at], Language) && !WordRules.IsStop(stem[..at], Language))
            {
                longTail = tail;
            }
        }

        return bestHead is not null ? [bestHead, bestTail!] : longTail is not null ? [longTail] : [];
    }

    // A noun ends in a noun; an adjective such as "umweltfreundlich" in a word that is written small.
    private static bool Fits(WordGroup tail, WordGroup whole) => whole.IsSmall == tail.IsSmall;

    private static bool IsLongEnough(WordGroup part, int length) => length >= ShortestPart || (length >= ShortestFrequentPart && part.Articles >= FrequentFrom);

    private WordGroup? HeadOf(ReadOnlySpan<char> head, WordGroup whole)
    {
        WordGroup? best = null;
        foreach (var link in Links)
        {
            var length = head.Length - link.Length;
            if (length >= ShortestFrequentPart && head.EndsWith(link, StringComparison.Ordinal) && _forms.TryGetValue(head[..length], out var found) && IsHead(found, length, whole))
            {
                best = found.Articles > (best?.Articles ?? 0) ? found : best;
            }
        }

        return best ?? (_forms.TryGetValue(string.Concat(head, "e"), out var shortened) && IsHead(shortened, head.Length, whole) ? shortened : null);
    }

    private static bool IsHead(WordGroup head, int length, WordGroup whole) =>
        IsLongEnough(head, length) && (head.IsNoun || !whole.IsSmall) && !WordRules.IsPrefix(head.Key, Language);
}

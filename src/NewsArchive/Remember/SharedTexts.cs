using System.Collections.Concurrent;

namespace NewsArchive.Remember;

/// <summary>One instance for each of the texts that occur in thousands of records: codes, names of rules, sources, languages.</summary>
internal static class SharedTexts
{
    // Bounds the memory should every article have a source of its own.
    private const int Most = 100_000;

    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> text)
    {
        if (BySpan.TryGetValue(text, out var shared))
        {
            return shared;
        }

        var made = text.ToString();
        return Texts.Count < Most ? Texts.GetOrAdd(made, made) : made;
    }
}

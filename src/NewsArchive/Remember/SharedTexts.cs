using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsArchive.Remember;

/// <summary>One instance for each of the texts that occur in thousands of records: codes, names of rules, sources, languages.</summary>
internal static class SharedTexts
{
    /// <summary>Bounds the memory should every article have a source of its own.</summary>
    private const int Most = 100_000;

    /// <summary>Places for those that were met last, a power of two.</summary>
    private const int Places = 1 << 12;

    /// <summary>Bytes of a text at most; longer ones are hardly ever shared.</summary>
    private const int Longest = 256;

    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);
    private static readonly Met?[] Last = new Met?[Places];

    // Beside the table, which takes all of its locks to count itself.
    private static int _count;

    /// <summary>The text of bytes in UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        // As good as always it is there, in bytes that need no decoding. Threads that take a place from each other do no harm.
        ref var place = ref Last[PlaceOf(utf8)];
        if (place is { } met && utf8.SequenceEqual(met.Utf8))
        {
            return met.Text;
        }

        var text = Encoding.UTF8.GetString(utf8);
        if (!Texts.TryGetValue(text, out var known) && Volatile.Read(ref _count) < Most)
        {
            known = Texts.GetOrAdd(text, text);
            if (ReferenceEquals(known, text))
            {
                Interlocked.Increment(ref _count);
            }
        }

        text = known ?? text;
        place = new Met(utf8.ToArray(), text);
        return text;
    }

    // Length, first and last bytes tell most texts apart.
    private static uint PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var (first, last) = utf8.Length < sizeof(ulong) ? (utf8[0], utf8[^1]) : (MemoryMarshal.Read<ulong>(utf8), MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]));
        return BitOperations.Crc32C(BitOperations.Crc32C((uint)utf8.Length, first), last) % Places;
    }

    private sealed record Met(byte[] Utf8, string Text);
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Likeness;

/// <summary>Text -> fingerprint, in one pass.</summary>
/// <remarks>MinHash: A. Broder, "On the resemblance and containment of documents", 1997; here with one hash per sequence and a fixed permutation for each place of the sketch.</remarks>
internal static class TakeFingerprint
{
    /// <summary>Places of a sketch: 48 tell shares of 0.5 and 0.7 apart with an error of about 0.07.</summary>
    public const int SketchLength = 48;

    // Four words in a row: three occur by chance in texts on one subject, five do not survive an editor.
    private const int SequenceLength = 4;
    private const int ShortestWord = 4;

    // Rows of hashes by their first bits, and so many words that a row has a few; a longer text is sorted as any numbers are.
    private const int Rows = 512;
    private const int RowShift = 32 - 9;
    private const int MostSortedInRows = 4 * Rows;

    // A text of fewer sequences is like many by chance.
    private const int FewestSequences = 20;

    private static readonly Vector256<uint>[] Steps = MakeSteps();

    [ThreadStatic]
    private static List<uint>? _wordsOfThread;

    /// <summary>The fingerprint of the text of an article.</summary>
    public static Fingerprint Of(IEnumerable<Block> blocks)
    {
        var words = _wordsOfThread ??= [];
        words.Clear();
        var sketch = new uint[SketchLength];
        Array.Fill(sketch, uint.MaxValue);
        Span<uint> last = stackalloc uint[SequenceLength];
        var count = 0;
        foreach (var block in blocks)
        {
            foreach (var word in new HashedWords(block.Text))
            {
                if (word.Length >= ShortestWord)
                {
                    words.Add(word.Hash);
                }

                last[count++ % SequenceLength] = word.Hash;
                if (count >= SequenceLength)
                {
                    Add(sketch, SequenceAt(last, count));
                }
            }
        }

        var all = CollectionsMarshal.AsSpan(words);
        SortHashes(all);
        return new Fingerprint(
            ImmutableCollectionsMarshal.AsImmutableArray(Different(all)),
            count - SequenceLength + 1 < FewestSequences ? [] : ImmutableCollectionsMarshal.AsImmutableArray(sketch));
    }

    /// <summary>A hash of some places of a sketch and of where they are.</summary>
    public static ulong BandOf(ReadOnlySpan<uint> sketch, int start, int length)
    {
        var hash = (ulong)start + 3;
        foreach (var place in sketch.Slice(start, length))
        {
            hash = Join(hash, place);
        }

        return hash;
    }

    /// <summary>A hash of what came before and a value more.</summary>
    public static ulong Join(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }

    private static Vector256<uint>[] MakeSteps()
    {
        var steps = new Vector256<uint>[SketchLength / Vector256<uint>.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = (Vector256<uint>.Indices + Vector256.Create((uint)(i * Vector256<uint>.Count))) * 0x9E3779B9;
        }

        return steps;
    }

    // Eight places at a time.
    private static void Add(uint[] sketch, uint sequence)
    {
        var places = MemoryMarshal.Cast<uint, Vector256<uint>>(sketch.AsSpan());
        for (var i = 0; i < places.Length; i++)
        {
            var x = Vector256.Create(sequence) + Steps[i];
            x = (x ^ (x >>> 16)) * 0x85EBCA6B;
            x = (x ^ (x >>> 13)) * 0xC2B2AE35;
            places[i] = Vector256.Min(places[i], x ^ (x >>> 16));
        }
    }

    // Hashes are spread evenly: put into rows by their first bits they nearly are in order, and what is left is done by insertion.
    private static void SortHashes(Span<uint> hashes)
    {
        if (hashes.Length > MostSortedInRows)
        {
            hashes.Sort();
            return;
        }

        Span<uint> rows = stackalloc uint[hashes.Length];
        Span<int> ends = stackalloc int[Rows];
        ends.Clear();
        foreach (var hash in hashes)
        {
            ends[(int)(hash >> RowShift)]++;
        }

        for (var i = 1; i < Rows; i++)
        {
            ends[i] += ends[i - 1];
        }

        foreach (var hash in hashes)
        {
            rows[--ends[(int)(hash >> RowShift)]] = hash;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            var at = i;
            for (; at > 0 && hashes[at - 1] > rows[i]; at--)
            {
                hashes[at] = hashes[at - 1];
            }

            hashes[at] = rows[i];
        }
    }

    private static uint[] Different(Span<uint> sorted)
    {
        var count = 0;
        foreach (var word in sorted)
        {
            if (count == 0 || sorted[count - 1] != word)
            {
                sorted[count++] = word;
            }
        }

        return sorted[..count].ToArray();
    }

    private static uint SequenceAt(ReadOnlySpan<uint> last, int count)
    {
        var hash = 0u;
        for (var i = 0; i < SequenceLength; i++)
        {
            hash = Mix(hash ^ last[(count + i) % SequenceLength]);
        }

        return hash;
    }

    // The finaliser of MurmurHash3 (A. Appleby, public domain): every bit of the input moves every bit of the output.
    internal static uint Mix(uint x)
    {
        x = (x ^ (x >> 16)) * 0x85EBCA6B;
        x = (x ^ (x >> 13)) * 0xC2B2AE35;
        return x ^ (x >> 16);
    }
}

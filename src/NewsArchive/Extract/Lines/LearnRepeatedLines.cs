using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Lines;

/// <summary>
/// Learns from the pasted texts of an archive which lines belong to the pages. Files may be added from any thread and in any order: only numbers of files are kept.
/// A label or a button counts from a fifth of the files on; a sentence from half of them, so that an agency text in two or three files stays whole.
/// </summary>
public sealed class LearnRepeatedLines
{
    /// <summary>Files that an archive needs before a share of them says anything.</summary>
    public const int FewestFiles = 5;

    /// <summary>Files at most that are counted: a share of two thousand is as good as one of a million.</summary>
    private const int MostFiles = 2000;

    private const int FewestLabels = 4;
    private const double LabelShare = 0.2;
    private const int FewestSentences = 5;
    private const double SentenceShare = 0.5;

    /// <summary>Lines at the head and at the end of a file that are counted: menus and footers stand there.</summary>
    private const int Reach = 200;

    /// <summary>Characters of a line at most.</summary>
    private const int LongestLine = 400;

    /// <summary>The lowest bit of a key tells sentences from labels, so that nobody needs to keep the lines themselves.</summary>
    private const ulong SentenceBit = 1;

    private readonly ConcurrentDictionary<ulong, int> _files = new();
    private int _count;

    /// <summary>Counts the lines of a pasted text; structured documents know their own boilerplate and are passed over.</summary>
    public void Add(Document document)
    {
        if (!document.IsStructured)
        {
            Add(LinesOf([document]));
        }
    }

    /// <summary>Counts the lines of a pasted text, as <see cref="LinesOf"/> gave them.</summary>
    public void Add(ImmutableArray<ulong> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        Interlocked.Increment(ref _count);
        foreach (var line in lines)
        {
            _files.AddOrUpdate(line, 1, static (_, files) => files + 1);
        }
    }

    /// <summary>Places of the files that are counted: all pasted ones of a small archive, some of a large one. Each is chosen by its own path, so that a file that is added changes nothing for the others.</summary>
    public static ImmutableArray<int> Choose(ImmutableArray<SourceFile> files, Predicate<SourceFile> isPasted)
    {
        var pasted = Enumerable.Range(0, files.Length).Where(i => isPasted(files[i])).ToList();
        var step = (ulong)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (pasted.Count + MostFiles - 1) / MostFiles));
        return pasted.Count < FewestFiles ? [] : [.. pasted.Where(i => (RepeatedLines.KeyOf(files[i].Path) >> 1) % step == 0)];
    }

    /// <summary>The different lines of a file, as numbers to count; structured documents have none.</summary>
    public static ImmutableArray<ulong> LinesOf(IEnumerable<Document> documents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => !document.IsStructured))
        {
            Collect(document, seen);
        }

        return [.. seen.Select(line => RepeatedLines.KeyOf(line) | (IsSentence(line) ? SentenceBit : 0)).Distinct()];
    }

    private static void Collect(Document document, HashSet<string> seen)
    {
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (i == Reach && document.Blocks.Length > 2 * Reach)
            {
                i = document.Blocks.Length - Reach;
            }

            Collect(document.Blocks[i].Text, seen);
        }
    }

    /// <summary>The lines that stand in enough of the files.</summary>
    public RepeatedLines Freeze()
    {
        if (_count < FewestFiles)
        {
            return RepeatedLines.Empty;
        }

        var labels = Math.Max(FewestLabels, (int)Math.Ceiling(_count * LabelShare));
        var sentences = Math.Max(FewestSentences, (int)Math.Ceiling(_count * SentenceShare));
        return new RepeatedLines(_files.Where(line => line.Value >= ((line.Key & SentenceBit) != 0 ? sentences : labels)).Select(line => line.Key & ~SentenceBit).ToFrozenSet());
    }

    private static void Collect(string block, HashSet<string> seen)
    {
        var lines = 0;
        foreach (var range in block.AsSpan().Split('\n'))
        {
            var line = block.AsSpan()[range];
            if (++lines > Reach)
            {
                return;
            }

            // A line with a number is a date, a price, a count: what is the same in it is not what it says. A copyright line is not.
            if (line.Length is > 1 and <= LongestLine && (line.IndexOfAnyInRange('0', '9') < 0 || line.Contains('©')))
            {
                seen.Add(TidyText.Of(line));
            }
        }
    }

    private static bool IsSentence(string line) => line[^1] is '.' or '!' or '?' or '"' or '“' or '«' or '»';
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
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

    private const int FewestLabels = 4;
    private const double LabelShare = 0.2;
    private const int FewestSentences = 5;
    private const double SentenceShare = 0.5;

    /// <summary>Lines at the head and at the end of a file that are counted: menus and footers stand there.</summary>
    private const int Reach = 200;

    /// <summary>Characters of a line at most.</summary>
    private const int LongestLine = 400;

    private readonly ConcurrentDictionary<string, int> _files = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Counts the lines of a pasted text; structured documents know their own boilerplate and are passed over.</summary>
    public void Add(Document document)
    {
        if (document.IsStructured)
        {
            return;
        }

        Interlocked.Increment(ref _count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (i == Reach && document.Blocks.Length > 2 * Reach)
            {
                i = document.Blocks.Length - Reach;
            }

            Collect(document.Blocks[i].Text, seen);
        }

        foreach (var line in seen)
        {
            _files.AddOrUpdate(line, 1, static (_, files) => files + 1);
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
        return new RepeatedLines(_files.Where(line => line.Value >= (IsSentence(line.Key) ? sentences : labels)).Select(line => line.Key).ToFrozenSet(StringComparer.Ordinal));
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

using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace NewsArchive.Archive;

/// <summary>Lines that stand in so many files of an archive that they belong to the pages, not to the articles: menus, footers, notices.</summary>
/// <param name="keys">Keys of the lines.</param>
/// <param name="asked">Takes each question and its answer; null where nobody wants to know.</param>
public sealed class RepeatedLines(FrozenSet<ulong> keys, ICollection<LineAnswer>? asked = null)
{
    /// <summary>Nothing is known of other files.</summary>
    public static RepeatedLines Empty { get; } = new(FrozenSet<ulong>.Empty);

    /// <summary>Number of lines.</summary>
    public int Count => keys.Count;

    /// <summary>Whether there is any such line.</summary>
    public bool HasAny => Note(LineAnswer.AnyLine, keys.Count > 0);

    /// <summary>What a line is known by: an even number from a hash of the tidied line, without white space at its edges and with one space between words.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> line) => Digest.Of(MemoryMarshal.AsBytes(line)).Low & ~1UL;

    /// <summary>Whether a tidied line is one of them.</summary>
    public bool Contains(string line)
    {
        if (keys.Count == 0 && asked is null)
        {
            return false;
        }

        var key = KeyOf(line);
        return Note(key, keys.Contains(key));
    }

    /// <summary>The same lines, with a note of each question.</summary>
    public RepeatedLines Noting(ICollection<LineAnswer> answers) => new(keys, answers);

    /// <summary>Whether a question would be answered as it was.</summary>
    public bool StillAnswers(LineAnswer answer) => (answer.Key == LineAnswer.AnyLine ? keys.Count > 0 : keys.Contains(answer.Key)) == answer.IsRepeated;

    private bool Note(ulong key, bool isRepeated)
    {
        asked?.Add(new LineAnswer(key, isRepeated));
        return isRepeated;
    }
}

/// <summary>A question about a line, and its answer.</summary>
/// <param name="Key">Of the line; <see cref="AnyLine"/> asks whether there is any.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LineAnswer(ulong Key, bool IsRepeated)
{
    /// <summary>Stands for any line at all.</summary>
    public const ulong AnyLine = 0;
}

using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>Takes the files of one build. Safe for many threads; nothing counts until <see cref="Commit"/>.</summary>
public interface IOutput : IDisposable
{
    /// <summary>Where the build may keep what it remembers, beside the manifest; another place once a new site has been put into its own.</summary>
    string CacheFile { get; }

    /// <summary>What time it is by the clock of the folder's file system, in ticks of 100 ns, UTC.</summary>
    long Now();

    /// <summary>Whether the last build came to its end.</summary>
    bool IsFinished { get; }

    /// <summary>Stamps of what the folder notes about itself.</summary>
    IReadOnlyList<FileStamp> Notes { get; }

    /// <summary>Looks at files that will be asked for by <see cref="Holds"/> and <see cref="TryKeep"/>, while something else is done.</summary>
    void LookAhead(IEnumerable<string> addresses);

    /// <summary>Reads what the folder notes about its files, while something else is done; for a build that will write some.</summary>
    /// <param name="known">What they say, for who knows it and need not read them; null for who does not.</param>
    void ReadNotes(WrittenFiles? known);

    /// <summary>Makes ready for all files of the site, before the first is written.</summary>
    /// <param name="addresses">Addresses below the site's root, in ordinal order. From here on a file is named by the place of its address.</param>
    void Claim(IReadOnlyList<string> addresses, Action<Diagnostic> report);

    /// <summary>Whether a finished site stands in the folder just as it was written, as far as stamps can tell.</summary>
    /// <param name="inParallel">Runs work for each number below the first.</param>
    bool Holds(WrittenFiles site, Action<int, Action<int>> inParallel);

    /// <summary>Keeps a file as it is, if it is ours and what was written; its bytes are compared where its stamp differs.</summary>
    /// <returns>The file under the stamp that it has now; null where it must be written.</returns>
    WrittenFile? TryKeep(int place, WrittenFile file);

    /// <summary>Writes a file where its bytes differ from what is there.</summary>
    /// <param name="place">Of its address among those that were claimed.</param>
    /// <param name="before">What is known of the file that is there; null for nothing more than the manifest says.</param>
    /// <returns>Null where the place belongs to somebody else.</returns>
    WrittenFile? Write(int place, ReadOnlySpan<byte> bytes, WrittenFile? before);

    /// <summary>Ends the build: the site is complete, what is no longer planned is removed, the manifest says so.</summary>
    /// <param name="restricted">Number of articles of which the site shows more than may be published.</param>
    /// <param name="remember">Called with the size of the whole site, in bytes, when all that is to be remembered of it is true.</param>
    WriteCounts Commit(int restricted, Action<long> remember);
}

/// <summary>What a build did to the output folder. <paramref name="Bytes"/> is the size of the whole site, <paramref name="Written"/> counts files.</summary>
public sealed record WriteCounts(int Written, int Unchanged, int Deleted, long Bytes);

namespace NewsArchive.Write;

/// <summary>Takes the pages of one build. Safe for many threads; nothing counts until <see cref="Commit"/>.</summary>
public interface IOutput : IDisposable
{
    /// <summary>Writes a page where its bytes differ from what is there.</summary>
    /// <param name="address">Address below the site's root, one of those that were planned.</param>
    void Write(string address, ReadOnlySpan<byte> bytes);

    /// <summary>Ends the build: the site is complete, what is no longer planned is removed, the manifest says so.</summary>
    WriteCounts Commit();
}

/// <summary>What a build did to the output folder. <paramref name="Bytes"/> is the size of the whole site, <paramref name="Written"/> counts files.</summary>
public sealed record WriteCounts(int Written, int Unchanged, int Deleted, long Bytes);

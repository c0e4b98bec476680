using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>Makes documents of the bytes of one format. A new format is one new file under <c>Readers/</c> with a <see cref="PartAttribute"/>.</summary>
public interface IReader
{
    /// <summary>Extensions that the reader takes, in lower case with their dot.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>The documents of a file: none where it cannot be used, and then a diagnostic was reported.</summary>
    ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report);
}

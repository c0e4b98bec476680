using System.Collections.Immutable;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

/// <summary>What became of one file: its documents, and every diagnostic as it is printed, one a line.</summary>
internal sealed record Reading(ImmutableArray<Document> Documents, string Diagnostics)
{
    public Document Document => Assert.Single(Documents);

    public static Reading Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    public static Reading Of(string path, byte[] bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var documents = ReadDocuments.FromBytes(new SourceFile(path, path), bytes, diagnostics.Add);
        return new Reading(documents, string.Join('\n', diagnostics.Order()));
    }
}

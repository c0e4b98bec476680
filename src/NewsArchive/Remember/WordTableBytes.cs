using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>The words of an archive as bytes and back, in the order of their numbers.</summary>
internal static class WordTableBytes
{
    public static void Write(ByteWriter to, WordTable words) => to.Each(words.ToArray(), word =>
    {
        to.Text(word.Exact);
        to.Text(word.Language);
    });

    /// <exception cref="DamagedCacheException">The bytes are no words.</exception>
    public static WordTable Read(ReadOnlyMemory<byte> bytes) =>
        bytes.IsEmpty ? new WordTable() : new WordTable(new ByteReader(bytes).Each(word => new Word(word.Text(), word.Shared())));
}

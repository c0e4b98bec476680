using NewsArchive.Archive;
using NewsArchive.Remember;

namespace NewsArchive.Tests.Remember;

public sealed class CacheFileTests : IDisposable
{
    private static readonly Digest Tool = Digest.Of("tool"u8);
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["cache"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_committed_last_is_found_again()
    {
        long start;
        using (var file = CacheFile.Open(Path, Tool))
        {
            Assert.Null(file.Index);
            file.Commit("eins"u8);
            start = file.Append("Block"u8);
            file.Commit("zwei"u8);
            file.Commit("drei"u8);
        }

        using var again = CacheFile.Open(Path, Tool);
        Assert.Equal("drei"u8, again.Index!);
        var block = new CacheBlock(again) { Start = start, Length = 5 };
        Assert.Equal("Block"u8, block.Read(0, 5, Checksum.Of("Block"u8), reader => reader.Raw(5).ToArray()));
        Assert.Throws<DamagedCacheException>(() => block.Read(0, 5, Checksum.Of("block"u8), reader => reader.Raw(5).ToArray()));
        Assert.Throws<DamagedCacheException>(() => block.Read(1, 5, Checksum.Of("lockX"u8), reader => reader.Raw(5).ToArray()));
    }

    [Fact]
    public void What_was_not_committed_is_forgotten_and_its_place_used_again()
    {
        using (var file = CacheFile.Open(Path, Tool))
        {
            file.Commit("eins"u8);
        }

        long end;
        using (var file = CacheFile.Open(Path, Tool))
        {
            end = file.End;
            file.Append("killed before the end"u8);
        }

        using var again = CacheFile.Open(Path, Tool);
        Assert.Equal("eins"u8, again.Index!);
        Assert.Equal(end, again.End);
    }

    [Fact]
    public void Another_version_of_the_tool_finds_nothing()
    {
        using (var file = CacheFile.Open(Path, Tool))
        {
            file.Commit("eins"u8);
        }

        using var other = CacheFile.Open(Path, Digest.Of("other tool"u8));
        Assert.Null(other.Index);
    }

    [Fact]
    public void With_any_byte_flipped_it_gives_an_index_that_was_committed_or_none()
    {
        using (var file = CacheFile.Open(Path, Tool))
        {
            file.Commit("eins"u8);
            file.Commit("zwei"u8);
        }

        var whole = File.ReadAllBytes(Path);
        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x10;
            File.WriteAllBytes(Path, damaged);
            using var file = CacheFile.Open(Path, Tool);
            Assert.True(file.Index is null || file.Index.AsSpan().SequenceEqual("eins"u8) || file.Index.AsSpan().SequenceEqual("zwei"u8), $"Byte {i} made another index.");
        }
    }
}

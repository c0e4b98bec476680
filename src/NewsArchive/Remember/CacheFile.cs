using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>
/// One file that only grows: blocks, and behind them an index that names them. Two heads at its beginning take turns to say where the newest index is, so that
/// a process that is killed while it writes leaves the older one. Whatever does not fit its checksum counts as not being there.
/// </summary>
/// <remarks>A head: magic number (8 bytes), turn (8), tool (16), place and length of the index (8 each), checksum of the index (4), checksum of all that (4). Little-endian.</remarks>
internal sealed class CacheFile : IDisposable
{
    private const ulong Magic = 0x32_45_48_43_41_43_41_4E; // "NACACHE2"
    private const int HeadSize = 8 + 8 + Digest.Size + 8 + 8 + 4 + 4;
    private const int SecondHead = 128;
    private const int FirstBlock = 256;

    private readonly Digest _tool;
    private SafeFileHandle _file;
    private long _end = FirstBlock;
    private long _turn;

    private CacheFile(string path, Digest tool)
    {
        Path = path;
        _tool = tool;
        _file = OpenFile(path);
        Index = ReadIndex();
    }

    /// <summary>Where the file is.</summary>
    public string Path { get; set; }

    /// <summary>The index that was the newest when the file was opened; null where there is none that this tool wrote and that is whole, and when it was handed over.</summary>
    public byte[]? Index { get; private set; }

    /// <summary>Where the next block will begin.</summary>
    public long End => Volatile.Read(ref _end);

    /// <param name="tool">What wrote the file must be the same, or nothing in it counts.</param>
    /// <exception cref="IOException">The file cannot be opened or made.</exception>
    public static CacheFile Open(string path, Digest tool) => new(path, tool);

    /// <summary>Puts bytes behind all others; any thread may.</summary>
    /// <returns>Where they begin.</returns>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        var start = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
        RandomAccess.Write(_file, bytes, start);
        return start;
    }

    /// <summary>Fills a buffer from a place on; also after the build that opened the file has ended.</summary>
    /// <exception cref="DamagedCacheException">The file ends before.</exception>
    public void Read(long start, Span<byte> bytes)
    {
        try
        {
            if (!_file.IsClosed)
            {
                Read(_file, start, bytes);
                return;
            }
        }
        catch (ObjectDisposedException)
        {
            // The build has ended at this moment.
        }

        try
        {
            using var again = File.OpenHandle(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Read(again, start, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DamagedCacheException();
        }
    }

    private static void Read(SafeFileHandle file, long start, Span<byte> bytes)
    {
        for (var read = 0; read < bytes.Length;)
        {
            var more = RandomAccess.Read(file, bytes[read..], start + read);
            read += more > 0 ? more : throw new DamagedCacheException();
        }
    }

    /// <summary>From now on, this is what the file holds.</summary>
    public void Commit(ReadOnlySpan<byte> index)
    {
        var start = Append(index);
        Span<byte> head = stackalloc byte[HeadSize];
        BinaryPrimitives.WriteUInt64LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], ++_turn);
        _tool.WriteTo(head[16..]);
        BinaryPrimitives.WriteInt64LittleEndian(head[32..], start);
        BinaryPrimitives.WriteInt64LittleEndian(head[40..], index.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[48..], Checksum.Of(index));
        BinaryPrimitives.WriteUInt32LittleEndian(head[52..], Checksum.Of(head[..52]));
        RandomAccess.Write(_file, head, _turn % 2 == 0 ? 0 : SecondHead);
    }

    /// <summary>Puts another file in the place of this one, which then is that file. The other one must not be used any more.</summary>
    public void ReplaceBy(CacheFile other)
    {
        other.Dispose();
        _file.Dispose();
        File.Move(other.Path, Path, overwrite: true);
        _file = OpenFile(Path);
        (_end, _turn, Index) = (other._end, other._turn, null);
    }

    public void Dispose() => _file.Dispose();

    private static SafeFileHandle OpenFile(string path) => File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

    private byte[]? ReadIndex()
    {
        Span<byte> head = stackalloc byte[HeadSize];
        var newest = (Turn: 0L, Start: 0L, Length: 0L, Checksum: 0U);
        foreach (var place in (int[])[0, SecondHead])
        {
            if (RandomAccess.Read(_file, head, place) == HeadSize
                && BinaryPrimitives.ReadUInt64LittleEndian(head) == Magic
                && Digest.Read(head[16..]) == _tool
                && BinaryPrimitives.ReadUInt32LittleEndian(head[52..]) == Checksum.Of(head[..52])
                && BinaryPrimitives.ReadInt64LittleEndian(head[8..]) is var turn
                && turn > newest.Turn)
            {
                newest = (turn, BinaryPrimitives.ReadInt64LittleEndian(head[32..]), BinaryPrimitives.ReadInt64LittleEndian(head[40..]), BinaryPrimitives.ReadUInt32LittleEndian(head[48..]));
            }
        }

        try
        {
            if (newest.Turn == 0)
            {
                return null;
            }

            var index = new byte[checked((int)newest.Length)];
            Read(newest.Start, index);
            if (Checksum.Of(index) != newest.Checksum)
            {
                return null;
            }

            (_turn, _end) = (newest.Turn, newest.Start + newest.Length);
            return index;
        }
        catch (DamagedCacheException)
        {
            return null;
        }
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>
/// What builds remember: of each input file what reading it gave, of each page what it was made of. It is only ever a shortcut: without it, or with one that
/// is damaged or of another version of the tool, a build takes longer and gives the same.
/// </summary>
public sealed class Memory : IDisposable
{
    /// <summary>Ticks (100 ns) within which two changes of a file may get one stamp: FAT counts in steps of two seconds, others are finer.</summary>
    private const long Coarsest = 2 * TimeSpan.TicksPerSecond;

    /// <summary>A cache is written anew when more than half of it is of no use any more, and it is worth the while.</summary>
    private const long WorthCleaning = 1 << 20;

    /// <summary>Words that no article has any more stay in their table; when it has some ten million, a build begins anew.</summary>
    private const int MostWordBytes = 1 << 27;

    /// <summary>Bytes of an article are some thousand; the room that a file of many took is not kept.</summary>
    private const int LargestKeptWriter = 1 << 16;

    /// <summary>What the index takes for a file of either kind, roughly.</summary>
    private const int BytesOfIndex = 160;

    private readonly CacheFile _file;
    private readonly CacheIndex _before;
    private readonly ConcurrentBag<ByteWriter> _writers = [];
    private readonly Digest _writer;
    private readonly Lazy<WordTable> _words;
    private ImmutableArray<SourceFile> _files = [];
    private InputMemory?[] _inputsBefore = [];
    private InputMemory?[] _inputs = [];
    private IReadOnlyList<string> _addresses = [];
    private PageMemory?[] _pagesBefore = [];
    private PageMemory?[] _pages = [];
    private int _changes;
    private long _begun;
    private Task<ByteWriter>? _spelling;

    private Memory(CacheFile file, Digest writer, CacheIndex before)
    {
        _file = file;
        _writer = writer;
        _before = before;
        _words = new Lazy<WordTable>(() => WordTableBytes.Read(before.Words));
    }

    /// <summary>The last build, if it left nothing to be done.</summary>
    public WholeBuild? Whole => _before.Whole;

    /// <summary>Words of the archive, those included that no article has any more.</summary>
    /// <exception cref="DamagedCacheException">They cannot be told any more.</exception>
    public WordTable Words => _words.Value;

    /// <summary>Number of files of the site as the last build left it.</summary>
    public int PageCount => _before.Pages.Length;

    /// <summary>Addresses of those files, in ordinal order.</summary>
    public IEnumerable<string> Addresses
    {
        get
        {
            foreach (var (address, _) in _before.Pages)
            {
                yield return address;
            }
        }
    }

    /// <summary>Those files as the output folder notes them, if its notes are still those of then.</summary>
    /// <param name="notes">Stamps of the notes.</param>
    public WrittenFiles? WrittenIf(IReadOnlyList<FileStamp> notes)
    {
        if (Whole is not { } whole || !notes.SequenceEqual(whole.Notes))
        {
            return null;
        }

        var files = new List<KeyValuePair<string, WrittenFile>>(_before.Pages.Length);
        foreach (var (address, page) in _before.Pages)
        {
            files.Add(new(address, page.File));
        }

        return new WrittenFiles(files, whole.Restricted);
    }

    /// <summary>Digest of the protected text that none of <see cref="Addresses"/> holds.</summary>
    public Digest Proven => _before.Proven;

    /// <summary>Opens the cache at a path, or begins one.</summary>
    /// <param name="circumstances">Digest of the settings by which files are read: what was read by others does not count.</param>
    /// <param name="forget">Begin anew, whatever there is.</param>
    /// <exception cref="IOException">The file cannot be opened or made.</exception>
    public static Memory Open(string path, Digest circumstances, bool forget)
    {
        if (forget)
        {
            File.Delete(path);
        }

        var writer = Digest.Of(Encoding.UTF8.GetBytes($"{ToolDigest.Value} {circumstances}"));
        var file = CacheFile.Open(path, writer);
        try
        {
            return new Memory(file, writer, file.Index is { } index && CacheIndex.Read(index, file) is { Words.Length: < MostWordBytes } before ? before : CacheIndex.Empty);
        }
        catch (Exception damage) when (damage is DamagedCacheException or OverflowException or ArgumentException)
        {
            return new Memory(file, writer, CacheIndex.Empty);
        }
    }

    /// <summary>Says what time it is before the first file is read, in ticks of 100 ns.</summary>
    public void Begin(long now) => _begun = now;

    /// <summary>Says which files there are now.</summary>
    /// <param name="files">In the ordinal order of their paths. From here on a file is named by its place among them.</param>
    public void Expect(ImmutableArray<SourceFile> files)
    {
        (_files, _inputs) = (files, new InputMemory?[files.Length]);
        (_inputsBefore, _) = InOrder.Match([.. files.Select(file => file.Path)], [.. _before.Inputs.Select(input => KeyValuePair.Create(input.Path, input))]);
    }

    /// <summary>Whether these are the files of the last build, none changed.</summary>
    public bool KnowsAll() => _files.Length == _before.Inputs.Length && Enumerable.Range(0, _files.Length).All(IsUnchanged);

    /// <summary>Whether a file is known and, as far as its stamp can tell, the same.</summary>
    public bool IsUnchanged(int place) => _inputsBefore[place] is { IsFresh: false } known && known.Stamp == _files[place].FileStamp;

    /// <summary>Whether anything is known of a file.</summary>
    public bool Knows(int place) => _inputsBefore[place] is not null;

    /// <summary>Whether bytes are those that a known file had when it was read.</summary>
    public bool IsContent(int place, Digest content) => _inputsBefore[place]?.Content == content;

    /// <summary>What was wrong with all files, none of which has changed.</summary>
    /// <exception cref="DamagedCacheException">It cannot be told any more.</exception>
    public IEnumerable<Diagnostic> RecallDiagnostics() => _before.Inputs.Where(input => input.HasDiagnostics).SelectMany(input => input.Recall(_words).Diagnostics);

    /// <summary>What reading a known file gave; null where the cache is damaged.</summary>
    public InputReading? Recall(int place)
    {
        try
        {
            return _inputsBefore[place]!.Recall(_words);
        }
        catch (Exception damage) when (damage is DamagedCacheException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Begins to take in what reading a file gives.</summary>
    public ReadingDraft Draft() => new(_file, _writers.TryTake(out var used) ? used : new ByteWriter());

    /// <summary>Remembers what reading a file gave.</summary>
    /// <param name="content">Digest of the bytes that were read.</param>
    public void Remember(int place, Digest content, ReadingDraft draft, InputReading reading)
    {
        var file = _files[place];
        var (block, offset, checksum) = draft.End(reading);
        LetGo(draft.Bytes);
        _inputs[place] = new InputMemory(file.Path, file.FileStamp, IsFresh(file.FileStamp), content, block, offset, checksum, reading.Diagnostics.Length > 0);
        Interlocked.Increment(ref _changes);
    }

    /// <summary>Goes on remembering a known file, under the stamp that it has now.</summary>
    public void Keep(int place)
    {
        var (known, stamp) = (_inputsBefore[place]!, _files[place].FileStamp);
        if (known.Stamp != stamp || known.IsFresh != IsFresh(stamp))
        {
            known = known with { Stamp = stamp, IsFresh = IsFresh(stamp) };
            Interlocked.Increment(ref _changes);
        }

        _inputs[place] = known;
    }

    /// <summary>Begins to remember the pages of the site.</summary>
    /// <param name="addresses">Of all pages, in ordinal order. From here on a page is named by the place of its address.</param>
    public void Expect(IReadOnlyList<string> addresses)
    {
        (_addresses, _pages) = (addresses, new PageMemory?[addresses.Count]);
        (_pagesBefore, _) = InOrder.Match(addresses, _before.Pages);
    }

    /// <summary>What is remembered of a page from the last build; null for a new one.</summary>
    public PageMemory? Before(int place) => _pagesBefore[place];

    /// <summary>Remembers what a page was made of.</summary>
    public void Remember(int place, PageMemory page)
    {
        _pages[place] = page;
        if (page != _pagesBefore[place])
        {
            Interlocked.Increment(ref _changes);
        }
    }

    /// <summary>Begins to put down all that was remembered since the memory was opened, and nothing else, while the output folder does the same. Nothing can be added any more.</summary>
    /// <param name="arePagesRight">Whether each page is what it should be; else all are made again.</param>
    /// <param name="proven">Digest of the protected text that none of the pages has.</param>
    public void BeginSaving(bool arePagesRight, Digest proven)
    {
        if (_changes > 0 || proven != _before.Proven || !arePagesRight || CountOf(_inputs) != _before.Inputs.Length || CountOf(_pages) != _before.Pages.Length)
        {
            _spelling = Task.Run(() => Spell(arePagesRight, proven));
        }
    }

    /// <summary>Keeps what <see cref="BeginSaving"/> put down.</summary>
    /// <param name="whole">The build, if it left nothing to be done.</param>
    public void Save(WholeBuild? whole)
    {
        if (_spelling is not null || !IsSame(whole, _before.Whole))
        {
            var index = _spelling?.GetAwaiter().GetResult() ?? Spell(arePagesRight: true, _before.Proven);
            CacheIndex.Write(index, whole);
            _file.Commit(index.Written.Span);
        }
    }

    /// <summary>Says where the file is now, for those who ask for dossiers when the build has ended.</summary>
    public void MovedTo(string path) => _file.Path = path;

    public void Dispose()
    {
        // Where a build was given up between the two, its memory is as it was before.
        Task.WaitAny(_spelling ?? Task.CompletedTask);
        _file.Dispose();
    }

    private static int CountOf(object?[] remembered) => remembered.Length - remembered.Count(static one => one is null);

    private void LetGo(ByteWriter writer)
    {
        if (writer.Length <= LargestKeptWriter)
        {
            writer.Clear();
            _writers.Add(writer);
        }
    }

    private static bool IsSame(WholeBuild? one, WholeBuild? other) => one is null || other is null
        ? one == other
        : one.Notes.SequenceEqual(other.Notes) && one.Diagnostics.SequenceEqual(other.Diagnostics) && one.Embargoes.SequenceEqual(other.Embargoes) && one with { Notes = other.Notes, Diagnostics = other.Diagnostics, Embargoes = other.Embargoes } == other;

    private ByteWriter Spell(bool arePagesRight, Digest proven)
    {
        Clean();
        var index = new ByteWriter((_inputs.Length + _pages.Length) * BytesOfIndex);
        new CacheIndex(
            [.. _inputs.OfType<InputMemory>()],
            PagesNow(arePagesRight),
            proven,
            WordBytes(),
            Whole: null).Write(index);
        return index;
    }

    private ImmutableArray<KeyValuePair<string, PageMemory>> PagesNow(bool areRight)
    {
        var pages = ImmutableArray.CreateBuilder<KeyValuePair<string, PageMemory>>(_pages.Length);
        for (var place = 0; place < _pages.Length; place++)
        {
            if (_pages[place] is { } page)
            {
                pages.Add(new(_addresses[place], areRight ? page : page with { Digests = default }));
            }
        }

        return pages.DrainToImmutable();
    }

    private ReadOnlyMemory<byte> WordBytes()
    {
        if (!_words.IsValueCreated)
        {
            return _before.Words;
        }

        var words = new ByteWriter();
        WordTableBytes.Write(words, _words.Value);
        return words.Written;
    }

    private bool IsFresh(FileStamp stamp) => stamp.Modified >= _begun - Coarsest;

    // Blocks of files that changed or went stay behind until they are worth the copying of all others.
    private void Clean()
    {
        var blocks = _inputs.OfType<InputMemory>().Select(input => input.Block).ToList();
        var used = blocks.Sum(block => (long)block.Length);
        if (_file.End - used < used + WorthCleaning)
        {
            return;
        }

        var path = _file.Path + ".new";
        File.Delete(path);
        using var cleaned = CacheFile.Open(path, _writer);
        var moved = blocks.ConvertAll(block => cleaned.Append(block.ReadAll()));
        _file.ReplaceBy(cleaned);
        foreach (var (block, start) in blocks.Zip(moved))
        {
            block.Start = start;
        }
    }
}

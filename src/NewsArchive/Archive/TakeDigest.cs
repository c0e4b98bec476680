using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using NewsArchive.Archive.Site;

namespace NewsArchive.Archive;

/// <summary>
/// Takes digests of nouns by walking through all that they hold: every property of every record, so that a property added later is part of it without
/// anybody having to remember: the compiler writes the methods that do so (<c>src/tools/GenerateCode</c>). What cannot be walked safely (a field that no property shows, a set without
/// order) is refused, not left out.
/// One instance serves all threads and remembers what many pages share, such as cards; what it has seen must not change.
/// </summary>
/// <param name="capacity">Shared nouns that are expected.</param>
public sealed partial class TakeDigest(int capacity = 31)
{
    private const byte Null = 0;
    private const byte Text = 1;
    private const byte Number = 2;
    private const byte Bytes = 3;
    private const byte Known = 4;
    private const byte List = 5;
    private const byte End = 6;
    private const byte Record = 7;
    private const byte Date = 8;

    private const int NotShared = -1;

    /// <summary>Items from which on a list is worth remembering: what is said of a whole group stands on all its pages. Cards of a page stand on no other.</summary>
    private const int LongList = 8;

    private static readonly ConcurrentDictionary<Type, NounWriter> Writers = new();

    [ThreadStatic]
    private static DigestedBytes? _bytesOfThread;

    private ConcurrentDictionary<object, Digest>? _shared;

    private delegate void NounWriter(object noun, TakeDigest all, DigestedBytes bytes, bool isRoot);

    /// <summary>The digest of a noun.</summary>
    /// <exception cref="NotSupportedException">It holds something that no digest can be taken of.</exception>
    public Digest Of(object? noun) => Of(noun, and: null);

    /// <summary>The digest of a noun and of what it is used with.</summary>
    /// <param name="and">Digest of the other; null where there is none.</param>
    /// <exception cref="NotSupportedException">The noun holds something that no digest can be taken of.</exception>
    public Digest Of(object? noun, Digest? and)
    {
        // Taken away while it is used, should a noun take a digest of its own.
        var bytes = _bytesOfThread ?? new DigestedBytes();
        _bytesOfThread = null;
        bytes.CutTo(0);
        Write(noun, bytes, isRoot: true);
        if (and is { } other)
        {
            WriteDigest(other, bytes);
        }

        var digest = bytes.DigestFrom(0);
        _bytesOfThread = bytes;
        return digest;
    }

    private void Write(object? value, DigestedBytes bytes, bool isRoot = false)
    {
        switch (value)
        {
            case null:
                WriteNull(bytes);
                break;
            case IDigested known:
                WriteDigest(known.Digest, bytes);
                break;
            case string text:
                WriteText(text, bytes);
                break;
            case int number:
                WriteNumber(number, bytes);
                break;
            case bool flag:
                WriteNumber(flag ? 1 : 0, bytes);
                break;
            case EdtfDate date:
                WriteDate(date, bytes);
                break;
            case long number:
                WriteNumber(number, bytes);
                break;
            case double number:
                WriteNumber(number, bytes);
                break;
            case Enum:
                WriteNumber(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), bytes);
                break;
            case Uri address:
                WriteText(address.OriginalString, bytes);
                break;
            case ReadOnlyMemory<byte> memory:
                bytes.Add(Bytes);
                bytes.Add(Digest.Of(memory.Span));
                break;
            case KeyValuePair<string, string> pair:
                WriteText(pair.Key, bytes);
                WriteText(pair.Value, bytes);
                break;
            case ImmutableArray<object?> items:
                WriteItems(items, bytes);
                break;
            case IEnumerable items:
                WriteItems(items, bytes, isRoot);
                break;
            default:
                Writers.GetOrAdd(value.GetType(), static type => WriterOf(type) ?? throw Refused(type, "it is no noun of the archive"))(value, this, bytes, isRoot);
                break;
        }
    }

    private static NotSupportedException Refused(Type type, string why) => new($"No digest can be taken of a {type}: {why}.");

    private static void WriteNull(DigestedBytes bytes) => bytes.Add(Null);

    private static void WriteNumber(long number, DigestedBytes bytes)
    {
        bytes.Add(Number);
        bytes.Add(number);
    }

    private static void WriteNumber(double number, DigestedBytes bytes) => WriteNumber(BitConverter.DoubleToInt64Bits(number), bytes);

    private static void WriteText(string? text, DigestedBytes bytes)
    {
        if (text is null)
        {
            WriteNull(bytes);
            return;
        }

        bytes.Add(Text);
        bytes.Add(text.Length);
        bytes.Add(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    // No year, month or day is 0. Names of files hang on this spelling, so it does not follow that of the date itself.
    private static void WriteDate(EdtfDate date, DigestedBytes bytes)
    {
        bytes.Add(Date);
        bytes.Add(((long)(date.Year ?? 0) << 24) | ((long)(date.Month ?? 0) << 16) | ((long)(date.Day ?? 0) << 8) | (long)date.Qualifier);
    }

    private static void WriteDigest(Digest digest, DigestedBytes bytes)
    {
        bytes.Add(Known);
        bytes.Add(digest);
    }

    private static void BeginRecord(Digest name, DigestedBytes bytes)
    {
        bytes.Add(Record);
        bytes.Add(name);
    }

    // What is not known before it is met: a list as the model of a page.
    private void WriteItems(IEnumerable items, DigestedBytes bytes, bool isRoot)
    {
        if (!BeginItems(items, bytes, out var start, isRoot))
        {
            return;
        }

        for (var (i, list) = (0, ListOf(items)); i < list.Count; i++)
        {
            Write(list[i], bytes);
        }

        EndItems(items, start, bytes);
    }

    private void WriteItems(ImmutableArray<object?> items, DigestedBytes bytes)
    {
        bytes.Add(List);
        foreach (var item in items)
        {
            Write(item, bytes);
        }

        bytes.Add(End);
    }

    /// <summary>Begins a list; false where nothing is left to write of it.</summary>
    /// <param name="start">For <see cref="EndItems"/>.</param>
    private bool BeginItems([NotNullWhen(true)] IEnumerable? items, DigestedBytes bytes, out int start, bool isRoot = false)
    {
        start = NotShared;
        if (items is null)
        {
            WriteNull(bytes);
            return false;
        }

        if (ListOf(items).Count >= LongList && !isRoot && items is not (ValueType or int[] or IReadOnlyList<Card>))
        {
            if (WriteKnown(items, bytes))
            {
                return false;
            }

            start = bytes.Length;
        }

        bytes.Add(List);
        return true;
    }

    private void EndItems(IEnumerable items, int start, DigestedBytes bytes)
    {
        bytes.Add(End);
        if (start != NotShared)
        {
            Share(items, start, bytes);
        }
    }

    private static IList ListOf(IEnumerable items) => items as IList ?? throw Refused(items.GetType(), "its order may differ from run to run");

    private bool WriteKnown(object value, DigestedBytes bytes)
    {
        if (_shared?.TryGetValue(value, out var digest) != true)
        {
            return false;
        }

        WriteDigest(digest, bytes);
        return true;
    }

    // What goes into the digest was written behind the rest, and is taken away again.
    private void Share(object value, int start, DigestedBytes bytes)
    {
        var digest = bytes.DigestFrom(start);
        bytes.CutTo(start);
        (_shared ?? BeginSharing()).TryAdd(value, digest);
        WriteDigest(digest, bytes);
    }

    // Most instances are made for one noun that shares nothing.
    private ConcurrentDictionary<object, Digest> BeginSharing()
    {
        var begun = new ConcurrentDictionary<object, Digest>(Environment.ProcessorCount, capacity, ReferenceEqualityComparer.Instance);
        return Interlocked.CompareExchange(ref _shared, begun, null) ?? begun;
    }
}

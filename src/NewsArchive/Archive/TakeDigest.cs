using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NewsArchive.Archive.Site;

namespace NewsArchive.Archive;

/// <summary>
/// Takes digests of nouns by walking through all that they hold: every property of every record, so that a property added later is part of it without
/// anybody having to remember. What cannot be walked safely (a field that no property shows, a set without order) is refused, not left out.
/// One instance serves all threads and remembers what many pages share, such as cards; what it has seen must not change.
/// </summary>
/// <param name="capacity">Shared nouns that are expected.</param>
public sealed class TakeDigest(int capacity = 31)
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

    /// <summary>Items from which on a list is worth remembering: what is said of a whole group stands on all its pages. Cards of a page stand on no other.</summary>
    private const int LongList = 8;

    private static readonly ConcurrentDictionary<Type, RecordPlan> Plans = new();

    [ThreadStatic]
    private static DigestedBytes? _bytesOfThread;

    private ConcurrentDictionary<object, Digest>? _shared;

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

    internal void Write(object? value, DigestedBytes bytes, bool isRoot = false)
    {
        switch (value)
        {
            case null:
                WriteNull(bytes);
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
            case IDigested known:
                WriteDigest(known.Digest, bytes);
                break;
            case EdtfDate date:
                WriteDate(date, bytes);
                break;
            case long number:
                WriteNumber(number, bytes);
                break;
            case double number:
                WriteNumber(BitConverter.DoubleToInt64Bits(number), bytes);
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
            case IEnumerable items:
                WriteItems(items, bytes, isRoot);
                break;
            default:
                WriteRecord(value, bytes, isRoot);
                break;
        }
    }

    internal static void WriteNull(DigestedBytes bytes) => bytes.Add(Null);

    internal static void WriteNumber(long number, DigestedBytes bytes)
    {
        bytes.Add(Number);
        bytes.Add(number);
    }

    private static void WriteText(string text, DigestedBytes bytes)
    {
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

    private void WriteItems(IEnumerable items, DigestedBytes bytes, bool isRoot)
    {
        if (items is not IList list)
        {
            throw new NotSupportedException($"No digest can be taken of a {items.GetType()}: its order may differ from run to run.");
        }

        if (!isRoot && list.Count >= LongList && items is not (ValueType or int[] or IReadOnlyList<Card>))
        {
            WriteShared(items, bytes, static (all, items, bytes) => all.WriteItems((IList)items, bytes));
            return;
        }

        WriteItems(list, bytes);
    }

    private void WriteItems(IList items, DigestedBytes bytes)
    {
        bytes.Add(List);
        for (var i = 0; i < items.Count; i++)
        {
            Write(items[i], bytes);
        }

        bytes.Add(End);
    }

    private void WriteRecord(object value, DigestedBytes bytes, bool isRoot)
    {
        var plan = Plans.GetOrAdd(value.GetType(), RecordPlan.Of);
        if (plan.IsShared && !isRoot)
        {
            WriteShared(value, bytes, static (all, value, bytes) => all.WriteRecord(value, bytes, isRoot: true));
            return;
        }

        bytes.Add(Record);
        bytes.Add(plan.Name);
        foreach (var property in plan.Properties)
        {
            property.Write(value, this, bytes);
        }
    }

    // What goes into the digest is written behind the rest, and then taken away again.
    private void WriteShared(object value, DigestedBytes bytes, Action<TakeDigest, object, DigestedBytes> write)
    {
        var shared = _shared ?? BeginSharing();
        if (!shared.TryGetValue(value, out var digest))
        {
            var start = bytes.Length;
            write(this, value, bytes);
            digest = bytes.DigestFrom(start);
            bytes.CutTo(start);
            shared.TryAdd(value, digest);
        }

        WriteDigest(digest, bytes);
    }

    // Most instances are made for one noun that shares nothing.
    private ConcurrentDictionary<object, Digest> BeginSharing()
    {
        var begun = new ConcurrentDictionary<object, Digest>(Environment.ProcessorCount, capacity, ReferenceEqualityComparer.Instance);
        return Interlocked.CompareExchange(ref _shared, begun, null) ?? begun;
    }
}

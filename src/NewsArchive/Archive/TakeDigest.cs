using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace NewsArchive.Archive;

/// <summary>
/// Takes digests of nouns by walking through all that they hold: every property of every record, so that a property added later is part of it without
/// anybody having to remember. What cannot be walked safely (a field that no property shows, a set without order) is refused, not left out.
/// One instance serves all threads and remembers what many pages share, such as cards; what it has seen must not change.
/// </summary>
public sealed class TakeDigest
{
    private const byte Null = 0;
    private const byte Text = 1;
    private const byte Number = 2;
    private const byte Bytes = 3;
    private const byte Known = 4;
    private const byte List = 5;
    private const byte End = 6;
    private const byte Record = 7;

    /// <summary>Items from which on a list is worth remembering.</summary>
    private const int LongList = 8;

    private static readonly ConcurrentDictionary<Type, RecordPlan> Plans = new();

    private readonly ConcurrentDictionary<object, Digest> _shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>The digest of a noun.</summary>
    /// <exception cref="NotSupportedException">It holds something that no digest can be taken of.</exception>
    public Digest Of(object? noun)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        Write(noun, bytes, isRoot: true);
        return Digest.Of(bytes.WrittenSpan);
    }

    internal void Write(object? value, IBufferWriter<byte> bytes, bool isRoot = false)
    {
        switch (value)
        {
            case null:
                bytes.Write([Null]);
                break;
            case string text:
                WriteText(text, bytes);
                break;
            case bool or Enum or int:
                WriteNumber(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), bytes);
                break;
            case long number:
                WriteNumber(number, bytes);
                break;
            case double number:
                WriteNumber(BitConverter.DoubleToInt64Bits(number), bytes);
                break;
            case IDigested known:
                WriteDigest(known.Digest, bytes);
                break;
            case Uri address:
                WriteText(address.OriginalString, bytes);
                break;
            case ReadOnlyMemory<byte> memory:
                bytes.Write([Bytes]);
                Digest.Of(memory.Span).WriteTo(bytes.GetSpan(Digest.Size));
                bytes.Advance(Digest.Size);
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

    private static void WriteText(string text, IBufferWriter<byte> bytes)
    {
        bytes.Write([Text]);
        var length = text.Length;
        bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(ref length)));
        bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void WriteNumber(long number, IBufferWriter<byte> bytes)
    {
        bytes.Write([Number]);
        bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(ref number)));
    }

    private static void WriteDigest(Digest digest, IBufferWriter<byte> bytes)
    {
        bytes.Write([Known]);
        digest.WriteTo(bytes.GetSpan(Digest.Size));
        bytes.Advance(Digest.Size);
    }

    private void WriteItems(IEnumerable items, IBufferWriter<byte> bytes, bool isRoot)
    {
        if (items is not IList)
        {
            throw new NotSupportedException($"No digest can be taken of a {items.GetType()}: its order may differ from run to run.");
        }

        if (!isRoot && items is IList { Count: >= LongList } and not ValueType)
        {
            WriteDigest(_shared.GetOrAdd(items, Of), bytes);
            return;
        }

        bytes.Write([List]);
        foreach (var item in items)
        {
            Write(item, bytes);
        }

        bytes.Write([End]);
    }

    private void WriteRecord(object value, IBufferWriter<byte> bytes, bool isRoot)
    {
        var plan = Plans.GetOrAdd(value.GetType(), RecordPlan.Of);
        if (plan.IsShared && !isRoot)
        {
            WriteDigest(_shared.GetOrAdd(value, Of), bytes);
            return;
        }

        bytes.Write([Record]);
        WriteText(plan.Name, bytes);
        foreach (var property in plan.Properties)
        {
            Write(property(value), bytes);
        }
    }
}

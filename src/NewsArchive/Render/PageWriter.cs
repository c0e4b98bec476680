using System.Buffers;
using System.Text;

namespace NewsArchive.Render;

/// <summary>Collects the characters of one page and hands them on as UTF-8. Used again for the next page, so that no page pays for its buffer.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] characters = new char[4 * 1024];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Grow(1);
        characters[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Grow(buffer.Length);
        buffer.CopyTo(characters.AsSpan(length));
        length += buffer.Length;
    }

    public void Clear() => length = 0;

    /// <summary>What was collected.</summary>
    public override string ToString() => new(characters.AsSpan(0, length));

    /// <summary>Writes what was collected; half a surrogate pair becomes U+FFFD.</summary>
    public void CopyTo(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(characters.AsSpan(0, length), output);

    private void Grow(int count)
    {
        if (length + count > characters.Length)
        {
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + count));
        }
    }
}

using System.Buffers;
using System.Text;
using System.Xml;

namespace NewsArchive.Render.Files;

/// <summary>Writes XML files: UTF-8 without a byte order mark, <c>\n</c> line ends, only characters that XML 1.0 allows.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Form))
        {
            content(xml);
        }

        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        output.Write("\n"u8);
    }

    /// <summary>The text without control characters and halves of surrogate pairs, which no XML file can hold in any spelling.</summary>
    public static string Legal(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}

using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

public sealed class DecodeTextTests
{
    private const string Umlauts = "Größe 5 € „über“\nalles";

    public static TheoryData<string, byte[], string?, string?> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Umlauts), Umlauts, null },
        { "UTF-8 with mark", Marked(new UTF8Encoding(true)), Umlauts, null },
        { "UTF-16 little-endian", Marked(Encoding.Unicode), Umlauts, null },
        { "UTF-16 big-endian", Marked(Encoding.BigEndianUnicode), Umlauts, null },
        { "UTF-32 little-endian", Marked(Encoding.UTF32), Umlauts, null },
        { "UTF-32 big-endian", Marked(new UTF32Encoding(true, true)), Umlauts, null },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Umlauts), Umlauts, "NA1006:1" },
        { "bad byte on line 3", [(byte)'a', 10, (byte)'b', 10, 0xFC], "a\nb\nü", "NA1006:3" },

        // One damaged byte must not turn every umlaut of the file into two wrong signs.
        { "UTF-8 with one bad byte", [.. "Grüße aus Köln "u8, 0xE4], "Grüße aus Köln ä", "NA1006:1" },
        { "cut in a character", [.. "Größe "u8, 0xC3], "Größe Ã", "NA1006:1" },
        { "overlong slash", [.. "a "u8, 0xC0, 0xAF], "a À¯", "NA1006:1" },
        { "surrogates as UTF-8", [.. "a "u8, 0xED, 0xA0, 0xBD, .. " b"u8], "a í\u00A0½ b", "NA1006:1" },
        { "overlong NUL", [.. "Grüße aus Köln "u8, 0xC0, 0x80], "Grüße aus Köln À€", "NA1006:1" },
        { "beyond Unicode", [.. "Grüße aus Köln, schöne Übungen für Mädchen, Größe, Öl, Straße, Käse "u8, 0xF4, 0xBF, 0xBF, 0xBF], "Grüße aus Köln, schöne Übungen für Mädchen, Größe, Öl, Straße, Käse ô¿¿¿", "NA1006:1" },
        { "UTF-16 with a lone surrogate", [0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0], "a\uFFFDb", null },
        { "NUL", "ab\0cd"u8.ToArray(), null, "NA1004:0" },
        { "mostly control characters", [1, 2, 3, (byte)'a', 4, 5], null, "NA1004:0" },
        { "empty", [], "", null },
        { "mark only", [0xEF, 0xBB, 0xBF], "", null },
    };

    public static TheoryData<string, string> Cleanings => new()
    {
        { "a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh" },
        { "Donau\u00ADdampf\u00ADschiff", "Donaudampfschiff" },
        { "u\u0308ber", "über" },
        { "a\uFEFFb", "ab" },
        { "a\uFFFEb\uFFFFc", "abc" },
        { "\uD83D\uDE00", "😀" },

        // Zero-width and bidirectional controls belong to the text.
        { "می\u200Cخواهم \u202Eabc\u202C", "می\u200Cخواهم \u202Eabc\u202C" },
        { "col\tumn", "col\tumn" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Bytes_are_read_by_mark_then_as_UTF_8_then_as_Windows_1252(string name, byte[] bytes, string? text, string? diagnostic)
    {
        Assert.NotEmpty(name);
        var diagnostics = new List<Diagnostic>();
        Assert.Equal(text, DecodeText.From(new SourceFile("a.txt", ""), bytes, diagnostics.Add));
        Assert.Equal(diagnostic is null ? [] : [diagnostic], diagnostics.Select(found => $"{found.Kind.Code}:{found.Line}"));
    }

    [Theory]
    [MemberData(nameof(Cleanings))]
    public void Text_is_cleaned_of_what_no_page_can_hold(string text, string clean) => Assert.Equal(clean, CleanText.OfPart(text));

    [Fact]
    public void Dropped_control_characters_are_counted_and_their_first_line_is_named()
    {
        var reading = Reading.Of("a.txt", string.Join('\n', Enumerable.Repeat("Ein Satz, der lang genug ist.", 4)) + "\nder\u0001 letzte\u007F");
        Assert.Equal(
            "a.txt:5: note NA1009: 2 control characters that no page may hold were left out, the first of them here. Nothing needs to be done if the text reads well; else remove them from the file.",
            reading.Diagnostics);
    }

    [Fact]
    public void A_hundred_thousand_combining_marks_take_no_quadratic_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0315\u0300", 100_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(CleanText.OfPart("a" + marks).Length >= marks.Length);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2000);
    }

    private static byte[] Marked(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Umlauts)];
}

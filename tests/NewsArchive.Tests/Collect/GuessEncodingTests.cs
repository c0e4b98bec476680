using System.Text;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

public sealed class GuessEncodingTests
{
    private const string German = "Größe 5 € „über“ alle Maßen, schöne Grüße aus Köln – für die Übung.";
    private const string Plain = "Ein Text nur für die Übung in Österreich und Süddeutschland, größer als sonst.";
    private const string Polish = "Prezydent Rzeczypospolitej Polskiej wręczył nagrody; wśród gości byli żołnierze i źródła łączności.";
    private const string Czech = "Příliš žluťoučký kůň úpěl ďábelské ódy. Vláda jednala o rozpočtu.";
    private const string Russian = "Президент России Владимир прибыл в Казахстан. Отношения развиваются, сказал он.";

    public static TheoryData<int, string> CodePages => new()
    {
        { 1252, German }, { 1252, Plain }, { 1252, "für" }, { 1252, "ÖSTERREICH ÜBER ALLE MAßEN" }, { 850, Plain }, { 10000, Plain },
        { 1252, "Le président français a déclaré à l'Assemblée que l'été était très chaud. Ça va où ?" },
        { 1252, "El año pasado la nación española celebró más elecciones en Málaga. ¿Qué pasó?" },
        { 1252, "Statsministeren åbnede mødet på Ærø og sagde: tak for alt, sømænd." },
        { 1250, Polish }, { 28592, Polish }, { 1250, Czech }, { 28592, Czech },
        { 1251, Russian }, { 20866, Russian }, { 866, Russian }, { 28595, Russian }, { 1251, "Україна і Польща підписали угоду про їхні кордони." },
        { 1254, "Türkiye Cumhurbaşkanı Ankara'da görüştü. İstanbul'da ışıklar söndü, çağrı yapıldı." },
        { 1253, "Η κυβέρνηση της Ελλάδας συνεδρίασε σήμερα στην Αθήνα." },
    };

    [Theory]
    [MemberData(nameof(CodePages))]
    public void A_code_page_is_told_by_its_letters(int codePage, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
        var reading = Reading.Of("a.txt", bytes);
        Assert.Equal(text, Assert.Single(reading.Document.Blocks).Text);
        Assert.StartsWith("a.txt:1: warning NA1006: ", reading.Diagnostics, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> WideTexts => new()
    {
        { German, Encoding.Unicode.GetBytes(German) },
        { German, Encoding.BigEndianUnicode.GetBytes(German) },
        { Russian, Encoding.Unicode.GetBytes(Russian) },
        { Russian, Encoding.BigEndianUnicode.GetBytes(Russian) },
    };

    [Theory]
    [MemberData(nameof(WideTexts))]
    public void UTF_16_needs_no_mark(string text, byte[] bytes)
    {
        var reading = Reading.Of("a.txt", bytes);
        Assert.Equal(text, Assert.Single(reading.Document.Blocks).Text);
        Assert.Contains("NA1006", reading.Diagnostics, StringComparison.Ordinal);
    }

    public static TheoryData<byte[]> NoTexts => new()
    {
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13] },
        { [0, 1, 0, 2, 0, 3, 0, 4, 0, 5] },
        { "abcdefg\0"u8.ToArray() },
        { [.. Enumerable.Range(0, 512).Select(i => (byte)i)] },
        { new byte[4096] },
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void Data_is_not_taken_for_UTF_16(byte[] bytes)
    {
        Assert.Null(GuessEncoding.Wide(bytes));
        Assert.Contains("NA1004", Reading.Of("a.txt", bytes).Diagnostics, StringComparison.Ordinal);
    }
}

using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Tests.Format;

namespace NewsArchive.Tests.Collect;

public sealed class AnyBytes
{
    private static readonly Gen<byte[]> Noise =
        from length in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 4000), Gen.Choose(0, 65_536))
        from seed in Gen.Choose(0, int.MaxValue)
        from alphabet in Gen.Elements("", "# - a\n>*_`[]()\\&;|~:\"'{}!", "äöü \r\n")
        select NoiseOf(length, seed, alphabet);

    private static readonly Gen<byte[]> Texts = NastyText.Any.Select(System.Text.Encoding.UTF8.GetBytes);

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.md", "")]
    [InlineData("a.txt", "---\nkey: ")]
    [InlineData("a.md", "---\n")]
    [InlineData("a.md", "---\nkey: \n---\n")]
    [InlineData("a.md", "+++\nkey = ")]
    [InlineData("a.html", "")]
    [InlineData("a.xhtml", "<p>")]
    [InlineData("a.xml", "")]
    [InlineData("a.xml", "<rss><channel><item>")]
    [InlineData("a.json", "")]
    [InlineData("a.json", "[{\"text\": \"")]
    [InlineData("a.jsonl", "")]
    [InlineData("a.csv", "")]
    [InlineData("a.csv", "Titel;Text\n")]
    [InlineData("a.eml", "")]
    [InlineData("a.mhtml", "Content-Type: text/html\n\n")]
    [InlineData("a.docx", "PK")]
    public void Every_file_gives_a_document_or_a_diagnostic(string path, string start) =>
        Prop.ForAll(Gen.OneOf(Noise, Texts).ToArbitrary(), bytes =>
        {
            var reading = Reading.Of(path, [.. System.Text.Encoding.UTF8.GetBytes(start), .. bytes]);
            return reading.Documents.Length > 0 || reading.Diagnostics.Length > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static byte[] NoiseOf(int length, int seed, string alphabet)
    {
        var random = new System.Random(seed);
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return alphabet.Length == 0 ? bytes : [.. bytes.Select(value => (byte)alphabet[value % alphabet.Length])];
    }
}

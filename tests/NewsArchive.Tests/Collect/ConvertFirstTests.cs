namespace NewsArchive.Tests.Collect;

public sealed class ConvertFirstTests
{
    [Fact]
    public void A_PDF_is_told_how_to_be_converted() =>
        Assert.Contains("Convert it: pdftotext -layout \"a.pdf\"", Reading.Of("b/a.pdf", "x").Diagnostics, StringComparison.Ordinal);
}

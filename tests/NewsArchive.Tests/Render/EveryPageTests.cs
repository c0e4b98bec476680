namespace NewsArchive.Tests.Render;

public sealed class EveryPageTests
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self' file:";

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_kind_renders_in_every_language(string language)
    {
        var pages = SampleSite.Render(SampleSite.Plan(language: language));
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_SAMPLE") is { Length: > 0 } folder)
        {
            foreach (var (address, text) in pages)
            {
                var path = Path.Combine(folder, language, address);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        }

        Assert.All(pages.Values, text => Assert.NotEqual("", text));
    }

    [Fact]
    public void Every_page_forbids_what_it_does_not_need()
    {
        var pages = SampleSite.Render(SampleSite.Plan()).Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">", page.Value, StringComparison.Ordinal));
    }
}

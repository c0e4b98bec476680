using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("https://www.blatt.example/a", "www.blatt.example")]
    [InlineData("https://köln.example/", "xn--kln-sna.example")]
    [InlineData("ps://\u200D", "\u200D")] // parses, and has no name in IDNA
    [InlineData("mailto:a@b.example", "b.example")]
    public void Every_address_that_parses_has_one(string address, string expected) => Assert.Equal(expected, HostName.Of(new Uri(address)));
}

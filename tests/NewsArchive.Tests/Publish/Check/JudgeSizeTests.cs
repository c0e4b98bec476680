using NewsArchive.Publish.Check;
using NewsArchive.Write;

namespace NewsArchive.Tests.Publish.Check;

public sealed class JudgeSizeTests
{
    // Bytes of the files of a site, and the codes that follow.
    [Theory]
    [InlineData("", 599_999_999 - 62_000_000, 62_000_000)]
    [InlineData("NA6006", 540_000_000, 60_000_000)]
    [InlineData("NA6007", 940_000_001, 60_000_000)]
    [InlineData("NA6006", 62_914_560)]
    [InlineData("", 62_914_559)]
    [InlineData("NA6007", 104_857_601)]
    [InlineData("NA6006", 104_857_600)]
    public void A_site_is_compared_with_what_pages_takes(string codes, long first, long rest = 0)
    {
        // Files of 50 MB are below the limit of one, so only their sum counts.
        var sizes = first > 200_000_000 ? Enumerable.Repeat(50_000_000L, (int)(first / 50_000_000)).Append(first % 50_000_000).Append(rest / 2).Append(rest - (rest / 2)) : [first, rest];
        var files = sizes.Select((size, i) => new SiteFile($"{i}.html", "", null, size)).ToList();
        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), JudgeSize.Of(files, address => address).Select(finding => finding.Kind.Code));
    }
}

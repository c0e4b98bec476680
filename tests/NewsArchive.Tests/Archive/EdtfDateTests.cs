using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

public sealed class EdtfDateTests
{
    private static readonly Gen<EdtfDate> Dates =
        from year in Gen.OneOf(Gen.Choose(1, 9999).Select(y => (int?)y), Gen.Constant((int?)null))
        from month in Gen.OneOf(Gen.Choose(1, 12).Select(m => (int?)m), Gen.Constant((int?)null))
        from day in Gen.OneOf(Gen.Choose(1, 31).Select(d => (int?)d), Gen.Constant((int?)null))
        from qualifier in Gen.Elements(Enum.GetValues<EdtfQualifier>())
        where EdtfDate.Of(year, month, day, qualifier) is not null
        select EdtfDate.Of(year, month, day, qualifier);

    [Theory]
    [InlineData("2024-11-26", "2024-11-26", "2024-11-26")]
    [InlineData("2024-11", "2024-11-01", "2024-11-30")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("2024-11-26~", "2024-11-26", "2024-11-26")]
    [InlineData("1990?", "1990-01-01", "1990-12-31")]
    [InlineData("1990-05%", "1990-05-01", "1990-05-31")]
    [InlineData("XXXX-08-02", null, null)]

    // 29 February exists in some year, so it exists in an unknown one.
    [InlineData("XXXX-02-29", null, null)]
    public void A_date_reaches_from_its_first_to_its_last_possible_day(string text, string? earliest, string? latest)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("unknown")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-04-31")]
    [InlineData("2023-02-29")]
    [InlineData("0000")]
    [InlineData("XXXX")]
    [InlineData("2024-1-2")]
    [InlineData("24-01-02")]
    [InlineData("12024")]
    [InlineData("-2024")]
    [InlineData("2024-11-26T10:00")]
    [InlineData("2024/11/26")]
    [InlineData("2024-11-26~~")]
    [InlineData("２０２４")]

    // Level 2 spellings that say no more than a shorter date.
    [InlineData("2024-XX")]
    [InlineData("2024-11-XX")]
    [InlineData("202X")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Fact]
    public void Dates_sort_in_time_and_the_less_precise_first()
    {
        string[] inOrder = ["XXXX-08-02", "XXXX-12-01", "2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-01~", "2024-01-02", "2025"];
        Assert.Equal(inOrder, inOrder.Reverse().Select(Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void Any_date_comes_back_from_its_spelling() =>
        Prop.ForAll(Dates.ToArbitrary(), date => EdtfDate.TryParse(date.ToString(), out var read) && read == date).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_a_date_in_its_own_spelling_or_none() =>
        Prop.ForAll(Gen.Elements("0129X-~?% ".ToCharArray()).ListOf(10).Select(signs => new string([.. signs])).ToArbitrary(), text =>
            !EdtfDate.TryParse(text, out var date) || date.ToString() == text).QuickCheckThrowOnFailure();

    private static EdtfDate Parse(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}

using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Extract;

namespace NewsArchive.Tests.Extract;

/// <summary>A text of a few odd signs is an article like any other, or none; it never ends a build.</summary>
public sealed class AnySignsTests
{
    private static readonly string[] Pieces =
    [
        ",", ".", ":", ";", "-", "–", "/", "(", ")", "\"", "„", "'", "|", "*", "+", "#", "@", "&", "%", "…", " ", " ", " ", "\n", "\n", "\n\n", "o", "O", "Ö", "1", "24", "2024", "26.11.", "Von", "von", "Berlin", "Dr", "Foto", "dpa",
        "November", "Uhr", "Quelle", "www.", "Polen", "Kasachstan", "\u00A0", "\u0301", "ß", "É", "中", "😀",
    ];

    [Theory]
    [InlineData(", o")]
    [InlineData(",\n\n,")]
    [InlineData("Von ,")]
    public void These_ended_a_build_or_could(string text) => Assert.True(Read(text));

    [Fact]
    public void Any_few_signs_are_read_without_a_fault() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4_000).WithEndSize(14), Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), text => Read(text)));

    private static bool Read(string text)
    {
        var article = ExtractArticle.From(Pasted.Of(text), _ => { });
        return article is null || article.Title.Value.Length > 0;
    }
}

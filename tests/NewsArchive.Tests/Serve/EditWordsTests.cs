using NewsArchive.Serve.Correct;

namespace NewsArchive.Tests.Serve;

public sealed class EditWordsTests
{
    [Fact]
    public void Every_language_has_every_word()
    {
        var english = EditWords.In("en").Keys.Order(StringComparer.Ordinal);
        Assert.All(EditWords.Languages, language => Assert.Equal(english, EditWords.In(language).Keys.Order(StringComparer.Ordinal)));
        Assert.Equal(EditWords.In("en").Of("open"), EditWords.In("fi").Of("open"));
        Assert.Equal(EditWords.In("de").Of("open"), EditWords.In("de-AT").Of("open"));
    }
}

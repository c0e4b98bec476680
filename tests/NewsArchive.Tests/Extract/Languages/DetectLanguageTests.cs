using NewsArchive.Extract.Languages;

namespace NewsArchive.Tests.Extract.Languages;

public sealed class DetectLanguageTests
{
    [Theory]
    [InlineData("de", "Der Stadtrat hat am Abend beschlossen, dass die Brücke im nächsten Jahr gebaut werden soll.")]
    [InlineData("en", "The city council has decided that the bridge should be built in the next year.")]
    [InlineData("fr", "Le conseil municipal a décidé que le pont serait construit dans les prochaines années.")]
    [InlineData("es", "El ayuntamiento ha decidido que el puente se construya el próximo año, según la alcaldesa.")]
    [InlineData("it", "Il consiglio comunale ha deciso che il ponte sarà costruito nel prossimo anno, come ha detto il sindaco.")]
    [InlineData("pl", "Rada miasta zdecydowała, że most zostanie zbudowany w przyszłym roku, a nie jak planowano później.")]
    [InlineData("ru", "Городской совет решил, что мост будет построен в следующем году, как сообщил его глава.")]
    [InlineData("uk", "Міська рада вирішила, що міст буде збудовано наступного року, як повідомив її голова.")]
    [InlineData("kk", "Қалалық кеңес көпір келесі жылы салынады деп шешті, бұл туралы оның басшысы айтты.")]
    [InlineData("tr", "Belediye meclisi köprünün gelecek yıl yapılacağını söyledi ve bu karar için çok uzun bir toplantı yapıldı.")]
    [InlineData("nl", "De gemeenteraad heeft besloten dat de brug in het volgende jaar wordt gebouwd en niet later.")]
    [InlineData("pt", "A câmara decidiu que a ponte será construída no próximo ano, mas não disse quanto vai custar.")]
    public void A_sentence_is_enough(string expected, string text) => Assert.Equal(expected, DetectLanguage.Of([text])?.Tag);

    [Theory]
    [InlineData("")]
    [InlineData("12 34 56")]
    [InlineData("Xyz qwv krt bnm plk")]
    [InlineData("蔡健雅出生于新加坡")]
    public void What_cannot_be_told_is_left_open(string text) => Assert.Null(DetectLanguage.Of([text]));

    [Fact]
    public void Every_language_has_words_and_every_phrase_file_can_be_read()
    {
        Assert.All(LanguageData.Tags, tag => Assert.True(LanguageData.Has($"{LanguageData.Folder}{tag}/words.txt"), tag));
        Assert.All(LanguageData.Tags, tag => Assert.NotNull(LanguageData.Of(tag)));
        Assert.All(LanguageData.Tags.Where(tag => LanguageData.Has($"{LanguageData.Folder}{tag}/months.tsv")), tag =>
            Assert.Equal(12, NewsArchive.Archive.DataFile.Lines($"{LanguageData.Folder}{tag}/months.tsv").Count()));
    }
}

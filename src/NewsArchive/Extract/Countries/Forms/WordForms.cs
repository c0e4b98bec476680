namespace NewsArchive.Extract.Countries.Forms;

/// <summary>The rules of inflection of each language.</summary>
internal static class WordForms
{
    /// <summary>Rules for a primary BCP 47 language; plain words where there are none.</summary>
    public static IWordForms Of(string language) => language switch
    {
        "de" => new GermanForms(),
        "en" => new EnglishForms(),
        "es" => new SpanishForms(),
        "fr" => new FrenchForms(),
        "ru" => new RussianForms(),
        _ => new PlainForms(),
    };
}

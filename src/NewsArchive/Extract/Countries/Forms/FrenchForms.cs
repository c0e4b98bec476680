namespace NewsArchive.Extract.Countries.Forms;

/// <summary>French: feminine and plural of nationalities, small as adjectives and capitalised as people.</summary>
internal sealed class FrenchForms : IWordForms
{
    private static readonly (string Masculine, string Feminine)[] Feminines =
        [("ien", "ienne"), ("éen", "éenne"), ("on", "onne"), ("ec", "ecque"), ("rc", "rque"), ("e", "e"), ("", "e")];

    public IEnumerable<string> OfName(string name) => [name];

    public IEnumerable<string> OfAdjective(string adjective) =>
        Forms(adjective).SelectMany(form => new[] { form, char.ToUpperInvariant(form[0]) + form[1..] }).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> OfDemonym(string demonym) => Forms(demonym);

    public IEnumerable<string> OfLanguage(string adjective) => [];

    private static IEnumerable<string> Forms(string masculine)
    {
        var (ending, other) = Feminines.First(pair => masculine.EndsWith(pair.Masculine, StringComparison.Ordinal));
        var feminine = masculine[..^ending.Length] + other;
        return [masculine, feminine, masculine.EndsWith('s') ? masculine : masculine + "s", feminine + "s"];
    }
}

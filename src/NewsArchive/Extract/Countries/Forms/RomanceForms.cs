namespace NewsArchive.Extract.Countries.Forms;

/// <summary>French and Spanish: feminine and plural of nationalities, with and without a capital.</summary>
internal sealed class RomanceForms : IWordForms
{
    private static readonly (string Masculine, string Feminine)[] Feminines =
    [
        ("ien", "ienne"), ("éen", "éenne"), ("on", "one"), ("ec", "ecque"), ("rc", "rque"), ("ais", "aise"), ("ois", "oise"),
        ("ol", "ola"), ("és", "esa"), ("án", "ana"), ("o", "a"), ("e", "e"), ("a", "a"), ("í", "í"),
    ];

    public IEnumerable<string> OfName(string name) => [name];

    public IEnumerable<string> OfAdjective(string adjective) => Forms(adjective).SelectMany(form => new[] { form, char.ToUpperInvariant(form[0]) + form[1..] }).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> OfDemonym(string demonym) => Forms(demonym);

    public IEnumerable<string> OfLanguage(string adjective) => [];

    private static IEnumerable<string> Forms(string masculine)
    {
        var (ending, other) = Feminines.FirstOrDefault(pair => masculine.EndsWith(pair.Masculine, StringComparison.Ordinal), (Masculine: "", Feminine: "e"));
        var feminine = masculine[..^ending.Length] + other;
        return [masculine, feminine, Plural(masculine), feminine + "s"];
    }

    private static string Plural(string word) => word[^1] switch
    {
        's' when word.EndsWith("és", StringComparison.Ordinal) => word[..^2] + "eses",
        's' => word,
        'í' => word + "es",
        _ => word + "s",
    };
}

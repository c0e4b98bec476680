namespace NewsArchive.Extract.Countries.Forms;

/// <summary>Spanish: feminine and plural of nationalities, with and without a capital.</summary>
internal sealed class SpanishForms : IWordForms
{
    private static readonly (string Masculine, string Feminine, string Plural)[] Paradigms =
    [
        ("és", "esa", "eses"), ("án", "ana", "anes"), ("ón", "ona", "ones"), ("ol", "ola", "oles"), ("o", "a", "os"),
        ("e", "e", "es"), ("a", "a", "as"), ("í", "í", "íes"), ("", "", "es"),
    ];

    public IEnumerable<string> OfName(string name) => [name];

    public IEnumerable<string> OfAdjective(string adjective) =>
        Forms(adjective).SelectMany(form => new[] { form, char.ToUpperInvariant(form[0]) + form[1..] }).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> OfDemonym(string demonym) => Forms(demonym);

    public IEnumerable<string> OfLanguage(string adjective) => [];

    private static IEnumerable<string> Forms(string masculine)
    {
        var (ending, feminine, plural) = Paradigms.First(paradigm => masculine.EndsWith(paradigm.Masculine, StringComparison.Ordinal));
        var stem = masculine[..^ending.Length];
        return [masculine, stem + feminine, stem + plural, stem + feminine + "s"];
    }
}

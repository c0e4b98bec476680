namespace NewsArchive.Extract.Countries.Forms;

/// <summary>Spanish: feminine and plural of nationalities.</summary>
internal sealed class SpanishForms : RomanceForms
{
    private static readonly (string Masculine, string Feminine, string Plural)[] Paradigms =
    [
        ("és", "esa", "eses"), ("án", "ana", "anes"), ("ón", "ona", "ones"), ("ol", "ola", "oles"), ("o", "a", "os"),
        ("e", "e", "es"), ("a", "a", "as"), ("í", "í", "íes"), ("", "", "es"),
    ];

    protected override IEnumerable<string> Forms(string masculine)
    {
        var (ending, feminine, plural) = Paradigms.First(paradigm => masculine.EndsWith(paradigm.Masculine, StringComparison.Ordinal));
        var stem = masculine[..^ending.Length];
        return [masculine, stem + feminine, stem + plural, stem + feminine + "s"];
    }
}

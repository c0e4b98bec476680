namespace NewsArchive.Extract.Countries.Forms;

/// <summary>Russian: cases of names, adjectives in -ский and demonyms, by their commonest paradigms. Grammar: Zaliznyak (1977).</summary>
internal sealed class RussianForms : IWordForms
{
    private static readonly string[] AdjectiveEndings = ["ий", "ая", "ое", "ие", "ого", "ой", "ому", "им", "ую", "ом", "их", "ими"];

    public IEnumerable<string> OfName(string name) => name switch
    {
        [.., 'и', 'я'] => With(name[..^1], "я", "и", "ю", "ей"),
        [.., 'а'] => With(name[..^1], "а", "ы", "и", "е", "у", "ой"),
        [.., 'ь'] => With(name[..^1], "ь", "и", "ью", "я", "ю", "ем", "е"),
        [.., >= 'б' and <= 'щ' and not ('е' or 'и' or 'о' or 'у')] => With(name, "", "а", "у", "ом", "е"),
        _ => [name],
    };

    public IEnumerable<string> OfAdjective(string adjective) =>
        adjective.EndsWith("ий", StringComparison.Ordinal)
            ? With(adjective[..^2], AdjectiveEndings).SelectMany(form => new[] { form, char.ToUpperInvariant(form[0]) + form[1..] })
            : [adjective];

    public IEnumerable<string> OfDemonym(string demonym) => demonym switch
    {
        [.., 'е', 'ц'] => With(demonym[..^2], "ец", "ца", "цы", "цев", "цу", "цем", "цам", "цами", "цах"),
        [.., 'а', 'н', 'и', 'н'] => With(demonym[..^2], "ин", "е", "", "ина", "ам", "ами", "ах"),
        _ => With(demonym, "", "а", "ы", "и", "ов", "у", "ом", "ам", "ами", "ах"),
    };

    public IEnumerable<string> OfLanguage(string adjective) => [];

    private static IEnumerable<string> With(string stem, params string[] endings) => endings.Select(ending => stem + ending);
}

namespace NewsArchive.Extract.Countries.Forms;

/// <summary>German: genitive -s, adjective endings, weak and strong demonyms with their feminine and gender forms. Grammar: Duden vol. 4.</summary>
internal sealed class GermanForms : IWordForms
{
    private static readonly string[] Endings = ["e", "en", "er", "es", "em"];
    private static readonly string[] NoGenitive = ["kei", "lei", "hei", "dei", "schaft", "ik", "ion", "Staaten", "Inseln", "inseln", "insel"];

    public IEnumerable<string> OfName(string name)
    {
        yield return name;
        if (TakesGenitive(name))
        {
            yield return name + "s";
        }

        if (name.StartsWith("St. ", StringComparison.Ordinal))
        {
            yield return "Sankt " + name[4..];
            yield return "Saint " + name[4..];
        }
    }

    public IEnumerable<string> OfAdjective(string adjective)
    {
        yield return adjective;
        // Adjectives in -er (Schweizer, Tiroler) do not change.
        if (!adjective.EndsWith("sch", StringComparison.Ordinal))
        {
            yield break;
        }

        var capital = Capitalised(adjective);
        foreach (var ending in Endings)
        {
            yield return adjective + ending;
            if (!ReferenceEquals(capital, adjective))
            {
                yield return capital + ending;
            }
        }
    }

    public IEnumerable<string> OfLanguage(string adjective) =>
        char.IsLower(adjective[0]) && adjective.EndsWith("sch", StringComparison.Ordinal) ? [Capitalised(adjective)] : [];

    public IEnumerable<string> OfDemonym(string demonym)
    {
        var slash = demonym.IndexOf('/', StringComparison.Ordinal);
        var masculine = slash < 0 ? demonym : demonym[..slash];
        if (masculine.EndsWith("deutsche", StringComparison.OrdinalIgnoreCase))
        {
            return [masculine, masculine + "r", masculine + "n", masculine + "m"];
        }

        var feminine = slash < 0 ? FeminineOf(masculine) : demonym[(slash + 1)..];
        return [.. Cases(masculine), .. feminine is null ? [] : Feminine(feminine)];
    }

    /// <summary>Not after s sounds (Laos'), not abbreviations (der USA), not feminine nouns and plurals by their endings (der Türkei, der Vereinigten Staaten).</summary>
    private static bool TakesGenitive(string name) =>
        !"sxzß.".Contains(name[^1], StringComparison.Ordinal) && !char.IsUpper(name[^1])
        && !NoGenitive.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static IEnumerable<string> Cases(string masculine) => masculine switch
    {
        [.., 'e'] => [masculine, masculine + "n"],
        [.., 'e', 'r'] => [masculine, masculine + "s", masculine + "n"],
        [.., 'i' or 'o' or 'a'] => [masculine, masculine + "s"],
        [.., 'r'] => [masculine, masculine + "n"],
        _ => [masculine, masculine + "en", masculine + "s"],
    };

    private static string? FeminineOf(string masculine) => masculine[^1] switch
    {
        'a' or 'o' => null,
        'e' => masculine[..^1] + "in",
        'i' => masculine + "n",
        _ => masculine + "in",
    };

    /// <summary>Kasachin, Kasachinnen, KasachInnen, and Kasach:innen, Kasach*innen, Kasach_innen, which are two words to the tokens.</summary>
    private static IEnumerable<string> Feminine(string feminine)
    {
        var stem = feminine[..^2];
        return [feminine, feminine + "nen", stem + "In", stem + "Innen", stem + ":in", stem + ":innen"];
    }

    private static string Capitalised(string word) => char.IsUpper(word[0]) ? word : char.ToUpperInvariant(word[0]) + word[1..];
}

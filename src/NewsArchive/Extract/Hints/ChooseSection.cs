using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the section: the part of the outlet that the page says it stands in.</summary>
internal static class ChooseSection
{
    private static readonly (string Name, double Certainty)[] Names =
    [
        ("json-ld:articleSection", 0.9), ("article:section", 0.9), ("itemprop:articleSection", 0.85), ("meta:section", 0.8), ("meta:article-section", 0.8), ("prism.section", 0.8), ("dc.section", 0.7),
    ];

    // "Politik", "Wirtschaft & Finanzen": longer ones are lists of keywords.
    private const int LongestName = 40;

    public static Found<string>? Of(HintLookup hints, OutletNames outlets, List<Candidate> candidates)
    {
        Found<string>? chosen = null;
        foreach (var (name, certainty) in Names)
        {
            foreach (var hint in hints[name].Where(hint => IsName(hint.Values[0]) && !outlets.IsNamed(hint.Values[0])))
            {
                var evidence = HintLookup.EvidenceOf(hint, certainty);
                if (chosen is null)
                {
                    chosen = new Found<string>(hint.Values[0], evidence);
                }
                else if (TitleKey.Of(chosen.Value) != TitleKey.Of(hint.Values[0]) && candidates.TrueForAll(known => known.Field != "section" || known.Value != hint.Values[0]))
                {
                    candidates.Add(new Candidate("section", hint.Values[0], evidence with { Certainty = certainty / 2 }));
                }
            }
        }

        return chosen;
    }

    private static bool IsName(string text) => text.Length <= LongestName && text.Any(char.IsLetter) && !text.Contains("://", StringComparison.Ordinal);
}

using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the outlet: what the page calls its site or publisher.</summary>
internal static class ChooseSource
{
    private static readonly (string Name, double Certainty)[] Names =
    [
        ("citation_journal_title", 0.9), ("og:site_name", 0.9), ("json-ld:publisher", 0.85), ("feed:source", 0.85), ("feed:channel", 0.8), ("json-ld:isPartOf", 0.7), ("dc.publisher", 0.7), ("meta:publisher", 0.7), ("meta:application-name", 0.6), ("json-ld:page:isPartOf", 0.6),
    ];

    private const int LongestName = 60;

    public static Found<string>? Of(HintLookup hints, List<Candidate> candidates)
    {
        Found<string>? chosen = null;
        foreach (var (name, certainty) in Names)
        {
            foreach (var hint in hints[name].Where(hint => hint.Values[0].Length <= LongestName && !hint.Values[0].Contains("://", StringComparison.Ordinal)))
            {
                var evidence = HintLookup.EvidenceOf(hint, certainty);
                if (chosen is null)
                {
                    chosen = new Found<string>(hint.Values[0], evidence);
                }
                else if (TitleKey.Of(chosen.Value) != TitleKey.Of(hint.Values[0]) && candidates.TrueForAll(known => known.Field != "source" || known.Value != hint.Values[0]))
                {
                    candidates.Add(new Candidate("source", hint.Values[0], evidence with { Certainty = certainty / 2 }));
                }
            }
        }

        return chosen;
    }
}

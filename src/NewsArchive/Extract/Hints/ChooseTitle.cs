using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the headline: what readers see above the text, confirmed by what the page tells machines.</summary>
internal static class ChooseTitle
{
    // The visible headline is what editors wrote for this page; meta titles are shortened, or lengthened for search engines.
    private static readonly (string Name, double Weight)[] Weights =
    [
        ("headline", 1.0), ("itemprop:headline", 0.8), ("json-ld:headline", 0.8), ("og:title", 0.75), ("citation_title", 0.75), ("h1", 0.5), ("dc.title", 0.5),
        ("feed:title", 1.0), ("mail:subject", 0.9), ("office:title", 0.4),
        ("twitter:title", 0.45), ("meta:title", 0.4), ("html:title", 0.4), ("json-ld:page:name", 0.3), ("json-ld:name", 0.3),
    ];

    public static Found<string>? Of(HintLookup hints, OutletNames outlets, List<Candidate> candidates)
    {
        var groups = new List<(string Key, string Value, Hint Hint, double Weight)>();
        foreach (var (name, weight) in Weights)
        {
            var rank = 1.0;
            foreach (var hint in hints[name].Take(3))
            {
                var value = SiteTail.Cut(hint.Values[0], outlets, hints);
                var key = TitleKey.Of(value);
                if (key.Length < 2 || (outlets.Is(value) && name is not "headline"))
                {
                    continue;
                }

                var at = groups.FindIndex(group => group.Key == key);
                if (at < 0)
                {
                    groups.Add((key, value, hint, weight * rank));
                }
                else
                {
                    groups[at] = groups[at] with { Weight = groups[at].Weight + (weight * 0.6 * rank) };
                }

                rank *= 0.4;
            }
        }

        if (groups.Count == 0)
        {
            return null;
        }

        var order = groups.OrderByDescending(group => group.Weight).ToList();
        foreach (var loser in order.Skip(1).Take(4))
        {
            candidates.Add(new Candidate("title", loser.Value, HintLookup.EvidenceOf(loser.Hint, Math.Round(Math.Min(loser.Weight / 3, 0.5), 2))));
        }

        return new Found<string>(order[0].Value, HintLookup.EvidenceOf(order[0].Hint, Math.Round(Math.Min(0.5 + (order[0].Weight / 4), 0.98), 2)));
    }
}

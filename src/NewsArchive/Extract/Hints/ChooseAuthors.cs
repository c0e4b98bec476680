using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the persons who wrote the article; outlets, desks and agencies are no persons, and nobody is better than somebody wrong.</summary>
internal static class ChooseAuthors
{
    private static readonly (string Name, double Weight)[] Weights =
    [
        ("json-ld:author", 0.95), ("citation_author", 0.95), ("itemprop:author", 0.9), ("rel:author", 0.85), ("byline", 0.85), ("meta:author", 0.75), ("dc.creator", 0.7), ("article:author", 0.7), ("og:article:author", 0.7),
        ("meta:parsely-author", 0.85), ("sailthru.author", 0.85), ("meta:byl", 0.8), ("dcterms.creator", 0.7), ("json-ld:page:author", 0.6), ("shareaholic:article_author_name", 0.7), ("json-ld:author-organization", 0.6),
        ("feed:author", 0.95), ("mail:from", 0.6), ("office:creator", 0.5),
        ("json-ld:creator", 0.5), ("line:below-headline", 0.7), ("line:above-headline", 0.55), ("line:behind-text", 0.45), ("og:site_name", 0.45), ("json-ld:publisher", 0.45),
    ];

    // What another kind of hint adds that names the same persons, or some of them.
    private const double Support = 0.3;

    // Each further hint of a kind stands further from the headline.
    private const double Fading = 0.6;

    private const double LeastWeight = 0.45;

    public static ImmutableArray<Found<string>> Of(HintLookup hints, OutletNames outlets, LanguageData language, List<Candidate> candidates)
    {
        var lists = new List<AuthorList>();
        foreach (var (kind, weight) in Weights)
        {
            var rank = weight;
            foreach (var list in ReadAuthorHints.Of(hints, kind, outlets, language))
            {
                lists.Add(list with { Weight = rank * list.Weight });
                rank *= Fading;
            }
        }

        var order = lists.Select(list => (List: list, Total: list.Weight + Supported(list, lists))).OrderByDescending(entry => entry.Total).ThenByDescending(entry => entry.List.Names.Count).ToList();
        if (order.Count == 0 || order[0].Total < LeastWeight)
        {
            return [];
        }

        var (chosen, total) = order[0];
        foreach (var loser in order.Select(entry => entry.List).Where(list => !list.IsSameAs(chosen)).DistinctBy(list => list.Key).Take(3))
        {
            candidates.Add(new Candidate("author", string.Join(", ", loser.Names), HintLookup.EvidenceOf(loser.Hint, Math.Round(Math.Min(loser.Weight / 2, 0.5), 2))));
        }

        return [.. chosen.Names.Select(name => new Found<string>(name, HintLookup.EvidenceOf(chosen.Hint, Math.Round(Math.Min(0.97, total), 2))))];
    }

    /// <summary>What the other kinds of hints add: those that name the same persons, or fewer of them, as the first of several names often stands alone.</summary>
    private static double Supported(AuthorList list, List<AuthorList> all) =>
        all.Where(other => other.Hint.Name != list.Hint.Name && list.Holds(other)).GroupBy(other => other.Hint.Name, StringComparer.Ordinal).Sum(kind => kind.Max(other => other.Weight)) * Support;
}

using NewsArchive.Archive;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the day of publication among all the days that a page names, by the kind of hint, by agreement, and by what is possible.</summary>
internal static class ChooseDate
{
    // Weights by how often such hints are right about the first publication: times set by content systems before visible text, modification last.
    private static readonly (string Name, double Weight)[] Weights =
    [
        ("json-ld:datePublished", 1.0), ("article:published_time", 1.0), ("itemprop:datePublished", 0.95), ("og:article:published_time", 0.9), ("og:published_time", 0.9), ("citation_publication_date", 0.85),
        ("citation_online_date", 0.9), ("citation_date", 0.8), ("dcterms.issued", 0.85), ("dc.date.issued", 0.85), ("dcterms.date", 0.8), ("dc.date", 0.8), ("dcterms.created", 0.7), ("dc.date.created", 0.7),
        ("meta:date", 0.8), ("meta:pubdate", 0.85), ("meta:publishdate", 0.85), ("meta:publish-date", 0.85), ("meta:publish_date", 0.85), ("meta:publication_date", 0.85), ("meta:publication-date", 0.85),
        ("meta:parsely-pub-date", 0.9), ("sailthru.date", 0.85), ("meta:datepublished", 0.85), ("time:published", 0.9), ("time:datetime", 0.7), ("url-date", 0.9), ("date:text", 0.8),
        ("file-name:date", 0.95), ("feed:published", 1.0), ("mail:date", 0.8), ("feed:updated", 0.3), ("office:created", 0.25),
        ("json-ld:page:datePublished", 0.7), ("json-ld:page:uploadDate", 0.7), ("json-ld:dateCreated", 0.7), ("itemprop:dateCreated", 0.6),
        ("line:below-headline", 0.75), ("line:above-headline", 0.55), ("line:lead", 0.6), ("line:behind-text", 0.25), ("line:copyright", 0.15),
        ("article:modified_time", 0.2), ("json-ld:dateModified", 0.2), ("itemprop:dateModified", 0.2), ("og:updated_time", 0.2), ("meta:last-modified", 0.1), ("dcterms.modified", 0.15), ("json-ld:page:dateModified", 0.12), ("meta:revised", 0.1),
    ];

    // Each further hint of the same kind stands further from the headline.
    private const double Fading = 0.75;

    private const double Support = 0.35;

    // A page that shows its readers one day tells them how old the text is that they read: if it is the day of a change, then that of the text as it stands there.
    private const double OnlyUpdateShown = 3;
    private const double OnlyShown = 0.9;

    private const double LeastWeight = 0.1;

    public static Found<EdtfDate>? Of(HintLookup hints, LanguageData language, List<Candidate> candidates)
    {
        var days = new Dictionary<EdtfDate, (Hint Hint, double Best, double All)>();
        foreach (var (name, weight) in Weights)
        {
            var rank = weight;

            // A teaser list repeats its day ten times and is still one witness.
            var seen = new HashSet<EdtfDate>();
            foreach (var (hint, day, factor) in Days(hints, name, language))
            {
                var value = rank * factor;
                days[day] = !days.TryGetValue(day, out var known) ? (hint, value, value)
                    : (value > known.Best ? hint : known.Hint, Math.Max(value, known.Best), known.All + (seen.Add(day) ? value : 0));
                seen.Add(day);
                rank *= Fading;
            }
        }

        if (VisibleDates.Only(hints, language) is { } shown && days.TryGetValue(shown.Day, out var said))
        {
            var weight = shown.IsUpdate ? OnlyUpdateShown : OnlyShown;
            days[shown.Day] = said.Best >= weight ? said : (shown.Hint, weight, said.All - said.Best + weight);
        }

        var order = days.Where(pair => pair.Value.Best >= LeastWeight).OrderByDescending(pair => pair.Value.Best + ((pair.Value.All - pair.Value.Best) * Support)).ThenBy(pair => pair.Key).ToList();
        if (order.Count == 0)
        {
            return null;
        }

        foreach (var (day, (hint, best, _)) in order.Skip(1).Take(5))
        {
            candidates.Add(new Candidate("date", day.ToString(), HintLookup.EvidenceOf(hint, Math.Round(best / 2, 2))));
        }

        var (chosen, (reason, weightOf, all)) = order[0];
        return new Found<EdtfDate>(chosen, HintLookup.EvidenceOf(reason, Math.Round(Math.Min(0.98, (weightOf * 0.85) + (all > weightOf ? 0.12 : 0)), 2)));
    }

    private static IEnumerable<(Hint Hint, EdtfDate Day, double Factor)> Days(HintLookup hints, string name, LanguageData language)
    {
        if (name == "url-date")
        {
            return from source in (string[])["canonical", "og:url", "saved-from", "json-ld:url"] from hint in hints[source] let day = UrlDate.Of(hint.Values[0]) where day is not null select (hint, day, 1.0);
        }

        var isVisible = name is "date:text" || name.StartsWith("line:", StringComparison.Ordinal);
        return from hint in hints[name]
               from found in name == "line:lead" ? VisibleDates.InDateline(hint.Values[0], language) : isVisible ? VisibleDates.In(hint.Values[0], language) : StampDate.Of(hint.Values[0], language) is { } stamp ? [(stamp, 1.0)] : []
               select (hint, found.Item1, found.Item2);
    }
}

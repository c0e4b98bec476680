using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the persons who wrote the article; outlets, desks and agencies are no persons, and nobody is better than somebody wrong.</summary>
internal static class ChooseAuthors
{
    // Whether a single word may be a name: content systems name accounts, lines of text name anything.
    private static readonly (string Name, double Weight, bool Single)[] Weights =
    [
        ("json-ld:author", 0.95, true), ("citation_author", 0.95, true), ("itemprop:author", 0.9, true), ("rel:author", 0.85, true), ("byline", 0.8, true), ("meta:author", 0.75, true), ("dc.creator", 0.7, true),
        ("article:author", 0.7, true), ("og:article:author", 0.7, true), ("meta:parsely-author", 0.85, true), ("sailthru.author", 0.85, true), ("meta:byl", 0.8, true), ("dcterms.creator", 0.7, true), ("json-ld:page:author", 0.6, true),
        ("json-ld:creator", 0.5, true), ("line:below-headline", 0.6, false), ("line:above-headline", 0.4, false), ("line:behind-text", 0.3, false),
    ];

    private const double Support = 0.3;

    private const double Fading = 0.6;

    public static ImmutableArray<Found<string>> Of(HintLookup hints, OutletNames outlets, LanguageData language, List<Candidate> candidates)
    {
        var groups = new List<(string Key, IReadOnlyList<string> Names, Hint Hint, double Weight)>();
        foreach (var (kind, weight, single) in Weights)
        {
            var rank = weight;
            foreach (var (names, hint) in Bylines(hints, kind, single, outlets, language))
            {
                var key = string.Join(';', names.Select(TitleKey.Of));
                var at = groups.FindIndex(group => group.Key == key);
                if (at < 0)
                {
                    groups.Add((key, names, hint, rank));
                }
                else
                {
                    groups[at] = groups[at] with { Weight = groups[at].Weight + (rank * Support) };
                }

                rank *= Fading;
            }
        }

        var order = groups.OrderByDescending(group => group.Weight).ToList();
        foreach (var loser in order.Skip(1).Take(3))
        {
            candidates.Add(new Candidate("author", string.Join(", ", loser.Names), HintLookup.EvidenceOf("author", loser.Hint, Math.Round(Math.Min(loser.Weight / 2, 0.5), 2))));
        }

        return order.Count == 0 ? [] : [.. order[0].Names.Select(name => new Found<string>(name, HintLookup.EvidenceOf("author", order[0].Hint, Math.Round(Math.Min(0.97, order[0].Weight), 2))))];
    }

    /// <summary>The lists of persons that one kind of hint names. JSON-LD and Highwire give each author a hint of its own; together they are one list.</summary>
    private static IEnumerable<(IReadOnlyList<string> Names, Hint Hint)> Bylines(HintLookup hints, string kind, bool single, OutletNames outlets, LanguageData language)
    {
        var lists = hints[kind].Select(hint => (Names: Persons(hint.Values[0], kind, single, outlets, language), Hint: hint)).Where(list => list.Names.Count > 0).ToList();
        var isList = kind is "json-ld:author" or "citation_author" or "json-ld:page:author" or "dc.creator" or "meta:author" or "article:author";
        return isList && lists.Count > 1 ? [([.. lists.SelectMany(list => list.Names).Distinct(StringComparer.Ordinal)], lists[0].Hint)] : lists.Take(3);
    }

    private static IReadOnlyList<string> Persons(string value, string kind, bool single, OutletNames outlets, LanguageData language)
    {
        if (value.Contains("://", StringComparison.Ordinal) || value.Contains('@', StringComparison.Ordinal) || outlets.Is(value))
        {
            return [];
        }

        var labels = language.LabelPhrases;
        var line = new Line(value, 0);
        var labelled = ReadNames.After(line, labels);
        if (kind.StartsWith("line:", StringComparison.Ordinal) && labelled is null)
        {
            return [];
        }

        var names = ReadNames.Names(labelled ?? value, labels, single && line.Words <= 6);
        return [.. names.Where(name => !outlets.Is(name))];
    }
}

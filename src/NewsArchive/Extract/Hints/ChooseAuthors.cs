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
        ("json-ld:author", 0.95, true), ("citation_author", 0.95, true), ("itemprop:author", 0.9, true), ("rel:author", 0.85, true), ("byline", 0.85, true), ("meta:author", 0.75, true), ("dc.creator", 0.7, true),
        ("article:author", 0.7, true), ("og:article:author", 0.7, true), ("meta:parsely-author", 0.85, true), ("sailthru.author", 0.85, true), ("meta:byl", 0.8, true), ("dcterms.creator", 0.7, true), ("json-ld:page:author", 0.6, true),
        ("shareaholic:article_author_name", 0.7, true), ("json-ld:author-organization", 0.6, false), ("json-ld:creator", 0.5, true), ("og:site_name", 0.3, false), ("json-ld:publisher", 0.3, false), ("line:below-headline", 0.65, false), ("line:above-headline", 0.4, false), ("line:behind-text", 0.3, false),
    ];

    // What another kind of hint adds that names the same persons, or some of them.
    private const double Support = 0.3;

    private const double Fading = 0.6;

    public static ImmutableArray<Found<string>> Of(HintLookup hints, OutletNames outlets, LanguageData language, List<Candidate> candidates)
    {
        var lists = new List<AuthorList>();
        foreach (var (kind, weight, single) in Weights)
        {
            var rank = weight;
            foreach (var list in Lists(hints, kind, single, outlets, language))
            {
                lists.Add(list with { Weight = rank });
                rank *= Fading;
            }
        }

        var order = lists.OrderByDescending(list => list.Weight + Supported(list, lists)).ThenByDescending(list => list.Names.Count).ToList();
        if (order.Count == 0)
        {
            return [];
        }

        var chosen = order[0];
        foreach (var loser in order.Where(list => !list.SameAs(chosen)).DistinctBy(list => list.Key).Take(3))
        {
            candidates.Add(new Candidate("author", string.Join(", ", loser.Names), HintLookup.EvidenceOf("author", loser.Hint, Math.Round(Math.Min(loser.Weight / 2, 0.5), 2))));
        }

        return [.. chosen.Names.Select(name => new Found<string>(name, HintLookup.EvidenceOf("author", chosen.Hint, Math.Round(Math.Min(0.97, chosen.Weight + (Supported(chosen, lists) / 3)), 2))))];
    }

    /// <summary>What the other kinds of hints add: those that name the same persons, or fewer of them, as the first of several names often stands alone.</summary>
    private static double Supported(AuthorList list, List<AuthorList> all) =>
        all.Where(other => other.Hint.Name != list.Hint.Name && list.Holds(other)).GroupBy(other => other.Hint.Name, StringComparer.Ordinal).Sum(kind => kind.Max(other => other.Weight)) * Support;

    /// <summary>The lists of persons that one kind of hint names. JSON-LD and Highwire give each author a hint of its own; together they are one list.</summary>
    private static IEnumerable<AuthorList> Lists(HintLookup hints, string kind, bool single, OutletNames outlets, LanguageData language)
    {
        var lists = hints[kind].Select(hint => new AuthorList(Persons(hint.Values[0], kind, single, outlets, language), hint, 0)).Where(list => list.Names.Count > 0).ToList();
        var isList = kind is "json-ld:author" or "citation_author" or "json-ld:page:author" or "dc.creator" or "meta:author" or "article:author";
        return isList && lists.Count > 1 ? [lists[0] with { Names = [.. lists.SelectMany(list => list.Names).Distinct(StringComparer.Ordinal)] }] : lists.Take(3);
    }

    private static IReadOnlyList<string> Persons(string value, string kind, bool single, OutletNames outlets, LanguageData language)
    {
        if (value.Contains("://", StringComparison.Ordinal) || value.Contains('@', StringComparison.Ordinal))
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
        return [.. names.Where(name => IsPerson(name, kind, outlets, labels))];
    }

    /// <summary>Names of outlets and firms have the shape of names of persons; only a known first name tells them apart, and many people's sites bear their names.</summary>
    private static bool IsPerson(string name, string kind, OutletNames outlets, PhraseTable labels)
    {
        if (IsAbbreviation(name))
        {
            return false;
        }

        var isFull = PersonName.IsFull(name, labels) && PersonName.HasFirstName(name);
        return isFull || (kind is not ("og:site_name" or "json-ld:publisher" or "json-ld:author-organization") && (!outlets.Is(name) || (outlets.IsPersonal && kind is not "meta:author")));
    }

    /// <summary>A single word in capitals is an agency or a desk.</summary>
    private static bool IsAbbreviation(string name) => name.Length <= 6 && name.All(char.IsUpper);

    /// <summary>The persons that one hint names.</summary>
    private sealed record AuthorList(IReadOnlyList<string> Names, Hint Hint, double Weight)
    {
        public string Key => string.Join(';', Names.Select(TitleKey.Of));

        public bool SameAs(AuthorList other) => Holds(other) && other.Holds(this);

        public bool Holds(AuthorList other) => other.Names.All(name => Names.Select(TitleKey.Of).Contains(TitleKey.Of(name), StringComparer.Ordinal));
    }
}

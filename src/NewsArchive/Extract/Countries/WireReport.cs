using System.Collections.Immutable;

namespace NewsArchive.Extract.Countries;

/// <summary>
/// Reports of English wires, known by their dateline (<c>SALVADOR, Feb 26 -</c>) or a headline in capitals. They are short and name many countries in
/// passing, and their desks file them under the few that they are about: so a country counts that opens the report or comes up again and again.
/// Elsewhere every country named counts.
/// </summary>
internal static class WireReport
{
    /// <summary>Mentions from which a country is not named in passing.</summary>
    private const int AgainAndAgain = 3;

    private const int DatelineWords = 10;
    private const int HeadlineLetters = 8;

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Whether the article is such a report.</summary>
    public static bool Is(ImmutableArray<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (!passage.IsTitle)
            {
                return HasDateline(passage.Text);
            }

            if (IsInCapitals(passage.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The countries that a desk would file the report under; of company news without any country the wire's home market.</summary>
    public static ImmutableArray<ScoredCountry> FiledUnder(ImmutableArray<ScoredCountry> scored, List<Hit> hits)
    {
        if (scored.Length > 0)
        {
            return [.. scored.Where((country, rank) => rank == 0 || !IsInPassing(country))];
        }

        var companies = hits.Select(hit => hit.Mention).Where(mention => mention.Kind == MentionKind.Company).ToImmutableArray();
        return companies.IsEmpty ? [] : [new ScoredCountry(CountryIndex.CodeOf(companies[0].Country), MentionWeights.Of(MentionKind.Company), companies)];
    }

    private static bool IsInPassing(ScoredCountry country) =>
        country.Mentions.Length < AgainAndAgain
        && !country.Mentions.Any(mention => mention.Zone != Zone.Body && mention.Kind is MentionKind.Name or MentionKind.Compound or MentionKind.Adjective or MentionKind.Demonym or MentionKind.Dateline or MentionKind.Abbreviation);

    private static bool HasDateline(string text)
    {
        var tokens = new List<Token>();
        Tokens.Read(text.AsSpan(0, Math.Min(text.Length, 150)), tokens);
        var words = new Words(text, Tokens.AsSpan(tokens));
        for (var at = 1; at + 1 < words.Count && at < DatelineWords; at++)
        {
            if (IsMonth(words.TextOf(at)) && char.IsAsciiDigit(words.TextOf(at + 1)[0]))
            {
                return words.GapAfter(at + 1).Contains('-') || (at + 2 < words.Count && words.GapAfter(at + 2).Contains('-'));
            }
        }

        return false;
    }

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in Months)
        {
            if (word.StartsWith(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInCapitals(string headline) =>
        headline.Count(char.IsUpper) >= HeadlineLetters && !headline.Any(char.IsLower);
}

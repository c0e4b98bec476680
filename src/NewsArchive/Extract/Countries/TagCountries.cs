using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Countries;

/// <summary>Finds the countries that an article is about or names.</summary>
public static class TagCountries
{
    /// <summary>A country is what the article is about from this share of the strongest one's score.</summary>
    private const double MainShare = 0.5;

    /// <summary>Most countries that an article can be about: "usually one or two".</summary>
    private const int MostMain = 2;

    /// <summary>Country tags of a text: main before mentioned, then by score, then by code.</summary>
    /// <param name="title">The headline; null where the source has none (a derived title repeats the body and is not passed).</param>
    /// <param name="body">The clean body: paragraphs, headings, list items.</param>
    /// <param name="language">BCP 47 tag; null if unknown: then German and English alike.</param>
    public static ImmutableArray<CountryTag> In(Found<string>? title, ImmutableArray<Block> body, string? language)
    {
        var gazetteer = Gazetteer.Of(language);
        var passages = Passage.Of(title, body);
        var isWireReport = (gazetteer.IsEnglish || language is null) && WireReport.Is(passages);
        var find = new FindMentions(gazetteer, isWireReport);
        var hits = find.In(passages);
        var scored = ScoreCountries.Of(hits, gazetteer, find.NamesInstitution);
        scored = isWireReport ? WireReport.FiledUnder(scored, hits) : scored;
        return [.. scored.Select((country, rank) => Tag(country, IsMain(scored, rank), passages)).OrderByDescending(tag => tag.Role)];
    }

    private static bool IsMain(ImmutableArray<ScoredCountry> scored, int rank) =>
        rank < MostMain && scored[rank].Score >= MainShare * scored[0].Score;

    private static CountryTag Tag(ScoredCountry country, bool isMain, ImmutableArray<Passage> passages) => new(
        country.Code,
        isMain ? CountryRole.Main : CountryRole.Mentioned,
        Math.Round(country.Score, 2),
        [.. country.Mentions.Take(CountryTag.EvidenceLimit).Select(mention => MentionEvidence.Of(mention, passages[mention.Passage]))]);
}

using System.Collections.Immutable;
using NewsArchive.Archive.Countries;

namespace NewsArchive.Extract.Countries;

/// <summary>A country with its mentions, heaviest first, and the weight of all of them.</summary>
internal sealed record ScoredCountry(string Code, double Score, ImmutableArray<Mention> Mentions);

/// <summary>Mentions -> countries with scores: decides rivals by other evidence and drops what has none of its own.</summary>
internal static class ScoreCountries
{
    /// <summary>Countries by score, then by code.</summary>
    public static ImmutableArray<ScoredCountry> Of(List<Hit> hits, Gazetteer gazetteer)
    {
        var certain = new double[AllCountries.InOrder.Length];
        foreach (var (mention, rivals) in hits)
        {
            if (rivals == 0 && MentionWeights.Carries(mention.Kind))
            {
                certain[mention.Country] += Weight(mention);
            }
        }

        var mentions = new SortedDictionary<int, List<Mention>>();
        foreach (var (mention, rivals) in hits)
        {
            var country = rivals == 0 ? mention.Country : Winner(gazetteer.Rivals[rivals], certain);
            if (MentionWeights.Of(mention.Kind) > 0 && (MentionWeights.Carries(mention.Kind) || certain[country] > 0))
            {
                AddTo(mentions, country, mention);
                if (AllCountries.InOrder[country].CountsAlsoAs is { } also)
                {
                    AddTo(mentions, CountryIndex.Of(also), mention);
                }
            }
        }

        return [.. mentions
            .Select(pair => new ScoredCountry(CountryIndex.CodeOf(pair.Key), Score(pair.Value), [.. pair.Value.OrderByDescending(Weight).ThenBy(each => each.Passage).ThenBy(each => each.Start)]))
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Code, StringComparer.Ordinal)];
    }

    private static double Weight(Mention mention) => MentionWeights.Of(mention.Kind) * MentionWeights.Of(mention.Zone);

    /// <summary>The rival with the most evidence of its own; the first where none has any.</summary>
    private static short Winner(ImmutableArray<short> rivals, double[] certain) =>
        rivals.MaxBy(rival => certain[rival]);

    private static void AddTo(SortedDictionary<int, List<Mention>> mentions, int country, Mention mention)
    {
        if (!mentions.TryGetValue(country, out var list))
        {
            mentions[country] = list = [];
        }

        list.Add(mention with { Country = country });
    }

    /// <summary>The sum of all weights.</summary>
    private static double Score(List<Mention> mentions) => mentions.Sum(Weight);
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsArchive.Archive.Countries;

namespace NewsArchive.Extract.Countries;

/// <summary>A country with its mentions, heaviest first, and the weight of all of them.</summary>
internal sealed record ScoredCountry(string Code, double Score, ImmutableArray<Mention> Mentions);

/// <summary>Mentions -> countries with scores: decides rivals by other evidence and drops what has none of its own.</summary>
internal static class ScoreCountries
{
    /// <summary>Countries by score, then by code.</summary>
    /// <param name="namesInstitution">Whether the text names a body of several states, so that its seat is no evidence.</param>
    public static ImmutableArray<ScoredCountry> Of(List<Hit> hits, Gazetteer gazetteer, bool namesInstitution)
    {
        var certain = new double[AllCountries.InOrder.Length];
        foreach (var (mention, rivals) in hits)
        {
            if (rivals == 0 && Carries(mention, namesInstitution))
            {
                certain[mention.Country] += Weight(mention);
            }
        }

        var mentions = new Dictionary<int, List<Mention>>();
        foreach (var (mention, rivals) in hits)
        {
            var country = rivals == 0 ? mention.Country : Winner(gazetteer.Rivals[rivals], certain);
            if (MentionWeights.Of(mention.Kind) > 0 && mention.Kind != MentionKind.Company && (Carries(mention, namesInstitution) || certain[country] > 0))
            {
                AddTo(mentions, country, mention);
                if (AllCountries.InOrder[country].CountsAlsoAs is { } also)
                {
                    AddTo(mentions, CountryIndex.Of(also), mention);
                }
            }
        }

        var scored = new ScoredCountry[mentions.Count];
        var next = 0;
        foreach (var (country, list) in mentions)
        {
            list.Sort(HeaviestFirst);
            scored[next++] = new ScoredCountry(CountryIndex.CodeOf(country), Score(list), [.. list]);
        }

        Array.Sort(scored, static (left, right) => right.Score.CompareTo(left.Score) is not 0 and var order ? order : string.CompareOrdinal(left.Code, right.Code));
        return ImmutableCollectionsMarshal.AsImmutableArray(scored);
    }

    /// <summary>By weight, then by place: a total order, since no two mentions of a country start at one place.</summary>
    private static int HeaviestFirst(Mention left, Mention right)
    {
        var order = Weight(right).CompareTo(Weight(left));
        order = order != 0 ? order : left.Passage.CompareTo(right.Passage);
        return order != 0 ? order : left.Start.CompareTo(right.Start);
    }

    private static bool Carries(Mention mention, bool namesInstitution) =>
        MentionWeights.Carries(mention.Kind) && !(namesInstitution && mention.Kind == MentionKind.Seat);

    private static double Weight(Mention mention) => MentionWeights.Of(mention.Kind) * MentionWeights.Of(mention.Zone);

    /// <summary>The rival with the most evidence of its own; the first where none has any.</summary>
    private static short Winner(ImmutableArray<short> rivals, double[] certain)
    {
        var winner = rivals[0];
        foreach (var rival in rivals)
        {
            winner = certain[rival] > certain[winner] ? rival : winner;
        }

        return winner;
    }

    private static void AddTo(Dictionary<int, List<Mention>> mentions, int country, Mention mention)
    {
        if (!mentions.TryGetValue(country, out var list))
        {
            mentions[country] = list = [];
        }

        list.Add(mention with { Country = country });
    }

    private static double Score(List<Mention> mentions)
    {
        Span<double> zones = stackalloc double[3];
        foreach (var mention in mentions)
        {
            zones[(int)mention.Zone] += MentionWeights.Of(mention.Kind);
        }

        return (MentionWeights.Of(Zone.Title) * MentionWeights.Together(zones[(int)Zone.Title]))
            + (MentionWeights.Of(Zone.Lead) * MentionWeights.Together(zones[(int)Zone.Lead]))
            + (MentionWeights.Of(Zone.Body) * MentionWeights.Together(zones[(int)Zone.Body]));
    }
}

namespace NewsArchive.Extract.Countries;

/// <summary>How much a mention says about what an article is about. Chosen on the development sets; the floors in the tests say what they reach.</summary>
internal static class MentionWeights
{
    /// <summary>Weight of a kind of mention; 0 for kinds that are no evidence.</summary>
    public static double Of(MentionKind kind) => kind switch
    {
        MentionKind.Name => 1.0,
        MentionKind.Compound => 0.8,
        MentionKind.Adjective => 0.8,
        MentionKind.Demonym => 0.7,
        MentionKind.City => 0.6,
        MentionKind.Seat => 0.6,
        MentionKind.Region => 0.6,
        MentionKind.Metonym => 0.6,
        MentionKind.Dateline => 1.0,
        MentionKind.Abbreviation => 0.6,
        MentionKind.Shared => 0.3,
        MentionKind.Company => 0.3,
        MentionKind.Organisation => 0.2,
        _ => 0,
    };

    /// <summary>Weight of a part of the article: headline and lead count double.</summary>
    public static double Of(Zone zone) => zone == Zone.Body ? 1 : 2;

    /// <summary>
    /// Mentions in one part of an article weigh together: each further one adds less, so that a long passage about a neighbour does not outweigh
    /// a short one about the matter. Tried from 0.5 to 1; 0.7 and 0.8 are best in both languages.
    /// </summary>
    public static double Together(double weights) => Math.Pow(weights, 0.7);

    /// <summary>Whether a mention of the kind can make a tag without other evidence.</summary>
    public static bool Carries(MentionKind kind) =>
        kind is not (MentionKind.Shared or MentionKind.Organisation or MentionKind.Company or MentionKind.Institution or MentionKind.Language or MentionKind.Idiom);
}

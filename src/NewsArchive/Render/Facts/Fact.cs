using NewsArchive.Archive;

namespace NewsArchive.Render.Facts;

/// <summary>All values of one field: the date, the authors, the countries that an article is about.</summary>
/// <param name="Key">The field, as front matter calls it.</param>
/// <param name="Field">What the field is called, in words.</param>
/// <param name="Rejected">Values that were considered for the field and not taken.</param>
public sealed record FactGroup(string Key, string Field, IReadOnlyList<Fact> Values, IReadOnlyList<Rejection> Rejected);

/// <summary>A fact of an article with the reasons for it, as a reader sees it.</summary>
/// <param name="Value">The value in words; null where the fact is absent.</param>
/// <param name="Standing"><c>stated</c>, <c>read</c>, <c>derived</c> or <c>absent</c>, for style sheets.</param>
/// <param name="StandingWords">The standing in words.</param>
/// <param name="Reasons">One for each rule, heaviest first.</param>
public sealed record Fact(string? Value, string Standing, string StandingWords, IReadOnlyList<Reason> Reasons)
{
    public static string NameOf(Standing standing) => standing switch
    {
        Archive.Standing.Stated => "stated",
        Archive.Standing.Read => "read",
        _ => "derived",
    };
}

/// <summary>What one rule found.</summary>
/// <param name="Rule">What the rule says; null where the interface has no words for it: then <paramref name="Name"/> has to do.</param>
public sealed record Reason(string? Rule, string Name, IReadOnlyList<Quotation> Quotations);

/// <summary>Words of the source.</summary>
/// <param name="Place">Lines of the source in words; null where the format has none.</param>
public sealed record Quotation(string Text, string? Place);

/// <summary>A value that was not taken, and why.</summary>
public sealed record Rejection(string Value, Reason Reason);

/// <summary>Words of the source that are not in the article's text, and what they were taken for.</summary>
public sealed record LeftOut(string Role, Quotation Quotation);

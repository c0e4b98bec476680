using NewsArchive.Archive;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Hints;

/// <summary>
/// Hints of mark-up -> facts. A page says the same thing many times over and contradicts itself; each kind of hint has a weight, hints that agree support
/// each other, the heaviest value wins, and the others are kept as candidates.
/// </summary>
internal static class ChooseFromHints
{
    /// <summary>The facts that hints of standing Read give; the body is not their matter.</summary>
    /// <param name="spoken">Language of the text as its words tell it; null where they do not.</param>
    public static Reading Of(HintLookup hints, Found<string>? spoken)
    {
        var candidates = new List<Candidate>();
        var language = ChooseHintedLanguage.Of(hints, spoken, candidates);
        var data = LanguageData.Of(language?.Value);
        var outlets = new OutletNames(hints);
        var authors = ChooseAuthors.Of(hints, outlets, data, candidates);
        return new Reading
        {
            Title = ChooseTitle.Of(hints, outlets, candidates),
            Date = ChooseDate.Of(hints, data, candidates),
            Authors = authors,
            Desk = authors.IsEmpty ? ChooseDesk.Of(hints, outlets, data) : null,
            Source = ChooseSource.Of(hints, candidates),
            Section = ChooseSection.Of(hints, outlets, candidates),
            Language = language,
            Url = ChooseUrl.Of(hints),
            Candidates = [.. candidates],
        };
    }
}

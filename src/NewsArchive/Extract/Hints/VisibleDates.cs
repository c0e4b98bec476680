using NewsArchive.Archive;
using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Hints;

/// <summary>The days in a short line that a reader sees near the headline, each with what its label is worth.</summary>
internal static class VisibleDates
{
    private const int MostWords = 20;

    private const int LongestPlace = 40;

    private static readonly string[] Shown = ["date:text", "line:below-headline", "line:above-headline"];

    public static IEnumerable<(EdtfDate Day, double Factor)> In(string text, LanguageData language)
    {
        var line = new Line(text, 0);
        if (line.Words > MostWords)
        {
            return [];
        }

        return from mention in ReadDates.In(text, language)
               where mention.Value is { IsDay: true, Year: not null } && !mention.IsSpan && !mention.Contradicts
               select (mention.Value, Label(text.AsSpan(0, mention.Start).ToString(), language));
    }

    /// <summary>The day at the very beginning of a text, or of its dateline; other days in a lead are those of the story.</summary>
    public static IEnumerable<(EdtfDate Day, double Factor)> InDateline(string text, LanguageData language) =>
        from mention in ReadDates.In(text, language).Take(1)
        where mention.Value is { IsDay: true, Year: not null } && !mention.IsSpan && !mention.Contradicts && mention.Start <= LongestPlace
        let next = text[(mention.Start + mention.Length)..].TrimStart(' ', ')', '.')
        where next.Length > 0 && next[0] is '-' or '–' or '—' or ':' or '|' or '/'
        select (mention.Value, 1.0);

    /// <summary>The only day that a page shows around its headline, and whether it calls it the day of a change; null where it shows several or none.</summary>
    public static (Hint Hint, EdtfDate Day, bool IsUpdate)? Only(HintLookup hints, LanguageData language)
    {
        (Hint Hint, EdtfDate Day, bool IsUpdate)? only = null;
        foreach (var hint in Shown.SelectMany(name => hints[name]))
        {
            foreach (var mention in ReadDates.In(hint.Values[0], language).Where(mention => mention.Value is { IsDay: true, Year: not null }))
            {
                var isUpdate = LabelOf(LineKey.Bare(LineKey.Of(hint.Values[0][..mention.Start])).ToString(), language) == PhraseKinds.Updated;
                if (only is { } known && known.Day != mention.Value)
                {
                    return null;
                }

                only = (only?.Hint ?? hint, mention.Value, isUpdate && only is not { IsUpdate: false });
            }
        }

        return only;
    }

    private static double Label(string before, LanguageData language)
    {
        var words = LineKey.Bare(LineKey.Of(before)).ToString();
        return LabelOf(words, language) switch
        {
            PhraseKinds.Published => 1.3,
            PhraseKinds.Updated => 0.5,
            PhraseKinds.Planned => 0.1,
            PhraseKinds.None => words.Length == 0 ? 1.1 : words.Split(' ').Length > 6 ? 0.5 : 1,
            _ => 1,
        };
    }

    private static PhraseKinds LabelOf(string words, LanguageData language)
    {
        foreach (var (phrase, kind) in language.LabelPhrases.Starts)
        {
            if (phrase.Length > 3 && words.EndsWith(phrase, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return PhraseKinds.None;
    }
}

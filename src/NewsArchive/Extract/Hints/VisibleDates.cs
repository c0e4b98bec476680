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

    private static double Label(string before, LanguageData language)
    {
        var words = LineKey.Bare(LineKey.Of(before)).ToString();
        foreach (var (phrase, kind) in language.LabelPhrases.Starts)
        {
            if (phrase.Length > 3 && words.EndsWith(phrase, StringComparison.Ordinal))
            {
                return kind == PhraseKinds.Published ? 1.3 : kind == PhraseKinds.Updated ? 0.5 : kind == PhraseKinds.Planned ? 0.1 : 1;
            }
        }

        return words.Length == 0 ? 1.1 : words.Split(' ').Length > 6 ? 0.5 : 1;
    }
}

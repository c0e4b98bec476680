using System.Buffers;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Dates;

/// <summary>How likely a date of a text is the date of its publication, by the place where it stands and the words beside it.</summary>
internal static class WeighDate
{
    /// <summary>Words of a line that consists of credits.</summary>
    private const int CreditWords = 16;

    /// <summary>A date with its time within the first characters opens a line of credits, however long it is.</summary>
    private const int DateFirst = 30;

    /// <summary>Characters before and behind a date in which its label stands.</summary>
    private const int LabelReach = 30;

    /// <summary>Characters of a lead in which its dateline ends.</summary>
    private const int DatelineReach = 45;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create(".,:;!?");

    /// <summary>Characters behind a date that name a writer.</summary>
    private const int MaxWriter = 60;

    /// <summary>Words of a place in a dateline.</summary>
    private const int MaxPlaceWords = 4;

    /// <summary>A weight above 0 makes a date of publication; the rule says why, or why not.</summary>
    internal sealed record Weight(double Value, string Rule, double Certainty);

    /// <summary>The weight of a date in a line.</summary>
    public static Weight Of(Draft draft, int i, DateMention date)
    {
        var line = draft.Lines[i];
        if (date.IsSpan)
        {
            return new(-1, "date/span", 0);
        }

        if (date.Contradicts)
        {
            return new(-1, "date/weekday-disagrees", 0);
        }

        var isCredit = (line.Words <= CreditWords && !(line.EndsSentence && line.Words > 8)) || (date.HasTime && date.Start < DateFirst) || (date.Start < 2 && line.Text.Contains(" | ", StringComparison.Ordinal));
        return isCredit ? InCredits(draft, i, date) : InText(draft, i, date);
    }

    private static Weight InCredits(Draft draft, int i, DateMention date)
    {
        var title = draft.Title < 0 ? draft.Body.Start : draft.Title;
        var line = draft.Lines[i];
        var label = LabelBefore(draft, i, date);
        if (i == title && !(date.Start == 0 && date.Value.IsDay && date.Length < line.Text.Length && char.IsLetter(line.Text[date.Length])))
        {
            return new(-1, "date/in-headline", 0);
        }

        if (line.Is(PhraseKinds.Teaser | PhraseKinds.Caption) && label == PhraseKinds.None && !date.HasTime && date.Start > 2)
        {
            return new(-1, "date/caption-or-teaser", 0);
        }

        // "— Name (@account) 3. November 2023" closes a post that the article quotes.
        if (line.Text.Contains("(@", StringComparison.Ordinal))
        {
            return new(-1, "date/of-a-quoted-post", 0);
        }

        if (!date.Value.IsDay)
        {
            return new(label == PhraseKinds.Published && date.Value.Year is not null && date.Value.Month is not null ? 20 : -1, "date/not-a-day", 0.6);
        }

        var inHead = i >= title && i <= draft.Lead + 8 && (i < draft.Lead || i < draft.Body.End);
        var distance = Math.Abs(i - title);
        if (label == PhraseKinds.Published)
        {
            return new((inHead ? 100 : i > draft.Body.Start ? 70 : 60) - distance * 0.1, "date/published-label", 0.95);
        }

        if (inHead)
        {
            var value = (i < draft.Lead ? 90 : 75) - distance + (label == PhraseKinds.Updated ? -5 : 0);
            return new(value, label == PhraseKinds.Updated ? "date/updated-label" : "date/below-headline", label == PhraseKinds.Updated ? 0.8 : 0.9);
        }

        if (i < title)
        {
            return new(55 - distance * 5, "date/above-headline", 0.7);
        }

        if (label == PhraseKinds.Updated)
        {
            return new(35, "date/updated-label", 0.7);
        }

        // Behind the text of a page other articles begin, each with a date of its own: there only a line that is nothing but a date closes the article.
        return (draft.Body.IsPage ? date.Length >= line.Text.Length - 2 && i <= draft.Body.End + 6 && !OthersFollow(draft, i) : i <= draft.Body.End + 1)
            ? new(20 - Math.Abs(i - draft.Body.End), "date/closing-line", 0.6)
            : new(-1, "date/far-from-headline", 0);
    }

    /// <summary>Whether a heading of other articles stands between the end of the text and a line.</summary>
    private static bool OthersFollow(Draft draft, int i)
    {
        for (var j = Math.Max(draft.Lead, draft.Body.End - 1); j < i; j++)
        {
            if (draft.Lines[j].Is(PhraseKinds.End | PhraseKinds.Stop | PhraseKinds.Teaser))
            {
                return true;
            }
        }

        return false;
    }

    private static Weight InText(Draft draft, int i, DateMention date)
    {
        var line = draft.Lines[i];
        var before = line.Text.AsSpan(0, date.Start);
        if (i >= draft.Lead && i <= draft.Lead + 2 && date.Start <= (i == draft.Lead ? DatelineReach : 2) && date.Value.IsDay && IsDateline(line.Text, date))
        {
            return new(50, "date/dateline", 0.85);
        }

        if (i == draft.Lead && date.Value.IsDay && date.Value.Year is not null && IsClosedDateline(line.Text, date, draft.Language))
        {
            return new(50, "date/dateline", 0.85);
        }

        if (i == draft.Lead && date.Start <= DatelineReach && date.Value is { Year: null, Day: not null } && IsDateline(line.Text, date))
        {
            return new(9, "date/lead-day-and-month", 0.6);
        }

        if (i > draft.Lead + (draft.Body.IsPage ? 1 : 0) || date.Value.Month is null)
        {
            return new(-1, "date/of-the-story", 0);
        }

        if (date.Value.Day is null)
        {
            return new(-1, "date/not-a-day", 0);
        }

        if (LeadSentence.IsPlan(line.Text, date, draft.Language) || !LeadSentence.IsDayOfEvent(before))
        {
            return new(-1, "date/planned-or-past", 0);
        }

        if (date.Value.Year is null)
        {
            return date.Weekday > 0 ? new(10, "date/lead-weekday-and-day", 0.6) : new(8, "date/lead-day-and-month", 0.5);
        }

        return date.Agrees ? new(30, "date/lead-weekday-and-date", 0.85) : new(draft.Body.IsPage ? -1 : 6, "date/lead-date", 0.5);
    }

    /// <summary>"Berlin, 3. Mai 2020 -", "(3.5.2020)" before the text begins.</summary>
    private static bool IsDateline(string text, DateMention date)
    {
        var rest = text.AsSpan(date.Start + date.Length).TrimStart(" .)");
        return rest.Length > 0 && rest[0] is '-' or '–' or '—' or ':' or '|';
    }

    /// <summary>"Budapest, 14. September 2024. Ungarn hat ...": a place, a comma and the date are a sentence of their own, and the text begins behind it.</summary>
    private static bool IsClosedDateline(string text, DateMention date, LanguageData language)
    {
        var place = text.AsSpan(0, date.Start).TrimEnd();
        var rest = text.AsSpan(date.Start + date.Length);
        if (place.Length is 0 or > DatelineReach || place[^1] != ',' || !char.IsUpper(place[0]) || place[..^1].ContainsAny(Punctuation)
            || rest.Length < 3 || rest[0] != '.' || rest[1] != ' ')
        {
            return false;
        }

        var words = 0;
        foreach (var range in place[..^1].Split(' '))
        {
            var word = place[range];
            words++;
            // Names of places are capitalised ("Frankfurt am Main", "Bad Ischl", "New York"); "Er starb am Montag," is none.
            if (words > MaxPlaceWords || word.Length == 0 || IsPlanned(word, language) || (!char.IsUpper(word[0]) && word is not ("am" or "an" or "der" or "im" or "in" or "bei" or "ob" or "de" or "del" or "la" or "upon")))
            {
                return false;
            }
        }

        return char.IsUpper(rest[2]) || rest[2] is '„' or '"' or '“' or '»' || char.IsDigit(rest[2]);
    }

    /// <summary>"Geboren in Neustadt, 3. Mai 1950." is no dateline.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> word, LanguageData language)
    {
        foreach (var planned in language.LabelPhrases.PlannedWords)
        {
            if (word.Equals(planned, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The label before a date on its line, or on the line above it where that holds nothing else.</summary>
    public static PhraseKinds LabelBefore(Draft draft, int i, DateMention date)
    {
        var text = draft.Lines[i].Text;
        var start = Math.Max(0, date.Start - LabelReach);
        var key = LineKey.Of(text[start..date.Start]);
        var words = LineKey.Bare(key);
        var kind = Label(draft.Language.LabelPhrases, words);
        if (kind == PhraseKinds.None && date.Start < 3 && i > 0 && draft.Lines[i - 1].Words <= 3)
        {
            kind = Label(draft.Language.LabelPhrases, LineKey.Bare(draft.Lines[i - 1].Key));
        }

        return kind == PhraseKinds.None && date.Start < 3 && NamesWriter(text.AsSpan(date.Start + date.Length)) ? PhraseKinds.Published : kind;
    }

    /// <summary>"26/12/2019 von ...", "May 3, 2020 by ...": a line that begins with a date and goes on to say who wrote says when it was published.</summary>
    private static bool NamesWriter(ReadOnlySpan<char> behind) => behind.Length < MaxWriter && (behind.StartsWith(" von ") || behind.StartsWith(" by ") || behind.StartsWith(" par "));

    /// <summary>The longest label with which the words end; "vom" and "am" alone say nothing.</summary>
    private static PhraseKinds Label(PhraseTable labels, ReadOnlySpan<char> words)
    {
        foreach (var (phrase, kind) in labels.Starts)
        {
            if (kind is PhraseKinds.Published or PhraseKinds.Updated && phrase.Length > 2 && phrase is not "vom" and not "on" && words.EndsWith(phrase, StringComparison.Ordinal)
                && (words.Length == phrase.Length || !char.IsLetterOrDigit(words[words.Length - phrase.Length - 1])))
            {
                return kind;
            }
        }

        return PhraseKinds.None;
    }
}

using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Bylines;

/// <summary>Finds the persons who signed the text. Desks, agencies and outlets are no persons; where it is not sure, nobody signed.</summary>
internal static class FindByline
{
    /// <summary>Lines around headline and lead in which a byline stands.</summary>
    private const int Above = 3;
    private const int Below = 10;

    /// <summary>Lines around the end of the text in which a byline stands.</summary>
    private const int Tail = 9;

    /// <summary>Words of a line that says no more than who wrote it, when, and where.</summary>
    private const int CreditWords = 22;

    /// <summary>Words besides names and dates of a byline that closes like a sentence, at most ("um 18 Uhr von ...").</summary>
    private const int LabelWords = 3;

    /// <summary>The authors in the order of the byline; where there is none, the desk that signed.</summary>
    public static (ImmutableArray<Found<string>> Authors, Found<string>? Desk) In(Draft draft)
    {
        var head = Head(draft);
        var persons = Persons(draft, head, out var desk);
        return (persons, persons.IsEmpty ? desk ?? FindDesk.In(draft, TailLines(draft)) : null);
    }

    private static ImmutableArray<Found<string>> Persons(Draft draft, List<int> head, out Found<string>? desk)
    {
        desk = null;
        foreach (var i in head)
        {
            if (Labelled(draft, i, tail: false) is { Length: > 0 } found)
            {
                return found;
            }
        }

        // A desk in the head signs before persons do who stand anywhere else: below the text begin other articles.
        desk = FindDesk.In(draft, head);
        foreach (var i in head)
        {
            if (BesideDate(draft, i) is { Length: > 0 } found)
            {
                return found;
            }
        }

        if (desk is not null)
        {
            return [];
        }

        foreach (var i in TailLines(draft))
        {
            if (Labelled(draft, i, tail: true) is { Length: > 0 } found)
            {
                return found;
            }
        }

        foreach (var i in TailLines(draft))
        {
            if (i >= draft.Body.End - 1 && BesideDate(draft, i) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return Copyright(draft);
    }

    /// <summary>"© 2020 Anna Beispiel" under a page: the page of a person, who writes what stands there.</summary>
    private static ImmutableArray<Found<string>> Copyright(Draft draft)
    {
        for (var i = draft.Body.End; i < draft.Lines.Length; i++)
        {
            var text = draft.Lines[i].Text;
            var sign = text.IndexOf('©', StringComparison.Ordinal);
            if (sign < 0 || draft.Lines[i].Words > CreditWords)
            {
                continue;
            }

            var behind = text[(sign + 1)..];
            var rest = behind.TrimStart(' ', '-', '–', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            rest = rest.StartsWith("by ", StringComparison.Ordinal) ? rest[3..] : rest;
            if (rest.Length < behind.TrimStart().Length && ReadNames.Names(rest, draft.Language.LabelPhrases, single: false) is { Count: 1 } names && PersonName.HasFirstName(names[0]))
            {
                return Found(draft, i, names, "author/copyright", 0.5);
            }
        }

        return [];
    }

    private static List<int> Head(Draft draft)
    {
        var title = draft.Title < 0 ? draft.Body.Start : draft.Title;
        var lines = new List<int>();
        for (var i = title + 1; i < Math.Min(draft.Lines.Length, Math.Max(draft.Lead, title) + Below); i++)
        {
            if (draft.Lines[i].Words <= CreditWords)
            {
                lines.Add(i);
            }
        }

        for (var i = title - 1; i >= Math.Max(0, title - Above); i--)
        {
            lines.Add(i);
        }

        return lines;
    }

    private static IEnumerable<int> TailLines(Draft draft)
    {
        for (var i = Math.Max(draft.Lead + 1, draft.Body.End - Tail); i < Math.Min(draft.Lines.Length, draft.Body.End + Tail); i++)
        {
            if (draft.Lines[i].Words <= CreditWords / 2)
            {
                yield return i;
            }
        }
    }

    /// <summary>"Von Anna Beispiel", "Veröffentlicht am 3. Mai 2020 von ab", "Autor:" with the name on the next line.</summary>
    private static ImmutableArray<Found<string>> Labelled(Draft draft, int i, bool tail)
    {
        var line = draft.Lines[i];
        var labels = draft.Language.LabelPhrases;
        if (line.Words > CreditWords || draft.Roles[i] is Role.Headline)
        {
            return [];
        }

        if (ReadNames.IsLabel(line.Key, labels))
        {
            if (i + 1 < draft.Lines.Length && ReadNames.Names(draft.Lines[i + 1].Text, labels, single: false) is { Count: > 0 } next)
            {
                draft.Assign(i, Role.Byline, "author/label-above");
                draft.Assign(i + 1, Role.Byline, "author/label-above");
                return Found(draft, i + 1, next, "author/label-above", 0.85);
            }

            return [];
        }

        if (!tail && ReadNames.Account(line, labels) is { } account)
        {
            draft.Assign(i, Role.Byline, "author/byline");
            return Found(draft, i, [account], "author/byline", 0.7);
        }

        // One word is a name only where the line also says when: "von creeny am 24. Januar 2020".
        var dated = draft.Dates(i).Any(date => date.Value.IsDay);
        if (ReadNames.After(line, labels) is { } rest && ReadNames.Names(rest, labels, single: (dated && !tail) || ReadNames.IsPlain(line, labels) || (line.Words == 2 && PersonName.HasFirstName(rest))) is { Count: > 0 } names && (dated || IsAlone(rest, names)) && !IsSentence(draft, i, names))
        {
            var rule = tail ? "author/closing-line" : "author/byline";
            draft.Assign(i, Role.Byline, rule);
            return Found(draft, i, names, rule, dated ? 0.9 : 0.85);
        }

        return [];
    }

    /// <summary>"Anna Beispiel | 6.11.2023", or the name on the line next to the date.</summary>
    private static ImmutableArray<Found<string>> BesideDate(Draft draft, int i)
    {
        var line = draft.Lines[i];
        var labels = draft.Language.LabelPhrases;
        // "© Agentur/Anna Beispiel" signs a picture.
        if (draft.Roles[i] is Role.Headline || line.Is(PhraseKinds.Noise | PhraseKinds.End | PhraseKinds.Teaser) || line.Text.Contains('©', StringComparison.Ordinal) || line.Text.Contains("(@", StringComparison.Ordinal))
        {
            return [];
        }

        var dates = draft.Dates(i);
        if (dates.Any(date => date.Value.IsDay))
        {
            if (line.Words > CreditWords)
            {
                return [];
            }

            foreach (var part in Parts(draft, i))
            {
                if (ReadNames.Names(part, labels, single: false) is { Count: > 0 } names && names.All(PersonName.HasFirstName) && IsAlone(part, names) && !HasCalendarWord(draft, part))
                {
                    draft.Assign(i, Role.Byline, "author/beside-date");
                    return Found(draft, i, names, "author/beside-date", 0.75);
                }
            }

            return [];
        }

        var near = Enumerable.Range(i - 2, 5).Any(j => j >= 0 && j < draft.Lines.Length && j != i && draft.Lines[j].Words <= CreditWords && draft.Dates(j).Any(date => date.Value.IsDay));
        if (near && i > draft.Title && line.Words <= 12 && ReadNames.Names(line.Text.TrimStart('-', '–', ' '), labels, single: false) is { Count: > 0 } alone && !line.Is(PhraseKinds.Caption) && (alone.All(PersonName.HasFirstName) || (alone.Count > 1 && i < draft.Lead && PersonName.HasFirstName(alone[0]))) && IsAlone(line.Text, alone))
        {
            draft.Assign(i, Role.Byline, "author/name-by-date");
            return Found(draft, i, alone, "author/name-by-date", 0.7);
        }

        // "Anna Beispiel Education editor": a name with what the person does.
        var words = line.Text.Split(' ');
        if (near && i > draft.Title && words.Length is >= 3 and <= 5 && PersonName.HasDeskWord(words[^1..], labels) && string.Join(' ', words[..2]) is var name
            && PersonName.HasFirstName(name) && PersonName.IsFull(name, labels))
        {
            draft.Assign(i, Role.Byline, "author/name-by-date");
            return Found(draft, i, [name], "author/name-by-date", 0.65);
        }

        return [];
    }

    /// <summary>What is left of a line of credits between its marks, its dates and its numbers.</summary>
    private static IEnumerable<string> Parts(Draft draft, int i)
    {
        var text = draft.Lines[i].Text.ToCharArray();
        foreach (var date in draft.Dates(i))
        {
            text.AsSpan(date.Start, date.Length).Fill('|');
        }

        for (var at = 0; at < text.Length; at++)
        {
            text[at] = char.IsAsciiDigit(text[at]) || text[at] is '·' or '•' or '⋅' or '/' or '–' or '—' ? '|' : text[at];
        }

        return new string(text).Split(["|", " - "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.Trim(',', ' ', '-'));
    }

    private static bool HasCalendarWord(Draft draft, string part) => part.ToLowerInvariant().Split(' ').Any(word =>
        draft.Language.Weekdays.ContainsKey(word.Trim(',', '.')) || draft.Language.Months.ContainsKey(word.Trim(',', '.')));

    /// <summary>Whether hardly anything but the names stands there: "von Beginn an dabei" is no byline.</summary>
    private static bool IsAlone(string text, IReadOnlyList<string> names)
    {
        var left = text.Length - names.Sum(name => name.Length + 3);
        var words = text.Split(' ').Length - names.Sum(name => name.Split(' ').Length);
        return left <= 40 && words <= 6;
    }

    /// <summary>"Am 3. Mai 2020 wurde ein Bild von Anna Beispiel, der Malerin, verkauft.": words of the text, not of its credits, and nothing of a text is lost to a byline.</summary>
    private static bool IsSentence(Draft draft, int i, IReadOnlyList<string> names)
    {
        var line = draft.Lines[i];
        if (!line.EndsSentence || line.SaysPublished)
        {
            return false;
        }

        var rest = line.Text.ToCharArray();
        foreach (var date in draft.Dates(i))
        {
            rest.AsSpan(date.Start, date.Length).Fill(' ');
        }

        var words = new string(rest).Split(' ').Count(word => word.Any(char.IsLetter));
        return words - names.Sum(name => name.Split(' ').Length) > LabelWords;
    }

    private static ImmutableArray<Found<string>> Found(Draft draft, int line, IReadOnlyList<string> names, string rule, double certainty) =>
        [.. names.Select(name => new Found<string>(name, draft.Read(line, rule, draft.Lines[line].Text, certainty)))];
}

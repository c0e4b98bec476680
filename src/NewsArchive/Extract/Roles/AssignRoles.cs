using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Roles;

/// <summary>Gives every line that no other rule has understood its role: running text, sub-heading, caption, teaser, boilerplate.</summary>
internal static class AssignRoles
{
    /// <summary>Words of a sub-heading at most.</summary>
    private const int HeadingWords = 14;

    /// <summary>Words of a caption, a teaser or a notice at most: longer lines are text that happens to begin like one.</summary>
    private const int SideWords = 45;

    /// <summary>Words of a paragraph about the author at most.</summary>
    private const int NoteWords = 90;

    /// <summary>Characters before the author's name in a line that is about nothing else ("Über ...", "Artikel von ...").</summary>
    private const int AboutReach = 14;

    /// <summary>Words behind which a phrase at the start says little ("Interview mit dem Minister: ...").</summary>
    private const int TeaserWords = 18;

    /// <summary>Lines at the end of the text in which the card of an author stands.</summary>
    private const int CardReach = 8;

    /// <summary>Short lines in a row that make a list.</summary>
    private const int ListRun = 3;

    /// <summary>Decides all lines.</summary>
    /// <param name="authors">Names of the byline: paragraphs that begin with one of them speak about the author.</param>
    public static void To(Draft draft, IReadOnlyList<string> authors)
    {
        for (var i = draft.Lead + 1; i < draft.Lines.Length; i++)
        {
            if (draft.Lines[i].Words <= NoteWords && authors.Any(author => IsAbout(draft.Lines[i].Text, author)))
            {
                draft.Assign(i, Role.AuthorNote, "body/author-note");
            }
        }

        for (var i = Math.Max(draft.Lead + 2, draft.Body.End - CardReach); draft.Body.IsPage && i < draft.Body.End; i++)
        {
            if (draft.Lines[i].Words <= NoteWords && IsCard(draft.Lines[i - 1].Text, draft.Lines[i].Text, draft))
            {
                draft.Assign(i - 1, Role.AuthorNote, "body/author-note");
                draft.Assign(i, Role.AuthorNote, "body/author-note");
            }
        }

        for (var i = 0; i < draft.Lines.Length; i++)
        {
            if (draft.Roles[i] == Role.None && Side(draft, i) is { } side)
            {
                draft.Assign(i, side.Role, side.Rule);
            }
        }

        MarkStructure.In(draft);
        for (var i = 0; i < draft.Lines.Length;)
        {
            if (draft.Roles[i] != Role.None)
            {
                i++;
                continue;
            }

            var inside = i >= TextStart(draft) && i < draft.Body.End;
            if (draft.Body.IsPage && !inside)
            {
                draft.Assign(i++, Role.Boilerplate, "body/outside-text");
            }
            else if (ScoreLine.IsProse(draft.Lines[i]) || IsItem(draft.Lines[i]))
            {
                draft.Assign(i, IsItem(draft.Lines[i]) ? Role.ListItem : Role.Paragraph, "body/running-text");
                i++;
            }
            else
            {
                i = ShortRun(draft, i);
            }
        }
    }

    /// <summary>"Anna Beispiel ist Redakteurin ...", "Über Anna Beispiel": who signs a text is not its subject.</summary>
    private static bool IsAbout(string text, string author) =>
        author.Contains(' ', StringComparison.Ordinal)
        && (text.StartsWith(author, StringComparison.OrdinalIgnoreCase)
            || (text.Length > author.Length && text.IndexOf(author, StringComparison.OrdinalIgnoreCase) is > 0 and <= AboutReach && text.Length < author.Length + (2 * AboutReach)));

    /// <summary>"Anna Beispiel" on a line, and "Anna Beispiel ist Redakteurin ..." below it: the card of an author.</summary>
    private static bool IsCard(string name, string text, Draft draft) =>
        text.Length > name.Length && text[name.Length] == ' ' && text.StartsWith(name, StringComparison.Ordinal) && PersonName.IsFull(name, draft.Language.LabelPhrases) && PersonName.HasFirstName(name);

    /// <summary>The text begins behind the headline: a lead stands there that is too short to be found as text.</summary>
    private static int TextStart(Draft draft) => draft.Title >= 0 && draft.Title < draft.Lead ? draft.Title + 1 : draft.Body.Start;

    /// <summary>What a line is by the phrases in it.</summary>
    private static (Role Role, string Rule)? Side(Draft draft, int i)
    {
        var line = draft.Lines[i];
        if (line.Words > SideWords)
        {
            return null;
        }

        if (line.Is(PhraseKinds.Caption) && !(line.EndsSentence && line.Words > SideWords / 2 && i != draft.Lead))
        {
            return (Role.Caption, "body/caption");
        }

        if (line.Is(PhraseKinds.Noise))
        {
            return (Role.Boilerplate, "body/boilerplate-phrase");
        }

        if (line.Is(PhraseKinds.Bio) && i > draft.Lead)
        {
            return (Role.AuthorNote, "body/author-note");
        }

        if (line.Is(PhraseKinds.Teaser) && line.Words <= TeaserWords && i > draft.Lead)
        {
            return (Role.Teaser, "body/teaser");
        }

        return line.Is(PhraseKinds.End) && line.Words < TeaserWords ? (Role.Boilerplate, "body/end-of-article") : null;
    }

    private static bool IsItem(Line line) => line.Words > 1 && line.Text.Length > 2 && line.Text[0] is '•' or '·' or '*' or '-' or '–' or '▪' or '■' or '●' && line.Text[1] == ' ';

    /// <summary>Lines too short for running text: a sub-heading where text follows, a list where they are many, otherwise of the page.</summary>
    private static int ShortRun(Draft draft, int start)
    {
        var end = start;
        while (end < draft.Lines.Length && draft.Roles[end] == Role.None && !ScoreLine.IsProse(draft.Lines[end]) && !IsItem(draft.Lines[end])
            && (end < draft.Body.End || !draft.Body.IsPage))
        {
            end++;
        }

        var textFollows = end < draft.Lines.Length && draft.Roles[end] is Role.None or Role.Paragraph or Role.ListItem or Role.NumberedItem or Role.Quote && (!draft.Body.IsPage || end < draft.Body.End);
        var afterEnd = start > 0 && draft.Rules[start - 1] is "body/end-of-article" or "body/teaser";
        for (var i = start; i < end; i++)
        {
            if (i == end - 1 && textFollows && IsHeading(draft.Lines[i]) && end - start < ListRun * 4)
            {
                draft.Assign(i, Role.Heading, "body/sub-heading");
            }
            else if (draft.Body.IsPage && (afterEnd || IsLoose(draft, i, end - start)))
            {
                draft.Assign(i, Role.Boilerplate, "body/short-line");
            }
            else
            {
                draft.Assign(i, Role.Paragraph, "body/short-paragraph");
            }
        }

        return Math.Max(end, start + 1);
    }

    private static bool IsLoose(Draft draft, int i, int run) =>
        i < draft.Lead || (run < ListRun && !draft.Lines[i].EndsSentence) || draft.Lines[i].Words < 2;

    private static bool IsHeading(Line line) =>
        line.Words is > 0 and <= HeadingWords && line.Text[^1] is not ('.' or ',' or ';' or '…') && !line.Text.EndsWith("...", StringComparison.Ordinal)
        && (char.IsUpper(line.Text[0]) || char.IsDigit(line.Text[0]) || !char.IsLetter(line.Text[0])) && !(line.Text[^1] == ':' && line.Words > 6);
}

using NewsArchive.Archive;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Bylines;

/// <summary>Finds the desk, team or house that signed where no person did: "By Staff Writer", "Von der Redaktion". It is no person, and no text either.</summary>
internal static class FindDesk
{
    /// <summary>Words of a line that names a desk, and of one that names its date, too.</summary>
    private const int DeskWords = 7;
    private const int DatedWords = 14;

    /// <summary>The first of the lines that a desk signed.</summary>
    /// <param name="lines">Indices of the lines where bylines stand, the likeliest first.</param>
    public static Found<string>? In(Draft draft, IEnumerable<int> lines)
    {
        foreach (var i in lines)
        {
            if ((Labelled(draft, i) ?? Alone(draft, i)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Found<string>? Labelled(Draft draft, int i)
    {
        var line = draft.Lines[i];
        var labels = draft.Language.LabelPhrases;
        var isDated = HasDay(draft, i);
        if (i == draft.Title || line.EndsSentence || line.Words > (isDated ? DatedWords : DeskWords))
        {
            return null;
        }

        if (ReadNames.IsLabel(line.Key, labels) && i + 1 < draft.Lines.Length && draft.Lines[i + 1].Words <= DeskWords)
        {
            return DeskName.In(draft.Lines[i + 1].Text, labels) is { } below ? Signed(draft, i + 1, below, 0.7) : null;
        }

        return ReadNames.After(line, labels) is { } rest && DeskName.In(ReadNames.Cut(rest), labels) is { } name ? Signed(draft, i, name, 0.75) : null;
    }

    /// <summary>"Redaktion" on a line of its own, next to the date and above the text.</summary>
    private static Found<string>? Alone(Draft draft, int i)
    {
        var isBesideDate = i > draft.Title && i < draft.Lead && ((i > 0 && HasDay(draft, i - 1)) || (i + 1 < draft.Lines.Length && HasDay(draft, i + 1)));
        return isBesideDate && DeskName.IsWhole(draft.Lines[i].Key, draft.Language.LabelPhrases) ? Signed(draft, i, draft.Lines[i].Text, 0.6) : null;
    }

    private static bool HasDay(Draft draft, int i) => draft.Lines[i].Words <= DatedWords && draft.Dates(i).Any(date => date.Value.IsDay);

    private static Found<string> Signed(Draft draft, int i, string name, double certainty)
    {
        draft.Assign(i, Role.Byline, "author/desk");
        return new Found<string>(name, draft.Read(i, "author/desk", draft.Lines[i].Text, certainty));
    }
}

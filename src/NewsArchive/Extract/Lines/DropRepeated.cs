using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Lines;

/// <summary>Takes the lines that the whole archive repeats from the head and the end of a text: there stand menus and footers. Between paragraphs nothing is taken.</summary>
internal static class DropRepeated
{
    /// <summary>The lines without them, and what was taken.</summary>
    public static (ImmutableArray<Line> Lines, ImmutableArray<Omission> Omissions) From(ImmutableArray<Line> lines, RepeatedLines repeated)
    {
        if (!repeated.HasAny)
        {
            return (lines, []);
        }

        int first = 0, last = lines.Length - 1;
        while (first < lines.Length && !IsOwnText(lines[first], repeated))
        {
            first++;
        }

        while (last > first && !IsOwnText(lines[last], repeated))
        {
            last--;
        }

        var kept = ImmutableArray.CreateBuilder<Line>(lines.Length);
        var omissions = ImmutableArray.CreateBuilder<Omission>();
        for (var i = 0; i < lines.Length; i++)
        {
            if ((i >= first && i <= last) || !IsFurniture(lines, i, repeated))
            {
                kept.Add(lines[i]);
                continue;
            }

            omissions.Add(new Omission("boilerplate", lines[i].Text, new Evidence(Standing.Read, "body/repeated-in-archive", lines[i].Text, lines[i].Number, 0.9)));
        }

        // A text that is nothing but repeated lines is all that the file has.
        return kept.Count == 0 ? (lines, []) : (kept.ToImmutable(), omissions.ToImmutable());
    }

    private static bool IsOwnText(Line line, RepeatedLines repeated) => ScoreLine.IsProse(line) && !repeated.Contains(line.Text);

    /// <summary>Bylines, sources and headings of parts repeat as well, and say something; so does a first line that heads every issue of a series.</summary>
    private static bool IsFurniture(ImmutableArray<Line> lines, int i, RepeatedLines repeated) =>
        repeated.Contains(lines[i].Text)
        && !lines[i].Is(PhraseKinds.Source | PhraseKinds.Section)
        && !FindSource.IsCredit(lines[i])
        && !ReadNames.IsByline(lines[i], LanguageData.Of(null).LabelPhrases)
        && (i > 0 || (lines.Length > 1 && repeated.Contains(lines[1].Text)));
}

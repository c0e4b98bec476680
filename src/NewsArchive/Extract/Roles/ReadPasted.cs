using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;
using NewsArchive.Extract.Titles;

namespace NewsArchive.Extract.Roles;

/// <summary>Reads a pasted text: lines -> body, headline, byline, source, date -> roles -> blocks. The order matters: each step leaves less to the next.</summary>
internal static class ReadPasted
{
    /// <summary>All that the text says of itself.</summary>
    /// <param name="repeated">Lines that other files of the archive have too.</param>
    public static Reading Of(Document document, RepeatedLines repeated)
    {
        var (header, lines, headerText) = ReadHeader.In(ReadLines.Of(document.Blocks));
        (lines, var furniture) = DropRepeated.From(lines, repeated);
        if (lines.IsEmpty)
        {
            return new Reading { Header = header, Omissions = headerText };
        }

        var body = FindBody.In(lines);
        var language = LanguageOf(lines, body);
        var draft = new Draft(lines, body, LanguageData.Of(language?.Value)) { Lead = FirstText(lines, body.Start) };
        var wanted = document.Hints.AddRange(header).FirstOrDefault(hint => hint.Name == "title" && hint.Values.Length == 1)?.Values[0];
        var title = wanted is null ? FindTitle.In(draft) : FindTitle.Known(draft, wanted);
        draft.Lead = FirstText(lines, Math.Max(draft.Title + 1, body.Start));
        var (authors, desk) = FindByline.In(draft);
        var source = FindSource.In(draft);
        var date = FindDate.In(draft);
        AssignRoles.To(draft, [.. authors.Select(author => author.Value)]);
        return new Reading
        {
            Header = header,
            Title = title,
            Date = date,
            Authors = authors,
            Desk = desk,
            Source = source,
            Language = language,
            Blocks = MakeBody.Blocks(draft),
            Candidates = [.. draft.Candidates],
            Omissions = [.. headerText, .. furniture, .. MakeBody.Omissions(draft)],
        };
    }

    private static Found<string>? LanguageOf(ImmutableArray<Line> lines, BodyRange body)
    {
        var texts = lines.Skip(body.Start).Take(body.End - body.Start).Select(line => line.Text);
        return DetectLanguage.Of(texts) is { } found
            ? new Found<string>(found.Tag, new Evidence(Standing.Derived, "language/function-words", found.Words, lines[body.Start].Number, found.Certainty))
            : null;
    }

    private static int FirstText(ImmutableArray<Line> lines, int from)
    {
        for (var i = from; i < lines.Length; i++)
        {
            if (ScoreLine.IsProse(lines[i]) && !lines[i].Is(PhraseKinds.Caption | PhraseKinds.Noise))
            {
                return i;
            }
        }

        return Math.Min(from, lines.Length - 1);
    }
}

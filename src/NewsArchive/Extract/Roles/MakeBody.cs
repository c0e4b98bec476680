using System.Collections.Immutable;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Roles;

/// <summary>Lines with their roles -> blocks of the body, and what was left out.</summary>
internal static class MakeBody
{
    /// <summary>The blocks in order.</summary>
    public static ImmutableArray<Block> Blocks(Draft draft)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < draft.Lines.Length; i++)
        {
            var line = draft.Lines[i];
            switch (draft.Roles[i])
            {
                case Role.Paragraph:
                    AddParagraph(blocks, line);
                    break;
                case Role.Heading:
                    blocks.Add(new Block(BlockKind.Heading, line.Text, line.Number) { Level = 2 });
                    break;
                case Role.ListItem:
                    blocks.Add(new Block(BlockKind.BulletItem, line.Text[2..].TrimStart(), line.Number) { Level = 1 });
                    break;
                case Role.NumberedItem when MarkStructure.Item(line.Text) is { } item:
                    blocks.Add(new Block(BlockKind.NumberedItem, line.Text[item.Start..].TrimStart(), line.Number) { Level = 1, Number = item.Number });
                    break;
                case Role.Quote:
                    blocks.Add(new Block(BlockKind.Quote, line.Text[2..].TrimStart(), line.Number));
                    break;
            }
        }

        return blocks.ToImmutable();
    }

    /// <summary>What is not in the body; neighbours of one role together.</summary>
    public static IEnumerable<Omission> Omissions(Draft draft)
    {
        for (var i = 0; i < draft.Lines.Length;)
        {
            var role = draft.Roles[i];
            var rule = draft.Rules[i];
            var start = i++;
            if (role is Role.None or Role.Paragraph or Role.Heading or Role.ListItem or Role.NumberedItem or Role.Quote or Role.Headline)
            {
                continue;
            }

            var text = new StringBuilder(draft.Lines[start].Text);
            while (i < draft.Lines.Length && draft.Roles[i] == role && draft.Rules[i] == rule)
            {
                text.Append('\n').Append(draft.Lines[i++].Text);
            }

            yield return new Omission(Name(role), text.ToString(), draft.Read(start, rule!, draft.Lines[start].Text, 0.8));
        }
    }

    /// <summary>"Das Wichtigste in Kürze Präsident ...": a known heading that lost its line break is one again.</summary>
    private static void AddParagraph(ImmutableArray<Block>.Builder blocks, Line line)
    {
        if (line.Is(PhraseKinds.Section) && GluedHeading(line) is { } length)
        {
            blocks.Add(new Block(BlockKind.Heading, line.Text[..length].TrimEnd(':', ' '), line.Number) { Level = 2 });
            blocks.Add(new Block(BlockKind.Paragraph, line.Text[length..].TrimStart(' ', ':'), line.Number));
            return;
        }

        blocks.Add(new Block(BlockKind.Paragraph, line.Text, line.Number));
    }

    /// <summary>Characters of the heading; null where the words are the beginning of a sentence.</summary>
    private static int? GluedHeading(Line line)
    {
        foreach (var (phrase, kind) in LanguageData.Layout.Starts)
        {
            // Only headings of several words: "Hintergrund ist der Streit ..." is a sentence.
            if (kind != PhraseKinds.Section || !phrase.Contains(' ', StringComparison.Ordinal) || !PhraseTable.StartsWith(line.Key, phrase) || line.Text.Length < phrase.Length + 20)
            {
                continue;
            }

            var rest = line.Text.AsSpan(phrase.Length).TrimStart(" :");
            return rest.Length > 0 && (char.IsUpper(rest[0]) || rest[0] is '„' or '"' or '“') ? phrase.Length : null;
        }

        return null;
    }

    private static string Name(Role role) => role switch
    {
        Role.Kicker => "kicker",
        Role.Byline => "byline",
        Role.Dateline => "dateline",
        Role.Caption => "caption",
        Role.Source => "source",
        Role.Teaser => "teaser",
        Role.AuthorNote => "author-note",
        _ => "boilerplate",
    };
}

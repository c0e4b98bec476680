using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract;

/// <summary>
/// Splits a pasted text that holds several articles at lines of <c>---</c>, <c>***</c>, <c>===</c> or <c>___</c> that stand alone.
/// Only where each part begins with a headline and goes on as an article does: a line above a footer, a note or a sub-heading splits nothing.
/// </summary>
public static class SplitDocument
{
    /// <summary>Words of a headline: with fewer it may be a sub-heading behind a pause.</summary>
    private const int FewestHeadlineWords = 4;
    private const int MostHeadlineWords = 22;

    /// <summary>Words in sentences that make a part an article; notes have fewer.</summary>
    private const int FewestProse = 30;

    /// <summary>The document itself, or the articles in it: the first keeps the id, the others are <c>id-2</c>, <c>id-3</c> ... Front matter says that the file is one article.</summary>
    public static ImmutableArray<Document> At(Document document, Action<Diagnostic> report)
    {
        if (document.IsStructured || !document.Hints.IsEmpty)
        {
            return [document];
        }

        var opens = new Lazy<bool>(() => BeginsArticle(document.Blocks, 0));
        var parts = new List<ImmutableArray<Block>>();
        var start = 0;
        for (var i = 1; i < document.Blocks.Length; i++)
        {
            if (IsSeparator(document.Blocks[i].Text) && BeginsArticle(document.Blocks, i + 1) && opens.Value)
            {
                parts.Add(document.Blocks[start..i]);
                start = i + 1;
            }
        }

        if (parts.Count == 0)
        {
            return [document];
        }

        parts.Add(document.Blocks[start..]);
        report(DiagnosticKinds.ArticlesSplit.At(
            document.Path,
            parts[1][0].Line,
            $"The file holds {parts.Count} articles, divided by lines such as \"{document.Blocks[parts[0].Length].Text}\"; the second begins here.",
            "Nothing needs to be done if that is right; else write front matter on top of the file (---, title: ..., ---), and it is one article."));
        return [.. parts.Select((blocks, i) => document with { Id = i == 0 ? document.Id : $"{document.Id}-{i + 1}", Blocks = blocks })];
    }

    /// <summary>Three or more of one sign, with or without spaces between, and nothing else.</summary>
    private static bool IsSeparator(string text)
    {
        var signs = 0;
        foreach (var c in text)
        {
            if (c != ' ' && (c != text[0] || c is not ('-' or '*' or '=' or '_' or '–' or '—')))
            {
                return false;
            }

            signs += c == ' ' ? 0 : 1;
        }

        return signs >= 3;
    }

    /// <summary>Whether a headline stands at a place, and enough sentences below it before the next line that separates.</summary>
    private static bool BeginsArticle(ImmutableArray<Block> blocks, int start)
    {
        if (start >= blocks.Length || !IsHeadline(blocks[start]))
        {
            return false;
        }

        var prose = 0;
        for (var i = start; i < blocks.Length && prose < FewestProse && !IsSeparator(blocks[i].Text); i++)
        {
            foreach (var text in blocks[i].Text.Split('\n').Skip(i == start ? 1 : 0))
            {
                var line = text.Length > 0 ? new Line(text, 0) : null;
                prose += line is not null && ScoreLine.IsProse(line) && line.EndsSentence && !line.Is(PhraseKinds.Noise | PhraseKinds.End | PhraseKinds.Stop | PhraseKinds.Bio) ? line.Words : 0;
            }
        }

        return prose >= FewestProse;
    }

    private static bool IsHeadline(Block block)
    {
        var end = block.Text.IndexOf('\n', StringComparison.Ordinal);
        if ((end < 0 ? block.Text.Length : end) > LineKey.MaxLength)
        {
            return false;
        }

        var line = new Line(TidyText.Of(end < 0 ? block.Text : block.Text.AsSpan(0, end)), 0);
        return line.Words is >= FewestHeadlineWords and <= MostHeadlineWords && line.Kinds == PhraseKinds.None
            && line.Text[^1] is not ('.' or ',' or ';' or ':' or '…') && !char.IsLower(line.Text[0]);
    }
}

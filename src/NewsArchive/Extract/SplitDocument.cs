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
            return AtHeads(document, report);
        }

        parts.Add(document.Blocks[start..]);
        return Split(document, parts, $"divided by lines such as \"{document.Blocks[parts[0].Length].Text}\"", report);
    }

    /// <summary>The articles that a headline and a date each begin.</summary>
    private static ImmutableArray<Document> AtHeads(Document document, Action<Diagnostic> report)
    {
        var starts = ArticleHeads.In(document.Blocks);
        return starts.Count == 0
            ? [document]
            : Split(document, [.. starts.Select((from, i) => document.Blocks[from..(i + 1 < starts.Count ? starts[i + 1] : document.Blocks.Length)])], "each with a headline and a date line at its head", report);
    }

    private static ImmutableArray<Document> Split(Document document, List<ImmutableArray<Block>> parts, string how, Action<Diagnostic> report)
    {
        report(DiagnosticKinds.ArticlesSplit.At(
            document.Path,
            parts[1][0].Line,
            $"The file holds {parts.Count} articles, {how}; the second begins here.",
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
        if (start >= blocks.Length || !IsHeadline(FirstLine(blocks[start].Text)))
        {
            return false;
        }

        var prose = 0;
        for (var i = start; i < blocks.Length && prose < FewestProse && !IsSeparator(blocks[i].Text); i++)
        {
            prose += ProseIn(blocks[i], i == start ? 1 : 0);
        }

        return prose >= FewestProse;
    }

    /// <summary>Words of a block that stand in sentences of articles.</summary>
    /// <param name="skip">Lines at its head that are none.</param>
    internal static int ProseIn(Block block, int skip)
    {
        var prose = 0;
        foreach (var text in block.Text.Split('\n').Skip(skip))
        {
            var line = text.Length > 0 ? new Line(text, 0) : null;
            prose += line is not null && ScoreLine.IsProse(line) && line.EndsSentence && !line.Is(PhraseKinds.Noise | PhraseKinds.End | PhraseKinds.Stop | PhraseKinds.Bio) ? line.Words : 0;
        }

        return prose;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;

    /// <summary>Whether a line has the shape of a headline of an article.</summary>
    internal static bool IsHeadline(ReadOnlySpan<char> text)
    {
        if (text.Length > LineKey.MaxLength || TidyText.Of(text) is not { Length: > 0 } tidy)
        {
            return false;
        }

        var line = new Line(tidy, 0);
        return line.Words is >= FewestHeadlineWords and <= MostHeadlineWords && line.Kinds == PhraseKinds.None
            && line.Text[^1] is not ('.' or ',' or ';' or ':' or '…') && !char.IsLower(line.Text[0]);
    }
}

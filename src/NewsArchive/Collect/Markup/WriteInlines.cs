using System.Text;
using Markdig.Syntax.Inlines;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Markup;

/// <summary>Inline syntax tree -> plain text and Markdown, side by side.</summary>
internal sealed class WriteInlines
{
    private readonly bool _isOneLine;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _markup = new();

    // Literals, entities and soft breaks in a row: one text, that is escaped as one.
    private readonly StringBuilder _pending = new();

    private WriteInlines(bool isOneLine) => _isOneLine = isOneLine;

    /// <summary>Folded plain text.</summary>
    public string Text => WhiteSpace.Fold(_text.ToString());

    public string Markup => _markup.ToString().TrimEnd();

    /// <summary>Whether there is anything beside plain text.</summary>
    public bool HasMarkup { get; private set; }

    public static WriteInlines Of(ContainerInline inlines, bool isOneLine)
    {
        var writing = new WriteInlines(isOneLine);
        writing.Enter(inlines);
        writing.Flush();
        return writing;
    }

    private void Enter(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _pending.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                _pending.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: true } when !_isOneLine:
                Sign("\\\n");
                _text.Append(' ');
                break;
            case LineBreakInline:
                _pending.Append(' ');
                break;
            case CodeInline code:
                AddCode(CleanText.OfPart(code.Content));
                break;
            case AutolinkInline link:
                Sign($"<{link.Url}>");
                _text.Append(link.Url);
                break;
            case EmphasisInline emphasis:
                var sign = new string(emphasis.DelimiterChar == '_' ? '*' : emphasis.DelimiterChar, emphasis.DelimiterCount);
                Sign(sign);
                Enter(emphasis);
                Sign(sign);
                break;
            case LinkInline link:
                Sign(link.IsImage ? "![" : "[");
                Enter(link);
                Sign($"]({LinkTarget.Of(link.Url ?? "", link.Title)})");
                break;
            case DelimiterInline unpaired:
                _pending.Append(unpaired.ToLiteral());
                Enter(unpaired);
                break;
            case ContainerInline other:
                Enter(other);
                break;
        }
    }

    private void AddCode(string content)
    {
        var longest = 0;
        for (int i = 0, run = 0; i < content.Length; i++)
        {
            run = content[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var pad = longest > 0 ? " " : "";
        Sign($"{fence}{pad}{WhiteSpace.Fold(content)}{pad}{fence}");
        _text.Append(content);
    }

    private void Sign(string sign)
    {
        Flush();
        HasMarkup = true;
        _markup.Append(sign);
    }

    private void Flush()
    {
        if (_pending.Length == 0)
        {
            return;
        }

        var text = CleanText.OfPart(_pending.ToString());
        _pending.Clear();
        _text.Append(text);

        var startsLine = _markup.Length == 0 || _markup[^1] == '\n';
        var leads = !startsLine && text.Length > 0 && char.IsWhiteSpace(text[0]);
        var trails = text.Length > 0 && char.IsWhiteSpace(text[^1]);
        var folded = WhiteSpace.Fold(text);
        _markup.Append(leads ? " " : "");
        MarkdownText.AppendTo(_markup, folded, startsLine, besideMarkup: true);
        _markup.Append(trails && (folded.Length > 0 || !leads) ? " " : "");
    }
}

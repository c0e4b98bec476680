using System.Buffers;
using System.Text;
using Markdig.Syntax.Inlines;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Markup;

/// <summary>Inline syntax tree -> plain text and Markdown, side by side.</summary>
internal sealed class WriteInlines
{
    private static readonly SearchValues<char> PlainAddress = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:?=%,+@;#");

    // Far below what the parser takes (DelimiterLimit).
    private const int MostSigns = 200;

    private readonly bool _isOneLine;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _markup = new();

    // Literals, entities and soft breaks in a row: one text, that is escaped as one.
    private readonly StringBuilder _pending = new();

    private int _signs;
    private bool _isInside;
    private bool _needsEnd;

    private WriteInlines(bool isOneLine) => _isOneLine = isOneLine;

    /// <summary>Folded plain text.</summary>
    public string Text => WhiteSpace.Fold(_text.ToString());

    public string Markup => _markup.ToString().TrimEnd();

    /// <summary>Whether there is anything beside plain text.</summary>
    public bool HasMarkup { get; private set; }

    /// <summary>
    /// Whether the Markdown can only be read as what it was written from, as most can: text without a sign of mark-up, plain links, and emphasis of whole words that stands
    /// between blanks. Anything else has to be read back to know.
    /// </summary>
    public bool IsSimple { get; private set; } = true;

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
                IsSimple = false;
                Sign("\\\n");
                _text.Append(' ');
                break;
            case LineBreakInline:
                _pending.Append(' ');
                break;
            case CodeInline code:
                IsSimple = false;
                AddCode(CleanText.OfPart(code.Content));
                break;
            case AutolinkInline link:
                IsSimple = false;
                Sign($"<{link.Url}>");
                _text.Append(link.Url);
                break;
            case EmphasisInline emphasis:
                var sign = new string(emphasis.DelimiterChar == '_' ? '*' : emphasis.DelimiterChar, emphasis.DelimiterCount);
                Sign(sign);
                var start = _markup.Length;
                IsSimple &= sign is "*" or "**" && !_isInside && (start == sign.Length || _markup[start - sign.Length - 1] == ' ');
                EnterInside(emphasis);
                Flush();
                IsSimple &= _markup.Length > start && char.IsLetterOrDigit(_markup[start]) && char.IsLetterOrDigit(_markup[^1]);
                Sign(sign);
                _needsEnd = true;
                break;
            case LinkInline link:
                Sign(link.IsImage ? "![" : "[");
                IsSimple &= !link.IsImage && !_isInside && link.Title is null or "" && link.Url is { Length: > 0 } url && !url.AsSpan().ContainsAnyExcept(PlainAddress);
                EnterInside(link);
                Flush();
                IsSimple &= _markup[^1] is not ('[' or ' ');
                Sign($"]({LinkTarget.Of(link.Url ?? "", link.Title)})");
                break;
            case DelimiterInline unpaired:
                IsSimple = false;
                _pending.Append(unpaired.ToLiteral());
                Enter(unpaired);
                break;
            case ContainerInline other:
                Enter(other);
                break;
        }
    }

    private void EnterInside(ContainerInline container)
    {
        var outer = _isInside;
        _isInside = true;
        Enter(container);
        _isInside = outer;
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
        IsSimple &= !_needsEnd && ++_signs < MostSigns;
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

        // A special space at an end is lost here, but stays inside the whole text.
        IsSimple &= text.AsSpan().Trim().Length == text.AsSpan().Trim(" \t\n\r").Length;

        // "#" closes a heading; "!" would make an image of a link.
        IsSimple &= MarkdownSigns.None(folded) && !folded.AsSpan().ContainsAny('#', '!') && (!_needsEnd || leads || (folded.Length > 0 && folded[0] is '.' or ',' or ';' or ':' or '?' or ')'));
        _needsEnd = false;
        _markup.Append(leads ? " " : "");
        MarkdownText.AppendTo(_markup, folded, startsLine, besideMarkup: true);
        _markup.Append(trails && (folded.Length > 0 || (!leads && !startsLine)) ? " " : "");
    }
}

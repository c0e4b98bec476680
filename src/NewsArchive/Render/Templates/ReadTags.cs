using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>
/// Cuts a template into text and tags, as Handlebars does (https://handlebarsjs.com/guide/): a block, an include or a comment that is alone on its line
/// takes the whole line; <c>~</c> takes all white space on its side; <c>\{{</c> is text.
/// </summary>
internal sealed class ReadTags
{
    private readonly ThemeFile file;
    private readonly string template;
    private readonly List<Tag> tags = [];

    // Whether white space goes before and after the tag of the same index.
    private readonly List<(bool Before, bool After)> trims = [];

    private ReadTags(ThemeFile file)
    {
        this.file = file;
        template = file.Text;
    }

    /// <exception cref="TemplateException">Braces are left open.</exception>
    public static List<Tag> Of(ThemeFile file)
    {
        var reader = new ReadTags(file);
        reader.Cut();
        reader.TrimSpace();
        return reader.tags;
    }

    private void Cut()
    {
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf("{{", at, StringComparison.Ordinal);
            var isEscaped = open > at && template[open - 1] == '\\';
            var end = open < 0 ? template.Length : isEscaped ? open - 1 : open;
            AddText(template[at..end], at);
            if (isEscaped)
            {
                AddText("{{", open);
                at = open + 2;
            }
            else
            {
                at = open < 0 ? end : AddTag(open);
            }
        }
    }

    private void AddText(string text, int offset)
    {
        if (text.Length > 0)
        {
            tags.Add(new Tag(TagKind.Text, text, offset, offset));
            trims.Add(default);
        }
    }

    /// <summary>Adds the tag that begins at an index; the index behind it.</summary>
    private int AddTag(int open)
    {
        var (begin, close, end) = Bounds(open);
        var trimsBefore = begin < close && template[begin] == '~';
        var trimsAfter = close > begin && template[close - 1] == '~';
        var content = template[(begin + (trimsBefore ? 1 : 0))..Math.Max(begin + (trimsBefore ? 1 : 0), close - (trimsAfter ? 1 : 0))];
        var (kind, sign) = template.AsSpan(open).StartsWith("{{{") ? (TagKind.Html, 0) : KindOf(content);
        var inner = content[sign..];
        tags.Add(new Tag(kind, inner.Trim(), open, begin + (trimsBefore ? 1 : 0) + sign + inner.Length - inner.TrimStart().Length));
        trims.Add((trimsBefore, trimsAfter));
        return end;
    }

    /// <summary>Where a tag's content begins and ends, and where the text goes on.</summary>
    private (int Begin, int Close, int End) Bounds(int open)
    {
        var head = template.AsSpan(open);
        var (width, closing) =
            head.StartsWith("{{!--") || head.StartsWith("{{~!--") ? (2, "--") : head.StartsWith("{{{") ? (3, "}}}") : (2, "}}");
        var begin = open + width;
        var close = closing == "--" ? template.IndexOf("--", begin + "!--".Length, StringComparison.Ordinal) : EndOfContent(begin, closing);
        if (closing == "--" && close >= 0)
        {
            close = template.IndexOf("}}", close, StringComparison.Ordinal);
            closing = "}}";
        }

        return close >= 0 ? (begin, close, close + closing.Length) : throw new TemplateException("Two braces are opened and not closed.").At(file, open);
    }

    /// <summary>Where the closing braces stand; -1 where the next tag begins before them. Braces within quotes are text.</summary>
    private int EndOfContent(int begin, string closing)
    {
        var quote = '\0';
        for (var i = begin; i < template.Length; i++)
        {
            var rest = template.AsSpan(i);
            if (quote != '\0')
            {
                quote = rest[0] == quote ? '\0' : quote;
            }
            else if (rest[0] is '"' or '\'')
            {
                quote = rest[0];
            }
            else if (rest.StartsWith(closing) || rest.StartsWith("{{"))
            {
                return rest[0] == '}' ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>What a tag does, and the length of the sign that says so.</summary>
    private static (TagKind Kind, int Length) KindOf(string content) => content switch
    {
        ['#', '>', ..] => (TagKind.OpenPartial, 2),
        ['#', ..] => (TagKind.Open, 1),
        ['/', ..] => (TagKind.Close, 1),
        ['>', ..] => (TagKind.Partial, 1),
        ['!', ..] => (TagKind.Comment, 1),
        ['&', ..] => (TagKind.Html, 1),
        ['^', ..] => (TagKind.Else, 1),
        _ when content.AsSpan().Trim() is "else" => (TagKind.Else, content.IndexOf("else", StringComparison.Ordinal) + "else".Length),
        _ when content.AsSpan().TrimStart().StartsWith("else ") => (TagKind.Else, content.IndexOf("else", StringComparison.Ordinal) + "else".Length),
        _ => (TagKind.Value, 0),
    };

    private void TrimSpace()
    {
        // All tags are looked at before any text is cut: one line end can part two tags that are each alone on their line.
        var alone = tags.Select((tag, place) => tag.MayStandAlone && IsAlone(place)).ToList();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Kind != TagKind.Text)
            {
                CutEnd(i - 1, trims[i].Before, alone[i]);
                CutStart(i + 1, trims[i].After, alone[i]);
            }
        }
    }

    private bool IsAlone(int place) =>
        (place == 0 || (tags[place - 1] is { Kind: TagKind.Text } before && EndsLine(before.Content, place == 1)))
        && (place == tags.Count - 1 || (tags[place + 1] is { Kind: TagKind.Text } after && StartsLine(after.Content, place + 1 == tags.Count - 1)));

    private static bool EndsLine(string text, bool isFirst) => text.AsSpan().TrimEnd(" \t") is var line && (line.IsEmpty ? isFirst : line[^1] == '\n');

    private static bool StartsLine(string text, bool isLast) => text.AsSpan().TrimStart(" \t") is var line && (line.IsEmpty ? isLast : line[0] == '\n');

    private void CutEnd(int place, bool all, bool line)
    {
        if (place >= 0 && tags[place] is { Kind: TagKind.Text } text && (all || line))
        {
            tags[place] = text with { Content = all ? text.Content.TrimEnd() : text.Content.TrimEnd(' ', '\t') };
        }
    }

    private void CutStart(int place, bool all, bool line)
    {
        if (place < tags.Count && tags[place] is { Kind: TagKind.Text } text && (all || line))
        {
            var rest = all ? text.Content.TrimStart() : text.Content.TrimStart(' ', '\t');
            tags[place] = text with { Content = !all && rest.StartsWith('\n') ? rest[1..] : rest };
        }
    }
}

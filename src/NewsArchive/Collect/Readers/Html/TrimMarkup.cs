using System.Buffers;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>
/// Page text -> page text that parses in bounded time: one pass that leaves out scripts (but JSON-LD), styles, comments and embedded data, and cuts
/// what exceeds <see cref="PageLimits"/>. Line ends stay, so that line numbers hold.
/// </summary>
internal sealed class TrimMarkup : IDisposable
{
    private readonly string _page;
    private char[] _kept;
    private int _length;
    private readonly List<string> _open = [];
    private int _formatting;
    private int _tags;
    private int _copied;

    private TrimMarkup(string page)
    {
        _page = page;
        _kept = ArrayPool<char>.Shared.Rent(Math.Min(page.Length, PageLimits.Length));
    }

    /// <summary>The trimmed page, until this is disposed of: pages are large, and their memory is used again.</summary>
    public ReadOnlyMemory<char> Page => _kept.AsMemory(0, _length);

    /// <summary>Which limit was exceeded, in words for a message; null where none was.</summary>
    public string? Exceeded { get; private set; }

    /// <summary>Trims a page.</summary>
    public static TrimMarkup From(string page)
    {
        var trim = new TrimMarkup(page);
        trim.Run();
        return trim;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_kept);
        (_kept, _length) = ([], 0);
    }

    private void Run()
    {
        var at = 0;
        while (at < _page.Length && _page.IndexOf('<', at) is var tag and >= 0)
        {
            if (_length + (tag - _copied) > PageLimits.Length || _tags > PageLimits.Tags)
            {
                Exceeded ??= _tags > PageLimits.Tags ? $"more than {PageLimits.Tags} tags" : $"more than {PageLimits.Length} characters of text";
                CopyTo(Math.Min(tag, _copied + Math.Max(PageLimits.Length - _length, 0)));
                return;
            }

            at = tag + 1 < _page.Length ? Step(tag) : _page.Length;
        }

        var left = PageLimits.Length - _length;
        Exceeded ??= _page.Length - _copied > left ? $"more than {PageLimits.Length} characters of text" : null;
        CopyTo(Math.Min(_page.Length, _copied + Math.Max(left, 0)));
    }

    /// <summary>Handles what starts at a <c>&lt;</c>; where to go on.</summary>
    private int Step(int tag)
    {
        var next = _page[tag + 1];
        if (next is '!' or '?')
        {
            var comment = string.CompareOrdinal(_page, tag, "<!--", 0, 4) == 0;
            var end = comment ? EndOf("-->", Math.Min(tag + 4, _page.Length)) : EndOf(">", tag);

            // Browsers note the address of a saved page in a comment.
            if (comment && tag < 4_096 && _page.AsSpan(tag, Math.Min(40, end - tag)).Contains("saved from url", StringComparison.Ordinal))
            {
                return end;
            }

            if (comment)
            {
                Drop(tag, end);
            }

            return end;
        }

        return char.IsAsciiLetter(next) ? OpenTag(tag) : next == '/' ? CloseTag(tag) : tag + 1;
    }

    private int OpenTag(int tag)
    {
        _tags++;
        var scan = TagScan.At(_page, tag);
        var name = scan.Name;
        if (TagNames.Raw.Contains(name))
        {
            var close = EndOfRaw(name, scan.End);
            if (name is not ("title" or "textarea") && !(name == "script" && _page.AsSpan(tag, scan.End - tag).Contains("ld+json", StringComparison.OrdinalIgnoreCase)))
            {
                Drop(tag, close);
            }

            return close;
        }

        if (scan.Attributes > PageLimits.Attributes)
        {
            Exceeded ??= $"a tag with more than {PageLimits.Attributes} attributes";
        }

        if (scan.Cut is { } cut)
        {
            CopyTo(cut);
            Drop(cut, scan.End - 1);
        }

        foreach (var (from, to) in scan.LongValues)
        {
            Drop(from, to);
        }

        if (scan.IsClosed || TagNames.Void.Contains(name) || TagNames.OptionalEnd.Contains(name))
        {
            return scan.End;
        }

        var formatting = TagNames.Formatting.Contains(name);
        if (_open.Count >= PageLimits.Depth || (formatting && _formatting >= PageLimits.Formatting))
        {
            Exceeded ??= _open.Count >= PageLimits.Depth ? $"more than {PageLimits.Depth} elements within each other" : null;
            Drop(tag, scan.End);
            return scan.End;
        }

        _formatting += formatting ? 1 : 0;
        _open.Add(name);
        return scan.End;
    }

    private int CloseTag(int tag)
    {
        _tags++;
        var scan = TagScan.At(_page, tag);

        // Unclosed elements inside are closed with it; a name that is not open closes nothing. The list is at most Depth long.
        var open = _open.LastIndexOf(scan.Name);
        for (var i = _open.Count - 1; open >= 0 && i >= open; i--)
        {
            _formatting -= TagNames.Formatting.Contains(_open[i]) ? 1 : 0;
            _open.RemoveAt(i);
        }

        return scan.End;
    }

    private int EndOf(string sign, int from) => _page.IndexOf(sign, from, StringComparison.Ordinal) is var at and >= 0 ? at + sign.Length : _page.Length;

    private int EndOfRaw(string name, int from)
    {
        for (var at = from; _page.IndexOf("</", at, StringComparison.Ordinal) is var end and >= 0; at = end + 2)
        {
            if (string.Compare(_page, end + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return EndOf(">", end);
            }
        }

        return _page.Length;
    }

    private void CopyTo(int end)
    {
        if (end > _copied)
        {
            _page.CopyTo(_copied, _kept, Reserve(end - _copied), end - _copied);
            _copied = end;
        }
    }

    private void Drop(int from, int to)
    {
        CopyTo(from);
        var lines = _page.AsSpan(from, to - from).Count('\n');
        _kept.AsSpan(Reserve(lines), lines).Fill('\n');
        _copied = Math.Max(_copied, to);
    }

    /// <summary>Where the next characters go.</summary>
    private int Reserve(int count)
    {
        if (_length + count > _kept.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, 2 * _kept.Length));
            Page.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_kept);
            _kept = larger;
        }

        _length += count;
        return _length - count;
    }
}

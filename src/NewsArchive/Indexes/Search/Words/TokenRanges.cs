using System.Globalization;

namespace NewsArchive.Indexes.Search.Words;

/// <summary>
/// The words of a text as they are searched for: runs of letters, marks and digits; a number with separators between its thousands is one.
/// The same as the expression <c>[0-9]{1,3}([.,][0-9]{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+</c> in <c>theme/assets/search.js</c>.
/// </summary>
internal ref struct TokenRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Index of the current word.</summary>
    public int Start { get; private set; }

    /// <summary>Index behind the current word.</summary>
    public readonly int End => _at;

    /// <summary>The current word.</summary>
    public readonly ReadOnlySpan<char> Current => _text[Start.._at];

    public readonly TokenRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        int width;
        while (_at < _text.Length && (width = WidthAt(_at)) <= 0)
        {
            _at -= width;
        }

        Start = _at;
        if (_at == _text.Length)
        {
            return false;
        }

        if (char.IsAsciiDigit(_text[_at]) && EndOfNumber() is var end && end > 0)
        {
            _at = end;
            return true;
        }

        while (_at < _text.Length && (width = WidthAt(_at)) > 0)
        {
            _at += width;
        }

        return true;
    }

    // Characters of the code point at an index, negative where it belongs to no word.
    private readonly int WidthAt(int at)
    {
        var c = _text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : -1;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        var width = 1;
        if (category == UnicodeCategory.Surrogate && char.IsHighSurrogate(c) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]))
        {
            category = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, _text[at + 1]));
            width = 2;
        }

        // Letters, marks and numbers are the first eleven categories.
        return category <= UnicodeCategory.OtherNumber ? width : -width;
    }

    private readonly int EndOfNumber()
    {
        var at = _at;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        if (at - _at > 3)
        {
            return 0;
        }

        var (end, groups) = (at, 0);
        while (end + 3 < _text.Length && _text[end] is '.' or ',' && !_text.Slice(end + 1, 3).ContainsAnyExceptInRange('0', '9'))
        {
            end += 4;
            groups++;
        }

        if (end < _text.Length && WidthAt(end) > 0)
        {
            end -= 4;
            groups--;
        }

        return groups > 0 ? end : 0;
    }
}

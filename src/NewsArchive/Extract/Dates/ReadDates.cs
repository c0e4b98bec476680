using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Dates;

/// <summary>Finds the dates in a line: ISO 8601, dotted, slashed, and spelled out in the languages that have month names.</summary>
internal sealed class ReadDates
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly LanguageData _language;
    private readonly List<DateMention> _found = [];

    private ReadDates(string text, LanguageData language)
    {
        _text = text;
        _tokens = Token.Of(text);
        _language = language;
    }

    /// <summary>All dates of the text, in order; none overlaps another.</summary>
    public static IReadOnlyList<DateMention> In(string text, LanguageData language)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return [];
        }

        var reader = new ReadDates(text, language);
        reader.Run();
        return reader._found;
    }

    private void Run()
    {
        for (var i = 0; i < _tokens.Count;)
        {
            var (value, next) = _tokens[i].Kind switch
            {
                TokenKind.Number => FromNumber(i),
                TokenKind.Word => FromMonth(i),
                _ => (null, i),
            };
            if (value is null || !Bounded(i, next))
            {
                // What has the shape of a date and is none ("31. Juni 2020") is passed over whole: "Juni 2020" was not said.
                i = Math.Max(i + 1, next);
                continue;
            }

            Add(value, i, next);
            i = next;
        }
    }

    private void Add(EdtfDate value, int first, int next)
    {
        var (weekday, start) = WeekdayBefore(first);
        var end = _tokens[next - 1].End;
        _found.Add(new DateMention(value, start, end - start, weekday, IsSpan(first, next)) { HasTime = TimeFollows(next) });
    }

    /// <summary>Dates that begin with a number; the index behind them.</summary>
    private (EdtfDate? Value, int Next) FromNumber(int i)
    {
        var number = _tokens[i];
        if (number.Length == 4)
        {
            return YearFirst(i);
        }

        if (number.Length > 2)
        {
            return (null, i);
        }

        if (Mark(i + 1, '.') && Tight(i + 1))
        {
            return Dotted(i);
        }

        if ((Mark(i + 1, '/') || Mark(i + 1, '-')) && Tight(i + 1))
        {
            return Slashed(i, _text[_tokens[i + 1].Start]);
        }

        return SpelledOut(i, i + 1);
    }

    /// <summary>2024-11-26, 2024/11/26, 2024.11.26.</summary>
    private (EdtfDate? Value, int Next) YearFirst(int i)
    {
        foreach (var mark in "-/.")
        {
            if (Mark(i + 1, mark) && Mark(i + 3, mark) && Tight(i + 1) && Tight(i + 2) && Tight(i + 3) && Tight(i + 4)
                && Number(i + 2) is { } month && Number(i + 4) is { } day && Year(i) is { } year && EdtfDate.Of(year, month, day) is { } date)
            {
                return (date, i + 5);
            }
        }

        return (null, i);
    }

    /// <summary>26.11.2024, 26. 11. 24, 26.11., 26. November 2024.</summary>
    private (EdtfDate? Value, int Next) Dotted(int i)
    {
        if (Number(i + 2) is not { } month || Number(i) is not { } day)
        {
            return SpelledOut(i, i + 2);
        }

        if (!Mark(i + 3, '.') || !Tight(i + 3))
        {
            return (null, i);
        }

        if (i + 4 < _tokens.Count && _tokens[i + 4] is { Kind: TokenKind.Number } last)
        {
            if (last.Length == 4 && Year(i + 4) is { } year)
            {
                return (EdtfDate.Of(year, month, day), i + 5);
            }

            if (last.Length == 2 && !last.SpaceBefore)
            {
                return (EdtfDate.Of(TwoDigits(i + 4), month, day), i + 5);
            }

            if (!last.SpaceBefore)
            {
                return (null, i + 5);
            }
        }

        return (EdtfDate.Of(null, month, day), i + 4);
    }

    /// <summary>26/11/2024, 26-11-2024, 11/26/2024. Where day and month cannot be told apart, only the year is known.</summary>
    private (EdtfDate? Value, int Next) Slashed(int i, char mark)
    {
        if (Number(i) is not { } first || Number(i + 2) is not { } second || !Mark(i + 3, mark) || !Tight(i + 2) || !Tight(i + 3) || !Tight(i + 4)
            || i + 4 >= _tokens.Count || _tokens[i + 4].Kind != TokenKind.Number)
        {
            return (null, i);
        }

        var year = _tokens[i + 4].Length == 4 ? Year(i + 4) : _tokens[i + 4].Length == 2 && mark == '/' ? TwoDigits(i + 4) : null;
        if (year is null)
        {
            return (null, i);
        }

        if (first == second || first > 12 || (_language.DayFirst && second <= 12))
        {
            return (EdtfDate.Of(year, second, first), i + 5);
        }

        return second > 12 ? (EdtfDate.Of(year, first, second), i + 5) : (EdtfDate.Of(year), i + 5);
    }

    /// <summary>26. November 2024, 26 November, 26th of November 2024, 26 de noviembre de 2024, 1er mai.</summary>
    /// <param name="day">Index of the day.</param>
    /// <param name="i">Index behind the day and its full stop.</param>
    private (EdtfDate? Value, int Next) SpelledOut(int day, int i)
    {
        if (Number(day) is not { } number)
        {
            return (null, day);
        }

        i = SkipOrdinal(day, i);
        i = SkipWord(i);
        if (Month(i) is not { } month)
        {
            return (null, day);
        }

        i++;
        var end = i;
        i = Mark(i, '.') && Tight(i) ? i + 1 : i;
        i = Mark(i, ',') ? i + 1 : i;
        i = SkipWord(i);
        if (Year(i) is { } year)
        {
            return (EdtfDate.Of(year, month, number), i + 1);
        }

        if (ClosingYear(i) is { } closing)
        {
            return (EdtfDate.Of(closing, month, number), i + 1);
        }

        // '24 and ’24, as in "26 Nov '24".
        return (Mark(i, '\'') || Mark(i, '’')) && Tight(i + 1) && i + 1 < _tokens.Count && _tokens[i + 1] is { Kind: TokenKind.Number, Length: 2 }
            ? (EdtfDate.Of(TwoDigits(i + 1), month, number), i + 2)
            : (EdtfDate.Of(null, month, number), end);
    }

    /// <summary>November 26, 2024; Nov. 26; November 2024.</summary>
    private (EdtfDate? Value, int Next) FromMonth(int i)
    {
        if (Month(i) is not { } month)
        {
            return (null, i);
        }

        var next = i + 1;
        next = Mark(next, '.') && Tight(next) ? next + 1 : next;
        var comma = Mark(next, ',') ? next + 1 : next;
        comma = SkipWord(comma);
        if (Year(comma) is { } onlyYear)
        {
            return (EdtfDate.Of(onlyYear, month), comma + 1);
        }

        if (Number(next) is not { } day || _tokens[next].Length > 2)
        {
            return (null, i);
        }

        next = SkipOrdinal(next, next + 1);
        var end = next;
        next = Mark(next, ',') || Mark(next, '.') ? next + 1 : next;
        return Year(next) is { } year ? (EdtfDate.Of(year, month, day), next + 1) : (EdtfDate.Of(null, month, day), end);
    }

    /// <summary>Weekday before a date, with at most a comma, a full stop and an article between; where the mention then starts.</summary>
    private (int Weekday, int Start) WeekdayBefore(int first)
    {
        var start = _tokens[first].Start;
        for (int i = first - 1, steps = 0; i >= 0 && steps < 4; i--, steps++)
        {
            var token = _tokens[i];
            if (token.Kind == TokenKind.Word)
            {
                if (_language.Weekdays.TryGetValue(Lower(token), out var weekday))
                {
                    return (weekday, token.Start);
                }

                if (token.Length > 3)
                {
                    break;
                }
            }
            else if (token.Kind == TokenKind.Number || _text[token.Start] is not ('.' or ',' or '('))
            {
                break;
            }
        }

        return (0, start);
    }

    /// <summary>Whether the date is one end of a span: "9. bis 12. August", "2.-5. August", "from 3 May to 5 May".</summary>
    private bool IsSpan(int first, int next)
    {
        var before = first > 0 ? _tokens[first - 1] : default;
        if (before.Length > 0 && first > 1)
        {
            var number = _tokens[first - 2];
            var isNumber = number.Kind == TokenKind.Number || (_text[number.Start] == '.' && first > 2 && _tokens[first - 3].Kind == TokenKind.Number);
            var joins = before.Kind == TokenKind.Mark ? _text[before.Start] is '-' or '–' or '/' : before.Kind == TokenKind.Word && IsJoint(Lower(before));
            if (isNumber && joins)
            {
                return true;
            }
        }

        return next + 1 < _tokens.Count && _tokens[next] is var after && _tokens[next + 1].Kind == TokenKind.Number
            && (after.Kind == TokenKind.Mark ? _text[after.Start] == '–' : IsJoint(Lower(after)));
    }

    /// <summary>Whether a time of day stands within the next tokens: "28.01.2020-15:49", "um 18:18".</summary>
    private bool TimeFollows(int next)
    {
        for (var i = next; i < Math.Min(next + 4, _tokens.Count - 2); i++)
        {
            if (Number(i) is <= 24 && (Mark(i + 1, ':') || Mark(i + 1, '.')) && Tight(i + 1) && Tight(i + 2) && Number(i + 2) is <= 59 && _tokens[i + 2].Length == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "bis" or "und" or "to" or "until" or "and" or "au" or "al" or "do";

    private int SkipOrdinal(int day, int i) => Mark(i, '°') && Tight(i) ? i + 1 :
        i < _tokens.Count && _tokens[i] is { Kind: TokenKind.Word, SpaceBefore: false } && _tokens[day].End == _tokens[i].Start && Lower(_tokens[i]) is "st" or "nd" or "rd" or "th" or "er" or "º" or "°" ? i + 1 : i;

    // "of", "de", "del", "d'": words between the parts of a date.
    private int SkipWord(int i) => i < _tokens.Count && _tokens[i].Kind == TokenKind.Word && Lower(_tokens[i]) is "of" or "de" or "del" or "di" ? i + 1 : i;

    private int? Month(int i) => i < _tokens.Count && _tokens[i].Kind == TokenKind.Word && _language.Months.TryGetValue(Lower(_tokens[i]), out var month) ? month : null;

    private bool Mark(int i, char mark) => i < _tokens.Count && _tokens[i].Kind == TokenKind.Mark && _text[_tokens[i].Start] == mark;

    private bool Tight(int i) => i < _tokens.Count && !_tokens[i].SpaceBefore;

    private int? Number(int i) => i < _tokens.Count && _tokens[i] is { Kind: TokenKind.Number, Length: <= 2 } token
        ? int.Parse(_text.AsSpan(token.Start, token.Length), CultureInfo.InvariantCulture)
        : null;

    /// <summary>Years in which newspapers appeared: four digits from 1600 to 2099.</summary>
    private int? Year(int i) => i < _tokens.Count && _tokens[i] is { Kind: TokenKind.Number, Length: 4 } token
        && int.Parse(_text.AsSpan(token.Start, 4), CultureInfo.InvariantCulture) is var year and >= 1600 and <= 2099 ? year : null;

    /// <summary>"(Pescara, 14 gennaio 20)": two digits that close the line or its bracket are a year; before anything else they may be an hour or a number.</summary>
    private int? ClosingYear(int i) => i < _tokens.Count && _tokens[i] is { Kind: TokenKind.Number, Length: 2, SpaceBefore: true } && (i + 1 == _tokens.Count || Mark(i + 1, ')') || Mark(i + 1, ']')) ? TwoDigits(i) : null;

    /// <summary>00 to 68 are of this century, 69 to 99 of the last, as POSIX <c>strptime</c> reads them.</summary>
    private int? TwoDigits(int i) => Number(i) is { } number ? number + (number <= 68 ? 2000 : 1900) : null;

    /// <summary>Whether the date is no part of a longer number, version, amount or word.</summary>
    private bool Bounded(int first, int next)
    {
        var start = _tokens[first].Start;
        var end = _tokens[next - 1].End;
        var before = start > 0 ? _text[start - 1] : ' ';
        var beforeThat = start > 1 ? _text[start - 2] : ' ';
        if (before is '/' or '-' or '.' or ',' or ':' or '+' && char.IsAsciiDigit(beforeThat))
        {
            return false;
        }

        var after = end < _text.Length ? _text[end] : ' ';
        var afterThat = end + 1 < _text.Length ? _text[end + 1] : ' ';
        if (_tokens[next - 1].Length == 4)
        {
            // Behind a whole year a time may be glued: "28.01.2020-15:49".
            return !(after is '.' or '/' && char.IsAsciiDigit(afterThat));
        }

        return !(after is '/' or '-' or '.' or ',' && char.IsAsciiDigit(afterThat)) && after != '%';
    }

    private ReadOnlySpan<char> Lower(Token token) => _text.Substring(token.Start, token.Length).ToLowerInvariant();
}

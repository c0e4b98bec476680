using System.Buffers;

namespace NewsArchive.Archive;

/// <summary>Which characters of a plain text Markdown would take for mark-up.</summary>
internal static class MarkdownSigns
{
    // A longer run of delimiters is escaped unseen, so that a line of nothing else takes linear time.
    private const int LongestRun = 64;

    // So many signs are no prose: then each is escaped, because parsers refuse or slow down on many that might pair.
    private const int SignsOfProse = 50;

    private static readonly SearchValues<char> Inline = SearchValues.Create("\\`*_~[]<&|");

    /// <summary>Whether the text holds no sign at all; true for most prose.</summary>
    public static bool None(string text) => OfBlock(text) < 0 && !text.AsSpan().ContainsAny(Inline);

    /// <summary>Index of the character that makes the line a heading, item, quote, rule or fence; -1 if it is prose.</summary>
    public static int OfBlock(string line)
    {
        if (line.Length == 0)
        {
            return -1;
        }

        var marker = char.IsAsciiDigit(line[0]) ? DigitsOf(line) : 0;
        return line[marker == line.Length ? 0 : marker] switch
        {
            '#' => marker == 0 && RunAt(line, 0) <= 6 && EndsMarker(line, RunAt(line, 0)) ? 0 : -1,
            '>' => marker == 0 ? 0 : -1,
            '-' or '+' or '*' or '_' or '=' => marker == 0 && (IsBullet(line) || IsRule(line)) ? 0 : -1,
            '|' or ':' => line.AsSpan().IndexOfAnyExcept("|:- ") < 0 ? 0 : -1,
            '`' or '~' => marker == 0 && RunAt(line, 0) >= 3 ? 0 : -1,
            '.' or ')' => marker is > 0 and < 10 && EndsMarker(line, marker + 1) ? marker : -1,
            _ => -1,
        };
    }

    /// <summary>Whether the character at a place would be read as mark-up within a line.</summary>
    public static bool IsMarkup(string text, int at, in Pairs pairs) => pairs.Dense ? Inline.Contains(text[at]) : text[at] switch
    {
        '\\' => at + 1 == text.Length ? pairs.Beside : char.IsAscii(text[at + 1]) && !char.IsAsciiLetterOrDigit(text[at + 1]) && text[at + 1] > ' ',
        '`' => pairs.Ticks,
        '*' => pairs.Stars && IsFlanking(text, at),
        '_' => pairs.Underlines && IsFlanking(text, at) && !IsInWord(text, at),
        '~' => pairs.Tildes && IsFlanking(text, at),
        '[' => pairs.Beside,
        ']' => pairs.Beside || (pairs.FirstBracket < at && at + 1 < text.Length && IsLinkTail(text, at + 1)),
        '<' => at + 1 < text.Length ? !char.IsWhiteSpace(text[at + 1]) && (pairs.Beside || pairs.LastAngle > at) : pairs.Beside,
        '&' => IsEntity(text.AsSpan(at + 1)),
        '|' => pairs.Beside,
        _ => false,
    };

    private static bool IsLinkTail(string text, int at) => text[at] is '(' or '[' || (text[at] == ':' && text[0] == '[');

    private static int DigitsOf(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? line.Length : digits;
    }

    private static int RunAt(string line, int start)
    {
        var rest = line.AsSpan(start);
        var run = rest.IndexOfAnyExcept(line[start]);
        return run < 0 ? rest.Length : run;
    }

    private static bool EndsMarker(string line, int at) => at == line.Length || line[at] is ' ' or '\t';

    private static bool IsBullet(string line) => line[0] is '-' or '+' or '*' && EndsMarker(line, 1);

    private static bool IsRule(string line)
    {
        // "|" and ":" as well: a row of dashes with them would end the head of a table.
        return line.AsSpan().IndexOfAnyExcept([line[0], ' ', '|', ':']) < 0;
    }

    private static bool IsFlanking(string text, int at)
    {
        var (before, after) = Around(text, at);
        return !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after);
    }

    private static bool IsInWord(string text, int at)
    {
        var (before, after) = Around(text, at);
        return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
    }

    /// <summary>The characters before and after the run of equal signs at a place; a space at the ends of the text.</summary>
    private static (char Before, char After) Around(string text, int at)
    {
        int first = at, last = at;
        while (first > 0 && at - first < LongestRun && text[first - 1] == text[at])
        {
            first--;
        }

        while (last + 1 < text.Length && last - at < LongestRun && text[last + 1] == text[at])
        {
            last++;
        }

        return (first > 0 ? text[first - 1] : ' ', last + 1 < text.Length ? text[last + 1] : ' ');
    }

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        // The longest name of HTML's character references has 31 letters.
        var end = rest[..Math.Min(rest.Length, 34)].IndexOf(';');
        return end > 0 && rest[..end].TrimStart('#').IndexOfAnyExcept(NameCharacters) < 0;
    }

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Which signs find a partner: one star alone ("Bürger*innen") emphasises nothing.</summary>
    internal readonly struct Pairs
    {
        public Pairs(string text, bool beside)
        {
            Dense = HasManySigns(text);
            Beside = beside;
            Stars = Beside || HasTwoRuns(text, '*');
            Underlines = Beside || HasTwoRuns(text, '_');
            Tildes = Beside || HasTwoRuns(text, '~');
            Ticks = Beside || HasTwoRuns(text, '`');
            FirstBracket = text.IndexOf('[', StringComparison.Ordinal) is var first and >= 0 ? first : text.Length;
            LastAngle = text.LastIndexOf('>');
        }

        /// <summary>Whether there are too many signs to weigh each.</summary>
        public bool Dense { get; }

        /// <summary>Whether a sign may find its partner outside the text.</summary>
        public bool Beside { get; }

        public bool Stars { get; }

        public bool Underlines { get; }

        public bool Tildes { get; }

        public bool Ticks { get; }

        public int FirstBracket { get; }

        public int LastAngle { get; }

        private static bool HasManySigns(string text)
        {
            var rest = text.AsSpan();
            for (var signs = 0; rest.IndexOfAny(Inline) is var next and >= 0; rest = rest[(next + 1)..])
            {
                if (++signs > SignsOfProse)
                {
                    return true;
                }
            }

            return false;
        }

        private static bool HasTwoRuns(string text, char sign)
        {
            var first = text.IndexOf(sign, StringComparison.Ordinal);
            return first >= 0 && text.LastIndexOf(sign) >= first + RunAt(text, first);
        }
    }
}

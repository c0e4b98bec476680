namespace NewsArchive.Extract.Countries;

/// <summary>A text with its words.</summary>
internal readonly ref struct Words(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private const int LongestGap = 3;

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> tokens = tokens;

    public int Count => tokens.Length;

    public Token this[int at] => tokens[at];

    /// <summary>The word itself.</summary>
    public ReadOnlySpan<char> TextOf(int at) => text.Slice(tokens[at].Start, tokens[at].Length);

    /// <summary>What stands between a word and the next one; to the text's end after the last, from its start before word 0.</summary>
    public ReadOnlySpan<char> GapAfter(int at)
    {
        var start = at < 0 ? 0 : tokens[at].End;
        return text[start..(at + 1 < tokens.Length ? tokens[at + 1].Start : text.Length)];
    }

    /// <summary>Whether a name may go on from a word to the next one: Guinea-Bissau, New York, St. Pölten, Côte d'Ivoire, Kasach:innen.</summary>
    public bool BelongTogether(int at)
    {
        var gap = GapAfter(at);
        if (gap.Length is 0 or > LongestGap)
        {
            return false;
        }

        foreach (var c in gap)
        {
            if (c is not (' ' or '-' or '.' or '\'' or '’' or '\n' or '/' or '\u00A0' or '\u2011' or '‘' or '&') && !(gap.Length == 1 && c is ':' or '*' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word is joined to the next one by a hyphen: US-Präsident, Russland- und ...</summary>
    public bool HyphenFollows(int at) => tokens[at].End < text.Length && text[tokens[at].End] is '-' or '\u2011' && tokens[at].End + 1 < text.Length && text[tokens[at].End + 1] != '-';

    /// <summary>
    /// Whether a word in capitals is a headline's and not an abbreviation: four letters and more, or three beside others in capitals. Then its case says nothing.
    /// </summary>
    public bool StandsInCapitals(int at) =>
        tokens[at].Shape == TokenShape.AllCaps
        && (tokens[at].Length > 3 || (at > 0 && tokens[at - 1].Shape == TokenShape.AllCaps) || (at + 1 < tokens.Length && tokens[at + 1].Shape == TokenShape.AllCaps));
}

namespace NewsArchive.Extract.Dates;

/// <summary>Kinds of tokens that dates are made of.</summary>
internal enum TokenKind
{
    Number,
    Word,

    /// <summary>A single character that is neither letter, digit nor space.</summary>
    Mark,
}

/// <summary>A token of a line.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Characters.</param>
/// <param name="SpaceBefore">Whether white space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, bool SpaceBefore)
{
    /// <summary>Index behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>The tokens of a text.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var space = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }

            var start = i++;
            var kind = TokenKind.Mark;
            if (char.IsAsciiDigit(c))
            {
                kind = TokenKind.Number;
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                // "28. Juli 201928. Juli 2019": pages print both dates of an article and forget the space.
                if (i - start is 5 or 6 && tokens is [.., { Kind: TokenKind.Word }] && (text.AsSpan(start).StartsWith("19") || text.AsSpan(start).StartsWith("20")))
                {
                    i = start + 4;
                }
            }
            else if (char.IsLetter(c))
            {
                kind = TokenKind.Word;
                while (i < text.Length && (char.IsLetter(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                {
                    i++;
                }
            }

            tokens.Add(new Token(kind, start, i - start, space));
            space = false;
        }

        return tokens;
    }
}

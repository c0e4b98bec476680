using System.Globalization;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>Reads what stands in a tag: paths, texts in quotes, numbers, functions with their values.</summary>
/// <param name="offset">Index of the first character of <paramref name="text"/> in the template.</param>
internal sealed class ReadExpressions(string text, int offset, ThemeFile file, Dictionary<string, ITemplateFunction> functions)
{
    private int at;

    /// <summary>Where the next expression begins in the template.</summary>
    public int Offset => offset + at;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return at == text.Length;
        }
    }

    /// <summary>A whole tag: the name of a function with its values, or one value.</summary>
    /// <exception cref="TemplateException">It is neither.</exception>
    public Expression Tag()
    {
        SkipSpace();
        var start = at;
        if (Word() is { Length: > 0 } name && (functions.ContainsKey(name) || !IsAtEnd))
        {
            return CallOf(name, start, until: '\0');
        }

        at = start;
        var value = Next();
        return IsAtEnd ? value : throw Problem($"'{text[at..]}' has no place here.", at);
    }

    /// <summary>The next value.</summary>
    /// <exception cref="TemplateException">There is none.</exception>
    public Expression Next()
    {
        SkipSpace();
        var start = at;
        switch (at < text.Length ? text[at] : '\0')
        {
            case '(':
                at++;
                SkipSpace();
                return CallOf(Word(), start + 1, until: ')');
            case '"' or '\'':
                var end = text.IndexOf(text[at], at + 1);
                at = end >= 0 ? end + 1 : throw Problem("A quote is opened and not closed.", start);
                return new Literal(text[(start + 1)..end]);
        }

        return Word() switch
        {
            "" => throw Problem(at < text.Length ? $"'{text[at]}' has no place here." : "A value is missing.", start),
            "true" => new Literal(true),
            "false" => new Literal(false),
            "null" or "undefined" => new Literal(null),
            var word when int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new Literal(number),
            var word when LoopValue.Knows(word) => new LoopValue(word),
            var word when word[0] == '@' && word != "@root" && !word.StartsWith("@root.", StringComparison.Ordinal) => throw Problem($"'{word}' is not known; there are @index, @first, @last, @root and {{{{> @partial-block}}}}.", start),
            var word => new PathExpression(word, file, offset + start),
        };
    }

    /// <summary>The next <c>name=value</c>; null where what follows is none.</summary>
    public (string Name, Expression Value)? Named()
    {
        SkipSpace();
        var start = at;
        var name = Word();
        if (name.Length > 0 && at < text.Length && text[at] == '=')
        {
            at++;
            return (name, Next());
        }

        at = start;
        return null;
    }

    /// <summary>Letters up to the next space or sign; may be empty.</summary>
    public string Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '/' or '-' or '_' or '@'))
        {
            at++;
        }

        return text[start..at];
    }

    private Call CallOf(string name, int start, char until)
    {
        if (!functions.TryGetValue(name, out var function))
        {
            var nearest = Archive.EditDistance.NearestTo(name, functions.Keys);
            throw Problem($"The template asks for the function '{name}', which does not exist.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}", start);
        }

        var values = new List<Expression>();
        while (!IsAtEnd && text[at] != until)
        {
            values.Add(Next());
        }

        if (until != '\0')
        {
            at = at < text.Length ? at + 1 : throw Problem($"The bracket before '{name}' is not closed.", start);
        }

        return new Call(function, [.. values], file, offset + start);
    }

    private TemplateException Problem(string message, int place) => new TemplateException(message).At(file, Math.Min(offset + place, file.Text.Length));

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Collect.Toml;

/// <summary>The values and keys of TOML 1.0.0 (toml.io, "String" to "Inline Table").</summary>
internal sealed partial class ReadTomlValue(string text) : TomlScanner(text)
{
    private const int DepthLimit = 32;

    private const string QuoteIt = "Put text between double quotes: title = \"The headline\"";

    /// <summary>A bare, quoted or dotted key, as its parts.</summary>
    public List<string> Key()
    {
        var parts = new List<string>();
        do
        {
            SkipBlanks();
            var part = Next is '"' or '\'' ? String(multiline: false) : TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
            if (part.Length == 0 || parts.Count > DepthLimit)
            {
                throw Fault("a key is missing", "Write a name of letters, digits, _ and -, then =, then the value.");
            }

            parts.Add(part);
            SkipBlanks();
        }
        while (TryTake("."));
        return parts;
    }

    /// <summary>Any value.</summary>
    public TomlValue Value(int depth = 0) => Next switch
    {
        '"' or '\'' => new TomlScalar(String(multiline: true), IsString: true),
        '[' => Array(depth),
        '{' => InlineTable(depth),
        _ => Plain(),
    };

    /// <summary>A value without quotes: number, truth value or time.</summary>
    private TomlScalar Plain()
    {
        var word = TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.' or ':' or '_');
        if (Day().IsMatch(word) && Next == ' ' && word.Length == 10)
        {
            // A blank may stand between day and time; behind a day alone it ends the value.
            SkipBlanks();
            var time = TakeWhile(c => char.IsAsciiDigit(c) || c is ':' or '.' or '+' or '-' or 'Z' or 'z');
            word += time.Length > 0 ? "T" + time : "";
        }

        if (word is "true" or "false" || Number().IsMatch(word) || Time().IsMatch(word))
        {
            return new TomlScalar(Time().IsMatch(word) ? word : word.Replace("_", "", StringComparison.Ordinal).TrimStart('+'), IsString: false);
        }

        if (word is "inf" or "+inf" or "-inf" or "nan" or "+nan" or "-nan")
        {
            return new TomlScalar((word[0] == '-' ? "-." : ".") + word.TrimStart('+', '-'), IsString: false);
        }

        if (Based().IsMatch(word) && long.TryParse(word.AsSpan(2).ToString().Replace("_", "", StringComparison.Ordinal), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var whole))
        {
            var digits = word[2..].Replace("_", "", StringComparison.Ordinal);
            return new TomlScalar((word[1] == 'x' ? whole : Convert.ToInt64(digits, word[1] == 'o' ? 8 : 2)).ToString(CultureInfo.InvariantCulture), IsString: false);
        }

        throw Fault(word.Length == 0 ? "a value is missing" : "a value is no number, date, true or false", QuoteIt);
    }

    private TomlArray Array(int depth)
    {
        Deeper(depth);
        Take();
        var items = new List<TomlValue>();
        for (SkipLines(); !TryTake("]"); SkipLines())
        {
            items.Add(Value(depth + 1));
            SkipLines();
            if (!TryTake(",") && Next != ']')
            {
                throw Fault("a list is not closed", "Put a comma between its values and ] behind the last: tags = [\"a\", \"b\"]");
            }
        }

        return new TomlArray(items, IsOpen: false);
    }

    private TomlTable InlineTable(int depth)
    {
        Deeper(depth);
        Take();
        var table = new TomlTable();
        SkipBlanks();
        while (!TryTake("}"))
        {
            var line = Line;
            var key = Key();
            if (!TryTake("="))
            {
                throw Fault("a key has no value", "Write = and a value behind it.");
            }

            SkipBlanks();
            ReadToml.Add(table, key, Value(depth + 1), line, this);
            SkipBlanks();
            if (!TryTake(",") && Next != '}')
            {
                throw Fault("a table is not closed", "Put a comma between its keys and } behind the last: {name = \"Anna\"}");
            }
        }

        table.IsClosed = true;
        return table;
    }

    private void Deeper(int depth)
    {
        if (depth >= DepthLimit)
        {
            throw Fault("its values are nested too deep", "Write it flatter.");
        }
    }

    private string String(bool multiline)
    {
        var quote = Take();
        var fence = new string(quote, 3);
        var isLong = multiline && TryTake(fence[..2]);
        if (isLong)
        {
            TryTake("\n");
        }
        else if (Next == quote)
        {
            Take();
            return "";
        }

        var value = new StringBuilder();
        while (isLong ? !StartsWith(fence) : Next != quote)
        {
            if (IsAtEnd || (!isLong && Next == '\n'))
            {
                throw Fault("a text is not closed", isLong ? $"Put {fence} behind it." : "Put a quote behind it, and \\\" for a quote inside it.");
            }

            if (quote == '"' && Next == '\\')
            {
                Escape(value, isLong);
            }
            else
            {
                value.Append(Take());
            }
        }

        TryTake(isLong ? fence : fence[..1]);

        // Up to two quotes may stand before the closing ones.
        for (var i = 0; isLong && i < 2 && Next == quote; i++)
        {
            value.Append(Take());
        }

        return value.ToString();
    }

    private void Escape(StringBuilder value, bool isLong)
    {
        Take();
        var sign = Take();
        if (isLong && sign is '\n' or ' ' or '\t')
        {
            // A backslash at the end of a line joins it with the next.
            TakeWhile(c => c is ' ' or '\t' or '\n');
            return;
        }

        if (sign is 'u' or 'U')
        {
            var digits = 0;
            var code = TakeWhile(c => char.IsAsciiHexDigit(c) && digits++ < (sign == 'u' ? 4 : 8));
            if (int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rune) && Rune.IsValid(rune))
            {
                value.Append(new Rune(rune).ToString());
                return;
            }
        }

        value.Append("btnfre\"\\".IndexOf(sign, StringComparison.Ordinal) is var at and >= 0
            ? "\b\t\n\f\r\e\"\\"[at]
            : throw Fault($"\\{sign} means nothing", "Write \\\\ for a backslash, or put the text between single quotes."));
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Day();

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?|[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[+-]?(0|[1-9](_?[0-9])*)(\.[0-9](_?[0-9])*)?([eE][+-]?[0-9](_?[0-9])*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("^0(x[0-9A-Fa-f_]+|o[0-7_]+|b[01_]+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Based();
}

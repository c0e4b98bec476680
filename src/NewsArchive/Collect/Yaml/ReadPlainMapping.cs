using System.Buffers;
using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Yaml;

/// <summary>
/// Reads the YAML that front matter nearly always is, key by key and line by line: a plain text, a text in double quotes, a list of plain texts in brackets.
/// It takes a text only where that has one meaning, and leaves every other to the parser: a tenth of its time, and none for starting it.
/// </summary>
internal static class ReadPlainMapping
{
    private const int KeyLimit = 160;

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    // What may mean something else than itself: anywhere, in a text without quotes, and in one within brackets.
    private static readonly SearchValues<char> SpecialInQuotes = SearchValues.Create("\\\"\u00A0\uFEFF");
    private static readonly SearchValues<char> SpecialInText = SearchValues.Create("\\\"#\u00A0\uFEFF");
    private static readonly SearchValues<char> SpecialInList = SearchValues.Create("\\\"#\u00A0\uFEFF[]{},:'?&*!|>%@`");

    /// <summary>The keys; null where a line is written in any other way.</summary>
    /// <param name="firstLine">Line of the file on which the text begins, from 1.</param>
    public static KeyMapping? TryFrom(string yaml, int firstLine)
    {
        if (yaml.Length > ReadMapping.LengthLimit || HasOddCharacters(yaml))
        {
            return null;
        }

        var keys = new List<Hint>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var number = firstLine;
        foreach (var range in yaml.AsSpan().Split('\n'))
        {
            var line = yaml.AsSpan(range);
            if (!line.IsEmpty && line[0] != '#')
            {
                if (HintOf(line.TrimEnd(' '), number) is not { } hint || !names.Add(hint.Name))
                {
                    return null;
                }

                keys.Add(hint);
            }

            number++;
        }

        return keys.Count == 0 ? null : new KeyMapping([.. keys], [], Fault: null);
    }

    private static Hint? HintOf(ReadOnlySpan<char> line, int number)
    {
        var colon = line.IndexOf(": ");
        if (colon is <= 0 or > KeyLimit || !IsKey(line[..colon]))
        {
            return null;
        }

        var name = line[..colon].ToString();
        var value = line[(colon + 2)..].TrimStart(' ');
        if (value is ['[', .. var list, ']'])
        {
            return ListOf(list, name, number);
        }

        var isQuoted = value is ['"', .., '"'] && value.Length > 1;
        var text = isQuoted ? value[1..^1] : value;
        if (isQuoted ? text.ContainsAny(SpecialInQuotes) : !IsText(text, SpecialInText) || text.Contains(": ", StringComparison.Ordinal) || text[^1] == ':')
        {
            return null;
        }

        var spelled = text.ToString();
        return new Hint(name, FlowSpelling.IsNull(spelled, !isQuoted) ? [] : [spelled], number, Standing.Stated) { Yaml = FlowSpelling.Of(spelled, !isQuoted) };
    }

    private static Hint? ListOf(ReadOnlySpan<char> list, string name, int number)
    {
        var flow = new FlowSpelling();
        var values = ImmutableArray.CreateBuilder<string>();
        flow.Open('[');
        foreach (var range in list.Trim(' ').IsEmpty ? default : list.Split(','))
        {
            var item = list[range].Trim(' ');
            if (!IsText(item, SpecialInList))
            {
                return null;
            }

            var spelled = item.ToString();
            flow.Next();
            flow.Add(spelled, isPlain: true);
            if (!FlowSpelling.IsNull(spelled, isPlain: true))
            {
                values.Add(spelled);
            }
        }

        flow.Close(']');
        return new Hint(name, values.ToImmutable(), number, Standing.Stated) { IsList = true, Yaml = flow.ToString() };
    }

    private static bool IsKey(ReadOnlySpan<char> key) => char.IsAsciiLetter(key[0]) && key.IndexOfAnyExcept(KeyCharacters) < 0;

    /// <summary>Whether a text without quotes means itself: it begins with a letter or a digit and has no sign that may mean something.</summary>
    private static bool IsText(ReadOnlySpan<char> text, SearchValues<char> special) => text.Length > 0 && char.IsLetterOrDigit(text[0]) && !text.ContainsAny(special);

    // Other line ends, controls and what is no character: the parser knows which of them are errors.
    private static bool HasOddCharacters(ReadOnlySpan<char> yaml) =>
        yaml.ContainsAnyInRange('\0', '\t') || yaml.ContainsAnyInRange('\v', '\u001F') || yaml.ContainsAnyInRange('\u007F', '\u009F')
        || yaml.ContainsAny('\u2028', '\u2029') || yaml.ContainsAnyInRange('\uD800', '\uDFFF') || yaml.ContainsAny('\uFFFE', '\uFFFF');
}

using NewsArchive.Archive;

namespace NewsArchive.Collect.Yaml;

/// <summary>Finds what a person most likely did wrong on a line that is no YAML, and spells the line that was meant.</summary>
internal static class ExplainFault
{
    private const int LongestQuote = 80;

    /// <summary>The fault of a line.</summary>
    /// <param name="at">Line in the YAML text, from 1, where its reader gave up: often the line after the cause.</param>
    /// <param name="firstLine">Line of the file on which the YAML text begins, from 1.</param>
    public static KeyFault Of(string yaml, int at, int firstLine)
    {
        var lines = yaml.Split('\n');
        at = Math.Clamp(at, 1, lines.Length);

        // Of a tab the scanner complains on the line before it.
        at += at < lines.Length && IsTabbed(lines[at]) ? 1 : 0;

        // A quote that is not closed is noticed at the end, so the cause is looked for upward.
        for (var number = at; number >= 1; number--)
        {
            if (Meant(lines[number - 1]) is { } wayOut)
            {
                return new KeyFault(firstLine + number - 1, $"It is not valid YAML: {Quote(lines[number - 1])}", wayOut);
            }
        }

        return new KeyFault(
            firstLine + at - 1, $"It is not valid YAML: {Quote(lines[at - 1])}", "Write one key a line, such as: title: \"The headline\"");
    }

    private static string? Meant(string line)
    {
        var content = line.TrimStart();
        if (IsTabbed(line))
        {
            return "Indent with spaces, not with tabs.";
        }

        var colon = content.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0 || content[0] is '#' or '"' or '\'')
        {
            return MeantWithoutSpace(content);
        }

        var value = content[(colon + 2)..].Trim();
        return IsWell(value) ? null : $"Write: {content[..colon]}: {YamlText.Quoted(Unquoted(value))}";
    }

    /// <summary>For <c>title:Text</c>, which is one long word to YAML.</summary>
    private static string? MeantWithoutSpace(string content)
    {
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < content.Length && content.AsSpan(0, colon).IndexOfAny(" #\"'") < 0
            ? $"Write: {content[..colon]}: {YamlText.Quoted(content[(colon + 1)..].Trim())}"
            : null;
    }

    private static bool IsTabbed(string line) => line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Contains('\t');

    private static bool IsWell(string value) => value.Length == 0 || (value[0] switch
    {
        '"' => value.Length > 1 && value[^1] == '"' && value.AsSpan(1, value.Length - 2).IndexOfAny('"', '\\') < 0,
        '\'' => value.Length > 1 && value[^1] == '\'' && !value.AsSpan(1, value.Length - 2).Contains('\''),
        '[' => value[^1] == ']',
        '{' => value[^1] == '}',
        '|' or '>' => true,
        '@' or '`' or '%' or '*' or '&' or '!' or ',' or ']' or '}' or '?' or ':' => false,
        _ => !value.Contains(": ", StringComparison.Ordinal) && value[^1] != ':',
    });

    private static string Unquoted(string value) => value[0] is '"' or '\'' ? value.Trim(value[0]) : value;

    private static string Quote(string line) => line.Length <= LongestQuote ? line.Trim() : line[..LongestQuote].Trim() + " …";
}

using System.Text.RegularExpressions;

namespace NewsArchive.Render.Themes;

/// <summary>Finds what the template engine does not tell: which braces or which block of a template are left open, and where.</summary>
internal static partial class TemplateBlocks
{
    /// <summary>The first thing that is not closed, in words, with its line; null where all is closed.</summary>
    public static (string What, int Line)? FirstUnclosed(string template)
    {
        var open = new Stack<(string Name, int Line)>();
        foreach (Match tag in Tag().Matches(template))
        {
            var line = template.AsSpan(0, tag.Index).Count('\n') + 1;
            var name = tag.Groups["name"].Value;
            if (!tag.Groups["end"].Success)
            {
                return ("two braces are opened and not closed", line);
            }

            if (tag.Groups["sign"].Value.StartsWith('#'))
            {
                open.Push((name, line));
            }
            else if (tag.Groups["sign"].Value == "/" && (!open.TryPop(out var last) || last.Name != name))
            {
                return last.Name is null ? ($"the block '{name}' is closed and was never opened", line) : ($"the block '{last.Name}' is not closed", last.Line);
            }
        }

        return open.TryPeek(out var unclosed) ? ($"the block '{unclosed.Name}' is not closed", unclosed.Line) : null;
    }

    // Comments may hold braces; of anything else, the tag ends before the next one begins.
    [GeneratedRegex(@"\{\{(!--.*?--(?<end>~?\}\})|~?(?<sign>#[>*]?|/)?\s*(?<name>[\w/-]*)((?!\{\{)(?!\}\}).)*(?<end>\}\})?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Tag();
}

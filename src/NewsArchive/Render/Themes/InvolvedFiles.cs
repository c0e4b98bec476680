using System.Text.RegularExpressions;

namespace NewsArchive.Render.Themes;

/// <summary>Which files of a theme a page is made with.</summary>
internal static partial class InvolvedFiles
{
    private const string Extension = ".hbs";

    /// <summary>The template of a kind and the partials that it includes, in the order in which they are met.</summary>
    public static List<ThemeFile> Of(string kind, Theme theme)
    {
        var found = new List<ThemeFile>();
        var waiting = new Queue<string>([kind]);
        while (waiting.TryDequeue(out var name))
        {
            if (theme.Files.TryGetValue(name + Extension, out var file) && !found.Contains(file))
            {
                found.Add(file);
                foreach (Match partial in PartialCall().Matches(file.Text))
                {
                    waiting.Enqueue(partial.Groups["name"].Value);
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"\{\{~?#?>\s*(?<name>[\w/-]+)|\{\{[^{}]*\b(?<name>card)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex PartialCall();
}

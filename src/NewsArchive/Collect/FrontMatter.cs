using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Collect.Yaml;

namespace NewsArchive.Collect;

/// <summary>What stands between two lines <c>---</c> at the top of a text, and the text after it.</summary>
/// <param name="Keys">The keys as hints, as far as they could be read.</param>
/// <param name="Body">The text after the front matter; the whole text where there is none.</param>
/// <param name="BodyLine">Line of the file on which the body begins, from 1.</param>
public sealed record FrontMatter(ImmutableArray<Hint> Keys, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Splits a text and reads its front matter; what is wrong with it is reported, and the body is given all the same.</summary>
    /// <param name="isPasted">Whether the text was not written as Markdown: then a line of dashes is front matter only if a key in lower case follows it.</param>
    public static FrontMatter Split(string text, string path, bool isPasted, Action<Diagnostic> report)
    {
        var first = LineAt(text, 0);
        if (first is "+++" && !isPasted)
        {
            return SplitToml(text, path, report);
        }

        if (first is not Fence || !BeginsWithKey(text, isPasted))
        {
            return new FrontMatter([], text, 1);
        }

        var (end, body, lines) = FindEnd(text, Fence, "...");
        if (end < 0)
        {
            report(DiagnosticKinds.FrontMatterBroken.At(
                path, 1, "The front matter that begins here is not closed, so it was read as text.", "Put a line --- after its last key."));
            return new FrontMatter([], text[NextLine(text, 0)..], 2);
        }

        var mapping = ReadMapping.From(text[NextLine(text, 0)..end], firstLine: 2);
        Report(mapping, path, report);
        return new FrontMatter(mapping.Keys, text[body..], lines + 1);
    }

    private static void Report(YamlMapping mapping, string path, Action<Diagnostic> report)
    {
        if (mapping.Fault is { } fault)
        {
            report(DiagnosticKinds.FrontMatterBroken.At(path, fault.Line, $"The front matter cannot be read from here on. {fault.Problem}", fault.WayOut));
        }

        foreach (var (key, line) in mapping.Repeated)
        {
            report(DiagnosticKinds.FrontMatterDuplicate.At(path, line, $"The key \"{key}\" stands twice; the first is used.", "Remove one of the two."));
        }
    }

    private static FrontMatter SplitToml(string text, string path, Action<Diagnostic> report)
    {
        var (end, body, lines) = FindEnd(text, "+++", "+++");
        if (end < 0)
        {
            return new FrontMatter([], text, 1);
        }

        report(DiagnosticKinds.FrontMatterBroken.At(
            path, 1, "The front matter is TOML, which is not read.", "Write it as YAML between two lines ---, such as: title: \"The headline\""));
        return new FrontMatter([], text[body..], lines + 1);
    }

    /// <summary>Where the front matter ends, where the body begins, and how many lines stand before the body; -1 where it is not closed.</summary>
    private static (int End, int Body, int Lines) FindEnd(string text, string fence, string otherFence)
    {
        var lines = 1;
        for (var at = NextLine(text, 0); at < text.Length; at = NextLine(text, at))
        {
            lines++;
            var line = LineAt(text, at);
            if (line.SequenceEqual(fence) || line.SequenceEqual(otherFence))
            {
                return (at, NextLine(text, at), lines);
            }
        }

        return (-1, -1, 0);
    }

    private static bool BeginsWithKey(string text, bool isPasted)
    {
        for (var at = NextLine(text, 0); at < text.Length; at = NextLine(text, at))
        {
            var line = LineAt(text, at);
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            var isKey = colon > 0 && (colon + 1 == line.Length || line[colon + 1] == ' ')
                && line[..colon].IndexOfAnyExceptInRange('a', 'z') < 0;
            return isPasted ? isKey : colon >= 0 || line is Fence or "...";
        }

        return false;
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;

    private static ReadOnlySpan<char> LineAt(string text, int at)
    {
        var line = text.AsSpan(at);
        return (line.IndexOf('\n') is var end and >= 0 ? line[..end] : line).TrimEnd();
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Collect.Toml;
using NewsArchive.Collect.Yaml;

namespace NewsArchive.Collect;

/// <summary>What a text says of itself at its top, and the text after it: YAML between lines <c>---</c>, TOML between lines <c>+++</c>, or an object of JSON, as Hugo, Jekyll, Zola and Eleventy have them.</summary>
/// <param name="Keys">The keys as hints, as far as they could be read.</param>
/// <param name="Body">The text after the front matter; the whole text where there is none.</param>
/// <param name="BodyLine">Line of the file on which the body begins, from 1.</param>
public sealed record FrontMatter(ImmutableArray<Hint> Keys, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Splits a text and reads its front matter; what is wrong with it is reported, and the body is given all the same.</summary>
    /// <param name="isPasted">Whether the text was not written as Markdown: then only YAML is front matter, and only if a key in lower case follows the line of dashes.</param>
    public static FrontMatter Split(string text, string path, bool isPasted, Action<Diagnostic> report)
    {
        var first = LineAt(text, 0);
        if (!isPasted && first.StartsWith('{') && FindJsonEnd(text) is { } braces)
        {
            // JSON is YAML but for tabs, which can only stand between its parts.
            return Of(ReadMapping.From(text[..braces].Replace('\t', ' '), firstLine: 1), text, braces, path, report);
        }

        var isYaml = first is Fence or "---yaml" && BeginsWithKey(text, isPasted);
        var isToml = !isPasted && first is "+++" or "---toml";
        if (!isYaml && !isToml && (isPasted || first is not "---json"))
        {
            return new FrontMatter([], text, 1);
        }

        var (end, body) = first is "+++" ? FindEnd(text, "+++", "+++") : FindEnd(text, Fence, isYaml ? "..." : Fence);
        if (end < 0)
        {
            report(DiagnosticKinds.FrontMatterBroken.At(
                path, 1, "The front matter that begins here is not closed, so it was read as text.", $"Put a line {first[..3]} after its last key."));
            return new FrontMatter([], text[NextLine(text, 0)..], 2);
        }

        var keys = text[NextLine(text, 0)..end];
        return Of(isToml ? ReadToml.From(keys, firstLine: 2) : ReadMapping.From(isYaml ? keys : keys.Replace('\t', ' '), firstLine: 2), text, body, path, report);
    }

    private static FrontMatter Of(KeyMapping mapping, string text, int body, string path, Action<Diagnostic> report)
    {
        Report(mapping, path, report);
        return new FrontMatter(mapping.Keys, text[body..], 1 + text.AsSpan(0, body).Count('\n'));
    }

    /// <summary>Where the JSON object ends that a text begins with; null where the text begins with none.</summary>
    private static int? FindJsonEnd(string text)
    {
        // A shortcode, {{< figure >}}, begins with a brace too.
        if (text.AsSpan(1).TrimStart() is not ['"' or '}', ..])
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, ReadMapping.LengthLimit)]);
        var json = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        try
        {
            return json.Read() && json.TrySkip() ? Encoding.UTF8.GetCharCount(bytes, 0, (int)json.BytesConsumed) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Report(KeyMapping mapping, string path, Action<Diagnostic> report)
    {
        if (mapping.Fault is { } fault)
        {
            report(DiagnosticKinds.FrontMatterBroken.At(path, fault.Line, $"The front matter cannot be read from here on. {fault.Problem}", fault.WayOut));
        }

        foreach (var (key, line) in mapping.Repeated)
        {
            report(RepeatedKey.KindOf(key).At(path, line, $"The key \"{key}\" stands twice; the first is used.", "Remove one of the two."));
        }
    }

    /// <summary>Where the front matter ends, and where the body begins; -1 where it is not closed.</summary>
    private static (int End, int Body) FindEnd(string text, string fence, string otherFence)
    {
        for (var at = NextLine(text, 0); at < text.Length; at = NextLine(text, at))
        {
            var line = LineAt(text, at);
            if (line.SequenceEqual(fence) || line.SequenceEqual(otherFence))
            {
                return (at, NextLine(text, at));
            }
        }

        return (-1, -1);
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

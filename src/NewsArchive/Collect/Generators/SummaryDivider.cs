using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Generators;

/// <summary>The line behind which a list of articles stops quoting a text: <c>&lt;!--more--&gt;</c> and its like. It is a sign for the generator, not a word of the article.</summary>
internal static class SummaryDivider
{
    // Hugo and WordPress, Zola, Eleventy.
    private static readonly string[] Usual = ["<!--more-->", "<!-- more -->", "<!-- excerpt -->"];

    /// <summary>The text with an empty line in place of the first divider, so that lines keep their numbers. What stands in a block of code is none.</summary>
    /// <param name="keys">Front matter: Jekyll's <c>excerpt_separator</c> names another.</param>
    public static string Without(string body, ImmutableArray<Hint> keys)
    {
        var own = keys.FirstOrDefault(key => key.Name == "excerpt_separator")?.Values.FirstOrDefault()?.Trim();
        var fence = "";
        for (var at = 0; at < body.Length;)
        {
            var end = body.IndexOf('\n', at) is var found and >= 0 ? found : body.Length;
            var line = body.AsSpan(at, end - at).TrimEnd();
            var words = line.TrimStart();
            if (fence.Length > 0)
            {
                fence = words.StartsWith(fence, StringComparison.Ordinal) ? "" : fence;
            }
            else if (words.StartsWith("```", StringComparison.Ordinal) || words.StartsWith("~~~", StringComparison.Ordinal))
            {
                fence = words[..3].ToString();
            }
            else if (line.Length - words.Length < 4 && IsDivider(words, own))
            {
                return string.Concat(body.AsSpan(0, at), body.AsSpan(end));
            }

            at = end + 1;
        }

        return body;
    }

    private static bool IsDivider(ReadOnlySpan<char> line, string? own)
    {
        foreach (var sign in Usual)
        {
            if (line.Equals(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // Any other line could be a word of the text.
        return own?.StartsWith("<!--", StringComparison.Ordinal) == true && line.SequenceEqual(own);
    }
}

using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the language: the words of the text are trusted before what templates say, which often stays at its default.</summary>
internal static class ChooseHintedLanguage
{
    private static readonly string[] Names = ["file-name:language", "feed:item:language", "json-ld:inLanguage", "html:lang", "og:locale", "meta:content-language", "meta:language", "dc.language", "json-ld:page:inLanguage", "feed:language"];

    // Above this certainty the words of the text overrule the mark-up.
    private const double Sure = 0.5;

    public static Found<string>? Of(HintLookup hints, Found<string>? spoken, List<Candidate> candidates)
    {
        Found<string>? said = null;
        foreach (var hint in Names.SelectMany(name => hints[name]))
        {
            if (Tag(hint.Values[0]) is not { } tag)
            {
                continue;
            }

            var found = new Found<string>(tag, HintLookup.EvidenceOf(hint, 0.8));

            // The text's own language, and with it the region that only mark-up can tell.
            if (spoken is not null && Primary(tag) == Primary(spoken.Value))
            {
                return found with { Evidence = found.Evidence with { Certainty = 0.95 } };
            }

            said ??= found;
        }

        if (said is not null && spoken is { Evidence.Certainty: >= Sure })
        {
            candidates.Add(new Candidate("language", said.Value, said.Evidence with { Certainty = 0.3 }));
            return spoken;
        }

        return said ?? spoken;
    }

    private static string Primary(string tag) => tag.Split('-')[0];

    /// <summary>BCP 47 tag of values such as <c>de_DE</c>, <c>DE-at</c>; null for names of languages and what is longer than a region.</summary>
    private static string? Tag(string value)
    {
        var parts = value.Trim().Replace('_', '-').Split(['-', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
        {
            return null;
        }

        var language = parts[0].ToLowerInvariant();
        return parts.Length > 1 && parts[1].Length == 2 && parts[1].All(char.IsAsciiLetter) ? $"{language}-{parts[1].ToUpperInvariant()}" : language;
    }
}

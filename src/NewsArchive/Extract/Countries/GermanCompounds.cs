namespace NewsArchive.Extract.Countries;

/// <summary>Countries inside German words: Ostukraine, prorussisch, Ukrainekrieg, österreichweit, Moskauer.</summary>
internal sealed class GermanCompounds
{
    private const int ShortestName = 4;

    // Each place in a word is looked at as the seam of two, so a text without blanks would cost its square. No word of a newspaper is as long.
    private const int LongestWord = 100;

    private readonly FormTable forms;
    private readonly FormTable tails;
    private readonly string[][] prefixes = new string['z' + 1][];

    public GermanCompounds(FormTable forms, CompoundParts parts)
    {
        this.forms = forms;
        tails = parts.Tails;
        foreach (var prefix in parts.Prefixes)
        {
            ref var capital = ref prefixes[prefix[0]];
            capital = [.. capital ?? [], prefix];
            prefixes[char.ToLowerInvariant(prefix[0])] = capital;
        }
    }

    /// <summary>What a word that is no form itself means by its parts; kind <see cref="MentionKind.Idiom"/> for nothing.</summary>
    public Meaning Read(ReadOnlySpan<char> word)
    {
        if (word.Length is < 6 or > LongestWord)
        {
            return None;
        }

        var meaning = ByPrefix(word);
        if (meaning.Country < 0 && char.IsUpper(word[0]))
        {
            meaning = OfTown(word);
            meaning = meaning.Country < 0 ? ByTail(word) : meaning;
        }
        else if (meaning.Country < 0 && word.EndsWith("weit", StringComparison.Ordinal))
        {
            meaning = Known(forms.StepIgnoringCase(FormTable.Root, word[..^4]), MentionKind.Name);
        }

        return meaning;
    }

    private static Meaning None => new(-1, MentionKind.Idiom);

    /// <summary>Ostukraine, Zentralkasachstan, Südostanatolien; westafghanisch, prorussische.</summary>
    private Meaning ByPrefix(ReadOnlySpan<char> word)
    {
        // In small letters only adjectives can be meant, and they end in -isch or -sch with their endings.
        if (word[0] >= prefixes.Length || prefixes[word[0]] is not { } some || (char.IsLower(word[0]) && !word[^5..].Contains("sch", StringComparison.Ordinal)))
        {
            return None;
        }

        foreach (var prefix in some)
        {
            if (word.Length - prefix.Length < ShortestName || !word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || char.IsUpper(word[prefix.Length]))
            {
                continue;
            }

            var node = forms.StepIgnoringCase(FormTable.Root, word[prefix.Length..]);
            if (node == FormTable.Root || !forms.IsName(node))
            {
                continue;
            }

            var meaning = forms.MeaningOf(node);
            var fits = char.IsUpper(word[0])
                ? meaning.Kind is MentionKind.Name or MentionKind.Region or MentionKind.Adjective || (meaning.Kind == MentionKind.Demonym && word.Length - prefix.Length > ShortestName + 1)
                : meaning.Kind == MentionKind.Adjective;
            if (fits)
            {
                return meaning;
            }
        }

        return None;
    }

    /// <summary>Moskauer, Münchnerin, Bremer, Dresdner: people and things of a town.</summary>
    private Meaning OfTown(ReadOnlySpan<char> word)
    {
        var stem = word.EndsWith("er", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith("ern", StringComparison.Ordinal) || word.EndsWith("ers", StringComparison.Ordinal) ? word[..^3]
            : word.EndsWith("erin", StringComparison.Ordinal) ? word[..^4]
            : word.EndsWith("erinnen", StringComparison.Ordinal) ? word[..^7]
            : default;
        if (stem.Length < ShortestName - 1)
        {
            return None;
        }

        var town = Town(stem);
        town = town.Country < 0 && stem.Length >= ShortestName ? Town(stem, "en") : town;
        town = town.Country < 0 && stem.Length >= ShortestName ? Town(stem, "e") : town;
        return town.Country < 0 && stem[^1] == 'n' ? Town(stem[..^1], "en") : town;
    }

    private Meaning Town(ReadOnlySpan<char> stem, string ending = "")
    {
        Span<char> name = stackalloc char[64];
        if (stem.Length + ending.Length > name.Length)
        {
            return None;
        }

        stem.CopyTo(name);
        ending.CopyTo(name[stem.Length..]);
        return Known(forms.Step(FormTable.Root, name[..(stem.Length + ending.Length)]), MentionKind.City);
    }

    /// <summary>Ukrainekrieg, Chinapolitik: a country before a word of the list.</summary>
    private Meaning ByTail(ReadOnlySpan<char> word)
    {
        if (!forms.MayStartWithName(word))
        {
            return None;
        }

        for (var length = word.Length - 4; length >= ShortestName; length--)
        {
            if (IsTail(word[length..]))
            {
                var meaning = Known(forms.Step(FormTable.Root, word[..length]), MentionKind.Name);
                if (meaning.Country >= 0)
                {
                    return meaning with { Kind = MentionKind.Compound };
                }
            }
        }

        return None;
    }

    private bool IsTail(ReadOnlySpan<char> rest) =>
        IsWord(rest)
        || (rest.EndsWith("es", StringComparison.Ordinal) && IsWord(rest[..^2]))
        || (rest[^1] is 's' or 'n' or 'e' && IsWord(rest[..^1]))
        || (rest.EndsWith("en", StringComparison.Ordinal) && IsWord(rest[..^2]));

    private bool IsWord(ReadOnlySpan<char> tail) => tails.Step(FormTable.Root, tail) != FormTable.Root;

    private Meaning Known(int node, MentionKind wanted) =>
        node != FormTable.Root && forms.IsName(node) && forms.MeaningOf(node).Kind == wanted ? forms.MeaningOf(node) : None;
}

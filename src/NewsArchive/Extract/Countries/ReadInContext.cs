namespace NewsArchive.Extract.Countries;

/// <summary>What the words around a form make of it.</summary>
internal static class ReadInContext
{
    /// <summary>The kind of mention that a form is where it stands; <see cref="MentionKind.Idiom"/> where it is none.</summary>
    public static MentionKind KindOf(Words words, int at, int length, Meaning meaning, FormTable forms)
    {
        var last = at + length - 1;
        if (meaning.Kind == MentionKind.Abbreviation)
        {
            return IsBehindTown(words, at, last) ? MentionKind.Abbreviation : MentionKind.Idiom;
        }

        if (meaning.Kind == MentionKind.Language)
        {
            // Deutsch-französische: the first half of a pair of adjectives.
            return words.HyphenFollows(last) && last + 1 < words.Count && IsAdjective(words, last + 1, forms) ? MentionKind.Adjective : MentionKind.Language;
        }

        if (length == 1 && (IsSurname(words, at, forms) || IsGivenName(words, at, meaning, forms) || IsShout(words, at)))
        {
            return MentionKind.Idiom;
        }

        if (meaning.Kind == MentionKind.Adjective && IsTongue(words, at, last))
        {
            return MentionKind.Language;
        }

        return meaning.Kind == MentionKind.Name && words.HyphenFollows(last) ? MentionKind.Compound : meaning.Kind;
    }

    /// <summary>OAKLAND, Calif., and Cambridge, Mass. - never "Miss Smith" or "an ill wind".</summary>
    private static bool IsBehindTown(Words words, int at, int last)
    {
        var before = words.GapAfter(at - 1);
        var after = words.GapAfter(last);
        return at > 0 && before is ", " or ",\n" && (after.StartsWith(".") || after.StartsWith(",") || words.TextOf(last)[^1] == '.') && words[at - 1].IsCapitalised;
    }

    private static bool IsAdjective(Words words, int at, FormTable forms)
    {
        var node = forms.StepIgnoringCase(FormTable.Root, words.TextOf(at));
        return node != FormTable.Root && forms.IsName(node) && forms.MeaningOf(node).Kind is MentionKind.Adjective or MentionKind.Language;
    }

    /// <summary>Agnieszka Holland, Frank Schweizer: right behind a given name.</summary>
    private static bool IsSurname(Words words, int at, FormTable forms)
    {
        if (at == 0 || words[at].Shape != TokenShape.Capitalised || words.GapAfter(at - 1) is not " " || words.HyphenFollows(at))
        {
            return false;
        }

        // Lars von Trier, Oscar de la Renta: the particle is part of the name.
        if (words.TextOf(at - 1) is "von" or "van" or "de" or "di" && at > 1)
        {
            return IsOnlyGivenName(words, at - 2, forms) && words.GapAfter(at - 2) is " ";
        }

        return IsOnlyGivenName(words, at - 1, forms);
    }

    private static bool IsOnlyGivenName(Words words, int at, FormTable forms)
    {
        var node = words[at].Shape == TokenShape.Capitalised ? forms.Step(FormTable.Root, words.TextOf(at)) : FormTable.Root;
        return node != FormTable.Root && forms.IsGivenName(node) && !forms.IsName(node);
    }

    /// <summary>Jordan Belfort, Paris Hilton: a given name before another capital, unless a preposition shows that it is a place.</summary>
    private static bool IsGivenName(Words words, int at, Meaning meaning, FormTable forms)
    {
        if (meaning.Kind is MentionKind.Adjective or MentionKind.Demonym || at + 1 >= words.Count || words[at].Shape != TokenShape.Capitalised || words[at + 1].Shape != TokenShape.Capitalised || words.GapAfter(at) is not " ")
        {
            return false;
        }

        var node = forms.Step(FormTable.Root, words.TextOf(at));
        return node != FormTable.Root && forms.IsGivenName(node) && forms.Step(FormTable.Root, words.TextOf(at + 1)) == FormTable.Root && !(at > 0 && IsPlacePreposition(words.TextOf(at - 1)));
    }

    /// <summary>"LET US GO": a word of two letters among words in capitals.</summary>
    private static bool IsShout(Words words, int at) =>
        words.TextOf(at) is "US" && !words.HyphenFollows(at)
        && at > 0 && at + 1 < words.Count && words[at - 1].Shape == TokenShape.AllCaps && words[at + 1].Shape == TokenShape.AllCaps;

    /// <summary>"ins Russische übersetzt", "aus dem Türkischen": the language, where no noun follows the capital.</summary>
    private static bool IsTongue(Words words, int at, int last)
    {
        if (at == 0 || !char.IsUpper(words.TextOf(at)[0]) || !words.TextOf(last).Contains("sche", StringComparison.Ordinal))
        {
            return false;
        }

        var before = words.TextOf(at - 1);
        var leads = before is "ins" or "im" or "Ins" or "Im" || (before is "dem" or "vom" && (at < 2 || words.TextOf(at - 2) is "aus" or "Aus"));
        var nounFollows = last + 1 < words.Count && words[last + 1].IsCapitalised && words.GapAfter(last) is " " or "-";
        return leads && !nounFollows;
    }

    private static bool IsPlacePreposition(ReadOnlySpan<char> word) => word is
        "in" or "aus" or "nach" or "bei" or "von" or "vor" or "um" or "für" or "gegen" or "über" or "bis" or "zwischen" or "und" or "mit"
        or "to" or "from" or "at" or "near" or "of" or "with" or "and" or "In" or "Aus" or "From" or "that" or "while" or "between" or "for" or "by";
}

using NewsArchive.Archive;
using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Hints;

/// <summary>Reads the names of persons out of the hints of one kind.</summary>
internal static class ReadAuthorHints
{
    // Kinds whose values are meant to be names and nothing else: there one word may be a name, and a name may be one that we do not know.
    private static readonly string[] NameFields = ["json-ld:author", "citation_author", "itemprop:author", "rel:author", "dc.creator", "dcterms.creator", "meta:parsely-author", "sailthru.author", "shareaholic:article_author_name", "json-ld:page:author", "json-ld:creator", "feed:author"];

    // Kinds that give each author a hint of its own.
    private static readonly string[] ListFields = ["json-ld:author", "citation_author", "json-ld:page:author", "dc.creator", "meta:author", "article:author", "feed:author"];

    private const int LongestByline = 6;

    /// <summary>The lists of names, each with its weight beside others of its kind.</summary>
    public static IEnumerable<AuthorList> Of(HintLookup hints, string kind, OutletNames outlets, LanguageData language)
    {
        var labels = language.LabelPhrases;
        var lists = new List<AuthorList>();
        var afterLabel = false;
        foreach (var hint in hints[kind])
        {
            var isLine = kind.StartsWith("line:", StringComparison.Ordinal);
            var list = isLine ? OfLine(hint, afterLabel, outlets, language) : OfField(hint, kind, outlets, labels);
            afterLabel = isLine && IsLabel(hint.Values[0], labels);
            if (list.Names.Count > 0)
            {
                lists.Add(list);
            }
        }

        return ListFields.Contains(kind, StringComparer.Ordinal) && lists.Count > 1
            ? [lists[0] with { Names = [.. lists.SelectMany(list => list.Names).Distinct(StringComparer.Ordinal)] }]
            : lists.Take(3);
    }

    private static AuthorList OfField(Hint hint, string kind, OutletNames outlets, PhraseTable labels)
    {
        var value = hint.Values[0];
        if (value.Contains("://", StringComparison.Ordinal) || value.Contains('@', StringComparison.Ordinal))
        {
            return new AuthorList([], hint, 0);
        }

        var line = new Line(value, 0);
        var labelled = ReadNames.After(line, labels);
        var names = ReadNames.Names(labelled ?? value, labels, line.Words <= LongestByline);
        var isOwnName = kind is "og:site_name" or "json-ld:publisher" or "json-ld:author-organization";
        var persons = names.Where(name => IsPerson(name, labels) || (!isOwnName && !IsAbbreviation(name) && (outlets.IsPersonal ? kind != "meta:author" : !outlets.Is(name)))).Select(WithoutDegree).ToList();
        var isSure = labelled is not null || NameFields.Contains(kind, StringComparer.Ordinal) || persons.TrueForAll(PersonName.HasFirstName);
        return new AuthorList(persons, hint, isSure ? 1 : kind == "meta:author" ? 0.7 : 0.5);
    }

    /// <summary>"Von Anna Beispiel", "Autor:" above a name, "Anna Beispiel / 22.04.2020 / 06:15".</summary>
    private static AuthorList OfLine(Hint hint, bool afterLabel, OutletNames outlets, LanguageData language)
    {
        var labels = language.LabelPhrases;
        var line = new Line(hint.Values[0], 0);
        // "© Agentur/Anna Beispiel", "© 2020 Theme von ..." sign a picture or the page.
        if (line.Text.Contains('©', StringComparison.Ordinal))
        {
            return new AuthorList([], hint, 0);
        }

        if (ReadNames.Account(line, labels) is { } account)
        {
            return new AuthorList([account], hint, 1);
        }

        if (ReadNames.After(line, labels) is { } rest && line.Words <= 20)
        {
            return new AuthorList([.. ReadNames.Names(rest, labels, line.Words <= 3 || IsDated(line, language)).Where(name => IsPerson(name, labels) || (!outlets.Is(name) && !IsLabel(name, labels))).Select(WithoutDegree)], hint, 1);
        }

        if (afterLabel || line.Words <= 12)
        {
            var isDated = IsDated(line, language);
            var names = ReadNames.Names(line.Text, labels, single: false);
            var isAlone = names.Count > 0 && line.Text.Length <= names.Sum(name => name.Length + 5);
            return new AuthorList([.. names.Where(name => afterLabel || (isDated && IsPerson(name, labels))).Where(_ => isDated || isAlone).Select(WithoutDegree)], hint, afterLabel ? 1 : 0.9);
        }

        return new AuthorList([], hint, 0);
    }

    private static bool IsDated(Line line, LanguageData language) => !line.EndsSentence && ReadDates.In(line.Text, language).Any(date => date.Value.IsDay);

    private static bool IsLabel(string text, PhraseTable labels)
    {
        var bare = LineKey.Bare(LineKey.Of(text)).ToString();
        return labels.Starts.Any(start => start.Kind == PhraseKinds.Byline && start.Phrase == bare);
    }

    /// <summary>Names of outlets and firms have the shape of names of persons; only a known first name tells them apart, and many people's sites bear their names.</summary>
    private static bool IsPerson(string name, PhraseTable labels) => PersonName.IsFull(name, labels) && PersonName.HasFirstName(name) && !IsLabel(name, labels);

    /// <summary>A single word in capitals is an agency or a desk.</summary>
    private static bool IsAbbreviation(string name) => name.Length <= 6 && name.All(char.IsUpper);

    private static string WithoutDegree(string name)
    {
        var words = name.Split(' ');
        var start = Array.FindIndex(words, word => !PersonName.IsTitle(word));
        return start <= 0 ? name : string.Join(' ', words[start..]);
    }
}

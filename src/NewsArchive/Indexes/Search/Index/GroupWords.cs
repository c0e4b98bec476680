using NewsArchive.Archive.Countries;
using NewsArchive.Archive.Names;
using NewsArchive.Indexes.Addresses;
using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Words -> groups: inflected forms by stem, names by the table of spellings, names of countries by their tag, compounds by the archive's own words.</summary>
internal sealed class GroupWords
{
    private readonly Dictionary<(string Language, string Stem), WordGroup> _groups = [];

    /// <summary>The groups in the order of the index, and the group of each word.</summary>
    /// <param name="lists">Groups that do not come from words.</param>
    /// <param name="countries">Codes of the countries that articles are tagged with.</param>
    /// <param name="sources">Names of agencies and outlets, each once.</param>
    public static (IReadOnlyList<WordGroup> Groups, WordGroup?[] OfWord) Of(WordForm?[] words, IEnumerable<WordGroup> lists, IReadOnlyCollection<string> countries, IEnumerable<string> sources, string siteLanguage)
    {
        var grouping = new GroupWords();
        var ofWord = Array.ConvertAll(words, word => word is null ? null : grouping.Add(word));
        var languages = words.OfType<WordForm>().Select(word => word.Language).Where(language => language.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var source in sources)
        {
            if (grouping.GroupOfName(source, "") is { } group)
            {
                group.Link ??= FieldKeys.OfSource(Slug.OfName(source));
            }
        }

        var names = grouping.AddCountries(countries, languages, siteLanguage);
        foreach (var language in languages)
        {
            names.UnionWith(grouping.AddAliases(language));
        }

        foreach (var group in grouping._groups.Values)
        {
            group.Forms.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key) is var order && order != 0 ? order : string.CompareOrdinal(x.Exact, y.Exact));
            group.IsStop = group.Forms.Any(form => WordRules.IsStop(form.Key, group.Language));
        }

        SplitCompounds.Among(grouping._groups.Values.Where(group => group.Language == SplitCompounds.Language), names);
        var sorted = grouping._groups.Values.Concat(lists).OrderBy(group => group.Key, StringComparer.Ordinal).ThenBy(group => group.Language, StringComparer.Ordinal).ThenBy(group => group.Stem, StringComparer.Ordinal).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            sorted[i].Place = i;
        }

        return (sorted, ofWord);
    }

    private WordGroup Add(WordForm word)
    {
        var group = GroupOf(word.Language, word.Stem);
        group.Forms.Add(word);
        return group;
    }

    private WordGroup GroupOf(string language, string stem)
    {
        if (!_groups.TryGetValue((language, stem), out var group))
        {
            _groups[(language, stem)] = group = new WordGroup(language, stem);
        }

        return group;
    }

    // The group of a name, made where the archive does not have it.
    private WordGroup? GroupOfName(string name, string language)
    {
        var exact = Fold.Exact(string.Concat(name.Where(char.IsLetterOrDigit)));
        var key = Fold.Key(exact);
        if (key.Length == 0 || WordRules.IsStop(key, language))
        {
            return null;
        }

        var group = GroupOf(language, WordRules.StemOf(key, language));
        if (group.Forms.Count == 0)
        {
            group.Forms.Add(new WordForm(exact, key, language));
        }

        return group;
    }

    private HashSet<WordGroup> AddCountries(IReadOnlyCollection<string> codes, List<string> languages, string siteLanguage)
    {
        var named = new HashSet<WordGroup>();
        foreach (var language in languages.Append(siteLanguage).Distinct(StringComparer.Ordinal))
        {
            var rules = WordRules.LanguageOf(language);
            foreach (var (code, name) in CountryNames.Spellings(language).Where(spelling => spelling.Name.Length > 3))
            {
                var isTagged = codes.Contains(code);
                if ((isTagged || _groups.ContainsKey((rules, WordRules.StemOf(Fold.Key(Fold.Exact(name)), rules)))) && GroupOfName(name, rules) is { } group)
                {
                    group.Link ??= isTagged ? FieldKeys.OfCountry(code) : null;
                    named.Add(group);
                }
            }
        }

        return named;
    }

    private HashSet<WordGroup> AddAliases(string language)
    {
        var named = new HashSet<WordGroup>();
        foreach (var spellings in SameNames.All)
        {
            // Only names that the archive has in one spelling or another.
            var stems = spellings.Select(spelling => WordRules.StemOf(Fold.Key(Fold.Exact(spelling.Replace("-", "", StringComparison.Ordinal))), language));
            if (stems.Any(stem => _groups.ContainsKey((language, stem))))
            {
                var groups = spellings.Select(spelling => GroupOfName(spelling, language)).OfType<WordGroup>().Distinct().ToList();
                foreach (var group in groups)
                {
                    group.Aliases = [.. groups.Where(other => other != group)];
                }

                named.UnionWith(groups);
            }
        }

        return named;
    }
}

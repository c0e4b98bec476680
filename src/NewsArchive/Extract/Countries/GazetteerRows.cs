using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Extract.Countries.Forms;

namespace NewsArchive.Extract.Countries;

/// <summary>Reads the tables of countries into forms. What is read first wins: words in context, then names, then places, then the second language.</summary>
internal sealed class GazetteerRows
{
    private const string Folder = "Extract/Languages/";

    private readonly List<ImmutableArray<short>> rivals = [[]];

    /// <summary>All forms so far.</summary>
    public FormTable Forms { get; } = new();

    /// <summary>Countries that share a form.</summary>
    public ImmutableArray<ImmutableArray<short>> Rivals => [.. rivals];

    /// <summary>Adds a language: its own tables, CLDR's names, and the places that all languages share.</summary>
    /// <param name="isSecond">Whether the text is in another language: then its words for people and in context are no evidence.</param>
    public void AddLanguage(string language, bool isSecond)
    {
        var forms = WordForms.Of(language);
        if (!isSecond)
        {
            foreach (var (_, text) in Lines("Extract/Countries/given-names.txt"))
            {
                foreach (var name in text.AsSpan().Split(' '))
                {
                    Forms.AddGivenName(text.AsSpan()[name]);
                }
            }
        }

        AddContext(language, forms);
        AddCountries(language, forms);
        foreach (var (code, name) in CountryNames.Spellings(language))
        {
            var country = CountryIndex.Of(code);
            if (country >= 0)
            {
                AddName(name, forms, new Meaning(country, MentionKind.Name));
            }
        }

        AddPlaces(Folder + language + "/countries-places.tsv", forms);
        if (!isSecond)
        {
            AddPlaces("Extract/Countries/places.tsv", forms);
        }
    }

    private void AddContext(string language, IWordForms forms)
    {
        foreach (var (number, text) in Lines(Folder + language + "/countries-context.tsv"))
        {
            var row = GazetteerLine.Parse(text, "context", number, kindFirst: true);
            var meaning = row.Countries.Length == 0 ? new Meaning(-1, row.Kind) : new Meaning(row.Countries[0], row.Kind, RivalsOf(row.Countries));
            foreach (var word in row.Words)
            {
                foreach (var form in GazetteerLine.Expand(word, forms))
                {
                    Forms.Add(form, meaning);
                }
            }
        }
    }

    private void AddCountries(string language, IWordForms forms)
    {
        foreach (var (number, text) in Lines(Folder + language + "/countries.tsv"))
        {
            var row = CountryLine.Parse(text, number);
            foreach (var name in row.Names)
            {
                AddName(name, forms, new Meaning(row.Country, MentionKind.Name));
            }

            foreach (var adjective in row.Adjectives)
            {
                AddAll(forms.OfAdjective(adjective), new Meaning(row.Country, MentionKind.Adjective));
                AddAll(forms.OfLanguage(adjective), new Meaning(row.Country, MentionKind.Language));
            }

            foreach (var demonym in row.Demonyms)
            {
                AddAll(forms.OfDemonym(demonym), new Meaning(row.Country, MentionKind.Demonym));
            }
        }
    }

    private void AddPlaces(string path, IWordForms forms)
    {
        foreach (var (number, text) in Lines(path))
        {
            var row = GazetteerLine.Parse(text, path, number, kindFirst: false);
            var meaning = new Meaning(row.Countries[0], row.Kind, RivalsOf(row.Countries));
            foreach (var name in row.Words)
            {
                AddName(name, forms, meaning);
            }
        }
    }

    private void AddName(string name, IWordForms forms, Meaning meaning) => AddAll(forms.OfName(name), meaning);

    private void AddAll(IEnumerable<string> words, Meaning meaning)
    {
        foreach (var word in words)
        {
            Forms.Add(word, meaning);
            if (word.Contains('ß', StringComparison.Ordinal))
            {
                Forms.Add(word.Replace("ß", "ss", StringComparison.Ordinal), meaning);
            }
        }
    }

    private short RivalsOf(ImmutableArray<short> countries)
    {
        if (countries.Length < 2)
        {
            return 0;
        }

        rivals.Add(countries);
        return (short)(rivals.Count - 1);
    }

    private static IEnumerable<(int Number, string Text)> Lines(string path) => DataFile.Exists(path) ? DataFile.Lines(path) : [];
}

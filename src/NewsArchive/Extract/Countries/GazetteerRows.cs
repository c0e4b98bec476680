using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Archive.Names;
using NewsArchive.Extract.Countries.Forms;

namespace NewsArchive.Extract.Countries;

/// <summary>Reads the tables of countries into forms. What is read first wins: words in context, then names, then places, then the second language.</summary>
internal sealed class GazetteerRows
{
    private const string Folder = "Extract/Languages/";

    private readonly List<short[]> rivals = [[]];

    private FormTable Forms { get; } = new();

    /// <summary>All forms of a language; English is always the second table.</summary>
    /// <param name="language">Primary BCP 47 language, or <see cref="CountryForms.Unknown"/>.</param>
    /// <exception cref="FormatException">A table is broken; the message names file and line.</exception>
    public static CountryForms FormsOf(string language)
    {
        var first = language == CountryForms.Unknown ? "de" : language;
        var rows = new GazetteerRows();
        rows.AddLanguage(first);
        if (first != "en")
        {
            // English words for people in a text that has its own are mostly names of things: "English" in a menu, "German Angst".
            rows.AddSecondLanguage("en", withPeople: language == CountryForms.Unknown || !HasCountries(first));
        }

        return new CountryForms(rows.Forms, [.. rows.rivals], first == "de" ? CompoundParts.FromTables() : null);
    }

    private static bool HasCountries(string language) => DataFile.Exists(Folder + language + "/countries.tsv");

    /// <summary>Adds the language of the text: its own tables, CLDR's names, the places that all languages share, and given names.</summary>
    private void AddLanguage(string language)
    {
        foreach (var (_, text) in Lines("Extract/Countries/given-names.txt"))
        {
            foreach (var name in text.Split(' '))
            {
                Forms.AddGivenName(name);
            }
        }

        AddSecondLanguage(language, withPeople: true);
        AddPlaces("Extract/Countries/places.tsv", WordForms.Of(language));
    }

    /// <summary>Adds the tables and CLDR's names of a language.</summary>
    /// <param name="withPeople">Whether its adjectives and words for people count.</param>
    private void AddSecondLanguage(string language, bool withPeople)
    {
        var forms = WordForms.Of(language);
        AddContext(language, forms);
        AddCountries(language, forms, withPeople);
        foreach (var (code, name) in CountryNames.Spellings(language))
        {
            // Names of withdrawn states are ours, where they are no trap: "Serbien und Montenegro" are mostly two countries.
            var country = CountryIndex.Of(code);
            if (country >= 0 && !AllCountries.InOrder[country].IsWithdrawn)
            {
                AddAll(forms.OfName(name), new Meaning(country, MentionKind.Name));
            }
        }

        AddPlaces(Folder + language + "/countries-places.tsv", forms);
    }

    private void AddContext(string language, IWordForms forms)
    {
        var path = Folder + language + "/countries-context.tsv";
        foreach (var (number, text) in Lines(path))
        {
            var row = GazetteerLine.Parse(text, path, number, kindFirst: true);
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

    private void AddCountries(string language, IWordForms forms, bool withPeople)
    {
        var path = Folder + language + "/countries.tsv";
        foreach (var (number, text) in Lines(path))
        {
            var row = CountryLine.Parse(text, path, number);
            foreach (var name in row.Names)
            {
                AddAll(forms.OfName(name), new Meaning(row.Country, MentionKind.Name));
            }

            if (!withPeople)
            {
                continue;
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
            foreach (var name in row.Words.SelectMany(name => SameNames.Of(name).Prepend(name)))
            {
                AddAll(forms.OfName(name), meaning);
            }
        }
    }

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

    private short RivalsOf(short[] countries)
    {
        if (countries.Length < 2)
        {
            return 0;
        }

        rivals.Add(countries);
        return (short)(rivals.Count - 1);
    }

    private static IEnumerable<DataLine> Lines(string path) => DataFile.Exists(path) ? DataFile.Lines(path) : [];
}

using NewsArchive.Archive.Names;
using NewsArchive.Indexes.Search.Words;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Indexes.Search;

/// <summary>Words as the search spells and groups them.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Stemmers_agree_with_the_published_sample_vocabulary()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "tests/NewsArchive.Tests/Indexes/Search/stems.tsv")).Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();
        var wrong = rows.Select(row => (Word: row[1], Expected: row[2], Stem: (row[0] == "de" ? (IStemmer)new GermanStemmer() : new EnglishStemmer()).Stem(row[1]))).Where(row => row.Stem != row.Expected);
        Assert.Empty(wrong);
        Assert.True(rows.Count(row => row[0] == "de") > 80 && rows.Count(row => row[0] == "en") > 80);
    }

    [Theory]
    [InlineData("PRÄSIDENT", "präsident", "prasident")]
    [InlineData("Praesident", "praesident", "prasident")]
    [InlineData("Pra\u0308sident", "präsident", "prasident")]
    [InlineData("Straße", "straße", "strasse")]
    [InlineData("STRASSE", "strasse", "strasse")]
    [InlineData("Café", "café", "cafe")]
    [InlineData("Erdoğan", "erdoğan", "erdogan")]
    [InlineData("İstanbul", "istanbul", "istanbul")]
    [InlineData("Łódź", "łódź", "lodz")]
    // A u after another vowel or a q is no ü.
    [InlineData("Neue", "neue", "neue")]
    [InlineData("Bauer", "bauer", "bauer")]
    [InlineData("Quelle", "quelle", "quelle")]
    [InlineData("Goethe", "goethe", "gothe")]
    [InlineData("ΟΔΟΣ", "οδοσ", "οδοσ")]
    [InlineData("10.000", "10000", "10000")]
    [InlineData("ﬁnal", "ﬁnal", "final")]
    public void A_word_is_folded(string word, string exact, string key)
    {
        Assert.Equal(exact, Fold.Exact(word));
        Assert.Equal(key, Fold.Key(Fold.Exact(word)));
    }

    [Theory]
    [InlineData("Der Präsident, er kam.", "Der|Präsident|er|kam")]
    [InlineData("US-Präsident", "US|Präsident")]
    [InlineData("10.000 Euro am 26.11.2024", "10.000|Euro|am|26|11|2024")]
    [InlineData("1,234,567 and 3.5 or 1234.567", "1,234,567|and|3|5|or|1234|567")]
    [InlineData("1.234.5678", "1.234|5678")]
    [InlineData("12.345abc", "12|345abc")]
    [InlineData("d'Ivoire – „Ende“", "d|Ivoire|Ende")]
    [InlineData("𝔄rchiv 東京", "𝔄rchiv|東京")]
    [InlineData("", "")]
    public void Words_are_runs_of_letters_marks_and_digits(string text, string words)
    {
        var found = new List<string>();
        var tokens = new TokenRanges(text);
        while (tokens.MoveNext())
        {
            found.Add(tokens.Current.ToString());
        }

        Assert.Equal(words, string.Join('|', found));
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("en-GB", "en")]
    [InlineData("kk", "")]
    [InlineData(null, "")]
    public void Languages_without_rules_are_searched_by_their_words_as_they_are(string? tag, string rules) => Assert.Equal(rules, WordRules.LanguageOf(tag));

    [Fact]
    public void Every_spelling_of_a_name_stands_in_one_line()
    {
        var twice = SameNames.All.SelectMany(names => names).GroupBy(name => name, StringComparer.Ordinal).Where(name => name.Count() > 1).Select(name => name.Key);
        Assert.Empty(twice);
        Assert.Contains("Kyjiw", SameNames.Of("Kiew"));
    }
}

using System.Collections.Frozen;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Languages;

/// <summary>
/// Tells the language of a text by its function words, and by letters that its neighbours do not use
/// (the short-word method of Grefenstette, "Comparing two language identification schemes", 1995).
/// </summary>
internal static class DetectLanguage
{
    /// <summary>Words that are looked at: enough for a sure answer, few enough to cost nothing.</summary>
    private const int WordLimit = 600;

    /// <summary>Share of function words below which a text is a list or of a language that we do not know.</summary>
    private const double LeastShare = 0.12;

    /// <summary>Lead over the next language below which the answer would be a guess.</summary>
    private const double LeastLead = 1.1;

    /// <summary>What a letter of the language's own counts beside a function word.</summary>
    private const double LetterWeight = 0.25;

    private static readonly Lazy<Table> Data = new(() => new Table());

    /// <summary>BCP 47 tag, how sure, and the words that told it; null where it cannot be told.</summary>
    public static (string Tag, double Certainty, string Words)? Of(IEnumerable<string> texts)
    {
        var table = Data.Value;
        var scores = new double[LanguageData.Tags.Length];
        var words = 0;
        foreach (var text in texts)
        {
            Count(text, table, scores, ref words);
            if (words >= WordLimit)
            {
                break;
            }
        }

        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(2).ToArray();
        var (best, next) = (scores[order[0]], scores[order[1]]);
        if (words < 3 || best < Math.Max(2, words * LeastShare) || best < next * LeastLead)
        {
            return null;
        }

        var tag = LanguageData.Tags[order[0]];
        var certainty = Math.Min(0.99, (best - next) / best + Math.Min(words, 50) / 100.0);
        return (tag, Math.Round(certainty, 2), string.Join(' ', table.Examples(order[0], texts)));
    }

    private static void Count(string text, Table table, double[] scores, ref int words)
    {
        Span<char> word = stackalloc char[table.LongestWord];
        var length = 0;
        var letters = CaselessLetters.All;
        for (var i = 0; i <= text.Length && words < WordLimit; i++)
        {
            var c = i < text.Length ? letters.LetterOrDigitOf(text[i]) : '\0';
            if (c != '\0' && char.IsLetter(c))
            {
                if (length < word.Length)
                {
                    word[length] = c;
                }

                length++;
                if (c > 127 && table.Letters.TryGetValue(c, out var users))
                {
                    foreach (var user in users)
                    {
                        scores[user] += LetterWeight;
                    }
                }
            }
            else if (length > 0)
            {
                words++;
                if (length <= word.Length && table.Words.TryGetValue(word[..length], out var languages))
                {
                    foreach (var language in languages)
                    {
                        // A word of many languages tells little.
                        scores[language] += 1.0 / Math.Sqrt(languages.Length);
                    }
                }

                length = 0;
            }
        }
    }

    private sealed class Table
    {
        private const int ExampleCount = 8;

        public Table()
        {
            var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            var letters = new Dictionary<char, List<int>>();
            for (var i = 0; i < LanguageData.Tags.Length; i++)
            {
                foreach (var word in Read(i, "words.txt"))
                {
                    Add(words, word, i);
                }

                foreach (var letter in Read(i, "letters.txt"))
                {
                    Add(letters, letter[0], i);
                }
            }

            LongestWord = words.Keys.Max(word => word.Length);
            Words = words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();
            Letters = letters.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        }

        public FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Words { get; }

        public FrozenDictionary<char, int[]> Letters { get; }

        /// <summary>Characters of the longest of the words.</summary>
        public int LongestWord { get; }

        /// <summary>The first different function words of the language in the text, as evidence.</summary>
        public IEnumerable<string> Examples(int language, IEnumerable<string> texts) => texts
            .SelectMany(text => text[..Math.Min(text.Length, 500)].ToLowerInvariant().Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => Words.TryGetValue(word, out var languages) && languages.Contains(language))
            .Distinct(StringComparer.Ordinal)
            .Take(ExampleCount);

        private static IEnumerable<string> Read(int language, string file)
        {
            var path = $"{LanguageData.Folder}{LanguageData.Tags[language]}/{file}";
            return LanguageData.Has(path)
                ? DataFile.Lines(path).SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Normalize(NormalizationForm.FormC)).Distinct(StringComparer.Ordinal)
                : [];
        }

        private static void Add<TKey>(Dictionary<TKey, List<int>> map, TKey key, int value)
            where TKey : notnull
        {
            if (!map.TryGetValue(key, out var list))
            {
                map[key] = list = [];
            }

            list.Add(value);
        }
    }
}

using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>A word in one spelling.</summary>
/// <param name="Exact">As it is spelled, without case.</param>
/// <param name="Key">As <see cref="Fold.Key"/> folds it.</param>
/// <param name="Language">Whose rules group it.</param>
internal sealed record WordForm(string Exact, string Key, string Language)
{
    /// <summary>What the rules of the language make of it; a word that is not searched for stays alone, so that it does not silence others of its stem.</summary>
    public string Stem { get; } = WordRules.IsStop(Key, Language) ? "\0" + Key : WordRules.StemOf(Key, Language);

    /// <summary>Number in the table of words; -1 where no article has it.</summary>
    public int Number { get; private init; } = -1;

    /// <summary>Articles that have the word.</summary>
    public int Articles { get; private init; }

    /// <summary>Articles in which it stands with a capital within a sentence, and in which it stands without one.</summary>
    public (int Capital, int Small) Cases { get; private init; }

    /// <summary>The words of articles by their numbers; null where none of them has the word.</summary>
    /// <param name="jobs">Threads that may work.</param>
    public static WordForm?[] Of(WordTable table, IEnumerable<ArticleWords?> articles, int jobs)
    {
        var words = table.ToArray();
        var (counts, capitals, smalls) = (new int[words.Length], new int[words.Length], new int[words.Length]);
        foreach (var article in articles)
        {
            foreach (var packed in article is null ? [] : article.Uses.AsSpan())
            {
                var (number, use) = (WordUse.NumberOf(packed), WordUse.Of(packed));
                counts[number]++;
                capitals[number] += use.Capital ? 1 : 0;
                smalls[number] += use.Small ? 1 : 0;
            }
        }

        var forms = new WordForm?[words.Length];
        AtOnce.Do(words.Length, jobs, number =>
        {
            if (counts[number] > 0)
            {
                var word = words[number];
                forms[number] = new WordForm(word.Exact, Fold.Key(word.Exact), word.Language) { Number = number, Articles = counts[number], Cases = (capitals[number], smalls[number]) };
            }
        });
        return forms;
    }
}

using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Addresses;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Articles -> the search index: see <c>docs/search.md</c>. Texts are not read again: their words come with them.</summary>
internal static class BuildIndex
{
    /// <summary>Bytes of a shard on average: with it a cold search of one word stays well below 150 KB.</summary>
    public const int ShardTarget = 24_000;

    /// <summary>The files of the index, the root first.</summary>
    /// <param name="siteLanguage">Names of countries in it are known to the search, too.</param>
    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    public static IReadOnlyList<Page> Of(IReadOnlyList<Entry> entries, string siteLanguage, int jobs, int shardTarget = ShardTarget)
    {
        var ids = DocumentIds.Of(entries);
        var table = entries.Select(entry => entry.Words?.Table).FirstOrDefault() ?? new WordTable();
        var articles = new ArticleWords?[ids.Length];
        var blocks = new WriteBlocks(ids, siteLanguage);
        AtOnce.Do(entries.Count, jobs, i =>
        {
            var entry = entries[i];
            var words = entry.Words?.Table == table ? entry.Words : ReadWords.Of(entry.Article, entry.Dossier.Read().BodyMarkdown, table);
            articles[ids.Of(entry)] = words;
            blocks.Add(entry, words.Parts);
        });
        var words = WordForm.Of(table, articles, jobs);
        var codes = entries.SelectMany(entry => entry.Article.Countries).Select(tag => tag.Code).ToHashSet(StringComparer.Ordinal);
        var (groups, ofWord) = GroupWords.Of(words, Lists(entries, ids), codes, entries.Select(entry => entry.Article.Source?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), siteLanguage);
        var (shards, parts) = CutShards.Of(new InvertWords(groups, ofWord, articles, jobs).Run(EncodedPostings.Of), shardTarget);
        var (directories, files) = blocks.Write();
        var root = WriteRoot.Of(entries.Count, shards, directories, words.OfType<WordForm>().Select(word => word.Language).Distinct(StringComparer.Ordinal));
        return [root.Page, .. shards.Select(shard => shard.File.Page), .. parts.DistinctBy(part => part.Name).Select(part => part.Page), .. files];
    }

    // What a search is narrowed down by: a posting's way says whether an article is about a country (1) or names it (0).
    private static IEnumerable<WordGroup> Lists(IReadOnlyList<Entry> entries, DocumentIds ids) =>
        from use in entries.SelectMany(entry => KeysOf(entry.Article).DistinctBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Way, Id: ids.Of(entry))))
        group use by use.Key into list
        select new WordGroup("", list.Key)
        {
            Forms = { new WordForm(list.Key, list.Key, "") },
            Given = [.. list.OrderBy(use => use.Id).Select(use => new Posting(use.Id, 1UL << use.Way, 0))],
        };

    private static IEnumerable<(string Key, int Way)> KeysOf(Article article)
    {
        foreach (var tag in article.Countries)
        {
            yield return (FieldKeys.OfCountry(tag.Code), tag.Role == CountryRole.Main ? 1 : 0);
        }

        yield return (FieldKeys.OfYear(article.Date?.Value.Year), 0);
        yield return (FieldKeys.OfSource(article.Source is { } source ? Slug.OfName(source.Value) : "-"), 0);
        yield return (FieldKeys.OfLanguage(article.Language?.Value ?? "-"), 0);
    }
}

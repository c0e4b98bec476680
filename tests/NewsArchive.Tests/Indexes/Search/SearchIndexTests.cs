using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Format;
using NewsArchive.Indexes;
using NewsArchive.Indexes.Search.Index;
using NewsArchive.Tests.House;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.Tests.Indexes.Search;

/// <summary>The files of the index: their sizes, and which of them change.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public void The_order_of_the_articles_makes_no_difference()
    {
        var entries = Entries(120);
        var shuffled = entries.OrderBy(entry => entry.Address.GetHashCode(StringComparison.Ordinal)).ToList();
        Assert.Equal(Files(BuildIndex.Of(entries, "de", jobs: 1)), Files(BuildIndex.Of(shuffled, "de", jobs: 8)));
    }

    [Fact]
    public void No_file_is_larger_than_64_kb_even_if_a_text_is()
    {
        var entries = Entries(300);
        entries.Add(Place(new string('x', 100) + string.Concat(Enumerable.Range(0, 40_000).Select(i => $" Wort{i}")), "lang"));
        entries.Add(Place(string.Concat(Enumerable.Repeat("\"<ü\u2028", 20_000)), "zeichen"));
        var sizes = BuildIndex.Of(entries, "de", jobs: 1).Select(page => (page.Address, Size: SizeOf(page))).ToList();
        Assert.All(sizes, file => Assert.InRange(file.Size, 0, 64 * 1024));
        Assert.Equal(sizes.Count, sizes.Select(file => file.Address).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_list_that_is_too_long_for_a_shard_is_in_shards_of_its_own()
    {
        var pages = BuildIndex.Of(Entries(200), "de", 2, shardTarget: 150);
        Assert.Contains(pages, page => page.Model is ShardModel { Content: ['"', .. { Length: > 100 }] });
    }

    [Fact]
    public void The_script_of_the_search_takes_at_most_12_kb_and_all_scripts_of_a_page_30()
    {
        long SizeOf(params string[] names) => names.Sum(name => new FileInfo(Path.Combine(Repository.Root, "theme/assets", name)).Length);
        Assert.InRange(SizeOf("search.js"), 1, 12 * 1024);
        Assert.InRange(SizeOf("state.js", "data.js", "search.js"), 1, 30 * 1024);
        Assert.InRange(SizeOf("state.js", "data.js", "facets.js"), 1, 30 * 1024);
    }

    [Fact]
    public void The_index_takes_at_most_35_percent_of_the_text()
    {
        var entries = Entries(1_000);
        var text = entries.Sum(entry => entry.Dossier.Read() is var text ? (long)(text.Markdown.Length - text.BodyStart) : 0);
        var index = BuildIndex.Of(entries, "de", jobs: 1).Select(page => page.Model).OfType<ShardModel>().Sum(shard => (long)Encoding.UTF8.GetByteCount(shard.Content));
        Assert.InRange(index, 1, text * 35 / 100);
    }

    [Fact]
    public void A_new_article_changes_the_shards_of_its_words_and_one_block()
    {
        var entries = Entries(600);
        var before = Files(BuildIndex.Of(entries, "de", 2, shardTarget: 2_000));
        entries.Add(Place("Zweiundvierzig Zebras zittern.", "neu", "2024-12-31"));
        var after = Files(BuildIndex.Of(entries, "de", 2, shardTarget: 2_000));
        var changed = after.Except(before).ToList();

        // Its few words, the lists of year, source and language, a block, a directory, the root.
        Assert.InRange(changed.Count, 4, 16);
        Assert.Single(changed, address => address.StartsWith("search/t/", StringComparison.Ordinal));
        Assert.True(after.Count > 100);
    }

    [Fact]
    public void Words_that_were_read_before_give_the_same_index()
    {
        var table = new WordTable();
        var entries = Entries(120);
        var known = entries.ConvertAll(entry => entry with { Words = ReadWords.Of(entry.Article, entry.Dossier.Read().BodyMarkdown, table) });
        var gone = Place("Verschwundenes Wort.", "weg");
        _ = ReadWords.Of(gone.Article, gone.Dossier.Read().BodyMarkdown, table);
        known[7] = entries[7];
        Assert.Equal(Files(BuildIndex.Of(entries, "de", jobs: 1)), Files(BuildIndex.Of(known, "de", jobs: 3)));
    }

    private static int SizeOf(Page page) => page.Model switch
    {
        ShardModel shard => Encoding.UTF8.GetByteCount(shard.Content),
        SearchPartModel part => Encoding.UTF8.GetByteCount(SearchText.PartsBehindHead(PlainText.Of(part.Dossier.Read().BodyMarkdown)).ElementAt(part.Number)),
        _ => 0,
    };

    private static List<string> Files(IEnumerable<Page> pages) => [.. pages.Select(page => page.Address).Order(StringComparer.Ordinal)];

    // Made-up texts as articles with nothing but title, date and body.
    [Fact]
    public void What_is_no_word_stops_nothing()
    {
        // Marks without a letter, letters that are nothing but marks, halves of characters where long words are cut.
        string[] odd = ["\u0300\u0315", "\uFF9E", "\u0301\u2015B", "a" + string.Concat(Enumerable.Repeat("\U00010400", 70)), string.Concat(Enumerable.Repeat("a\U00010400b-", 40))];
        var entries = odd.Select((word, i) => Place($"{word} Kasachstan {word}", $"odd-{i}")).ToList();
        Assert.NotEmpty(Files(BuildIndex.Of(entries, "de", jobs: 1)));
    }

    private static List<Entry> Entries(int count) =>
        [.. MadeUpTexts.Of(count).Select((file, i) => Place(file.Text[(file.Text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..], file.Name, $"20{15 + (i % 10)}-{1 + (i % 12):00}"))];

    private static Entry Place(string text, string id, string? date = null)
    {
        var evidence = new Evidence(Standing.Read, "test", "Zitat", 1, 1);
        var article = new Article
        {
            Id = id,
            Path = id + ".txt",
            Title = new Found<string>("Titel " + id, evidence),
            Date = EdtfDate.TryParse(date, out var parsed) ? new Found<EdtfDate>(parsed, evidence) : null,
            Language = new Found<string>("de", evidence),
            Blocks = [.. text.Split("\n\n").Select(paragraph => new Block(BlockKind.Paragraph, WhiteSpace.Fold(paragraph), 1))],
        };
        var (markdown, bodyStart) = FormatArticle.ToMarkdown(article);
        return PlaceArticle.For(article, HeldDossier.Of(article, markdown[..bodyStart], markdown[bodyStart..]));
    }
}

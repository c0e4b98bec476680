namespace NewsArchive.Indexes.Search.Index;

/// <summary>Words of articles -> postings of groups. In several rounds over the articles, so that postings take a bounded amount of memory.</summary>
/// <param name="articles">Words of the article of each id; null where an id is not taken.</param>
internal sealed class InvertWords(IReadOnlyList<WordGroup> groups, WordGroup?[] ofWord, WordForm?[] words, ArticleWords?[] articles)
{
    // Postings of one round: 32 MB.
    private const int PostingsAtOnce = 2_000_000;

    private const int None = -1;

    private readonly int[] _weights = new int[groups.Count];
    private readonly ulong[] _ways = new ulong[groups.Count];
    private readonly List<int> _touched = [];

    /// <summary>The postings of each group by id, group after group.</summary>
    public IEnumerable<(WordGroup Group, List<Posting> Postings)> Run()
    {
        var (own, expected) = Count();
        for (var from = 0; from < groups.Count;)
        {
            var to = from;
            for (long sum = 0; to < groups.Count && (to == from || sum + expected[to] <= PostingsAtOnce); to++)
            {
                sum += expected[to];
            }

            foreach (var result in Round(from, to, own))
            {
                yield return result;
            }

            from = to;
        }
    }

    // The way by which each word belongs to its group, and an upper bound of each group's postings.
    private (ulong[] Own, long[] Expected) Count()
    {
        var own = new ulong[words.Length];
        var expected = new long[groups.Count];
        for (var number = 0; number < words.Length; number++)
        {
            if (ofWord[number] is { } group)
            {
                own[number] = 1UL << Math.Min(group.Forms.IndexOf(words[number]!), WordGroup.MaxForms - 1);
                foreach (var target in group.Parts.Concat(group.Aliases).Prepend(group))
                {
                    expected[target.Place] += words[number]!.Articles;
                }
            }
        }

        return (own, expected);
    }

    private IEnumerable<(WordGroup Group, List<Posting> Postings)> Round(int from, int to, ulong[] own)
    {
        var lists = new List<Posting>?[to - from];
        for (var id = 0; id < articles.Length; id++)
        {
            if (articles[id] is { } article)
            {
                AddArticle(id, article, from, to, own, lists);
            }
        }

        for (var place = from; place < to; place++)
        {
            yield return (groups[place], groups[place].Given ?? lists[place - from] ?? []);
        }
    }

    private void AddArticle(int id, ArticleWords article, int from, int to, ulong[] own, List<Posting>?[] lists)
    {
        foreach (var packed in article.Uses)
        {
            var number = WordUse.NumberOf(packed);
            var group = ofWord[number]!;
            if (group.IsStop)
            {
                continue;
            }

            var weight = WordUse.Of(packed).Weight;
            Add(group.Place, own[number], weight, from, to);
            foreach (var part in group.Parts)
            {
                Add(part.Place, Posting.AsPart, weight, from, to);
            }

            foreach (var alias in group.Aliases)
            {
                Add(alias.Place, Posting.AsAlias, weight, from, to);
            }
        }

        foreach (var place in _touched)
        {
            (lists[place - from] ??= []).Add(new Posting(id, _ways[place], Posting.StrengthOf(_weights[place], article.Length)));
            _weights[place] = 0;
            _ways[place] = 0;
        }

        _touched.Clear();
    }

    // The best way counts alone: a word that stands in the text for itself is not also a part of another.
    private void Add(int place, ulong way, int weight, int from, int to)
    {
        if (place < from || place >= to)
        {
            return;
        }

        if (_ways[place] == 0)
        {
            _touched.Add(place);
        }

        var (rank, before) = (RankOf(way), _ways[place] == 0 ? None : RankOf(_ways[place]));
        if (rank > before)
        {
            _weights[place] = weight;
            _ways[place] = way;
        }
        else if (rank == before)
        {
            _weights[place] += weight;
            _ways[place] |= way;
        }
    }

    private static int RankOf(ulong ways) => ways switch { Posting.AsAlias => 0, Posting.AsPart => 1, _ => 2 };
}

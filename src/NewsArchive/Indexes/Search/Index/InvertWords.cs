using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Words of articles -> postings of groups. The uses are sorted by word once, in four bytes each; groups then take theirs independently of each other.</summary>
internal sealed class InvertWords
{
    // Groups whose postings are in memory at one time.
    private const int GroupsAtOnce = 4096;

    private const int WeightBits = 6;

    private readonly IReadOnlyList<WordGroup> _groups;
    private readonly int _jobs;
    private readonly int[] _lengths;
    private readonly int[] _starts;
    private readonly uint[] _uses;
    private readonly List<WordGroup>?[] _compounds;
    private readonly List<WordGroup>?[] _otherNames;

    /// <param name="articles">Words of the article of each id; null where an id is not taken.</param>
    /// <param name="jobs">Threads that may work.</param>
    public InvertWords(IReadOnlyList<WordGroup> groups, WordGroup?[] ofWord, ArticleWords?[] articles, int jobs)
    {
        _groups = groups;
        _jobs = jobs;
        _lengths = Array.ConvertAll(articles, article => article?.Length ?? 0);
        (_starts, _uses) = SortByWord(ofWord.Length, articles);
        _compounds = new List<WordGroup>?[groups.Count];
        _otherNames = new List<WordGroup>?[groups.Count];
        foreach (var group in groups.Where(group => !group.IsStop))
        {
            AddTo(_compounds, group, group.Parts);
            AddTo(_otherNames, group, group.Aliases);
        }
    }

    /// <summary>The groups in their order, with what is made of their postings.</summary>
    /// <param name="make">Called by many threads, with the postings of a group by id.</param>
    public IEnumerable<(WordGroup Group, T Made)> Run<T>(Func<List<Posting>, T> make)
    {
        var made = new T[GroupsAtOnce];
        for (var from = 0; from < _groups.Count; from += GroupsAtOnce)
        {
            var count = Math.Min(GroupsAtOnce, _groups.Count - from);
            var first = from;
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = _jobs }, () => new Merge(_lengths), (i, _, merge) =>
            {
                made[i] = make(PostingsOf(_groups[first + i], merge));
                return merge;
            }, static _ => { });
            for (var i = 0; i < count; i++)
            {
                yield return (_groups[from + i], made[i]);
            }
        }
    }

    private static void AddTo(List<WordGroup>?[] lists, WordGroup group, IReadOnlyList<WordGroup> targets)
    {
        foreach (var target in targets)
        {
            (lists[target.Place] ??= []).Add(group);
        }
    }

    // A counting sort: where the uses of each word begin, and all uses as id and weight, by id within a word.
    private static (int[] Starts, uint[] Uses) SortByWord(int words, ArticleWords?[] articles)
    {
        var starts = new int[words + 1];
        foreach (var article in articles)
        {
            foreach (var packed in article is null ? [] : article.Uses.AsSpan())
            {
                starts[WordUse.NumberOf(packed) + 1]++;
            }
        }

        for (var number = 0; number < words; number++)
        {
            starts[number + 1] += starts[number];
        }

        var uses = new uint[starts[words]];
        var next = starts.AsSpan(0, words).ToArray();
        for (var id = 0; id < articles.Length; id++)
        {
            foreach (var packed in articles[id] is { } article ? article.Uses.AsSpan() : [])
            {
                uses[next[WordUse.NumberOf(packed)]++] = ((uint)id << WeightBits) | (uint)WordUse.Of(packed).Weight;
            }
        }

        return (starts, uses);
    }

    private List<Posting> PostingsOf(WordGroup group, Merge merge)
    {
        if (group.Given is { } given)
        {
            return given;
        }

        if (group.IsStop)
        {
            return [];
        }

        // The best way counts alone: a word that stands in the text for itself is not also a part of another.
        for (var form = 0; form < group.Forms.Count; form++)
        {
            Add(group.Forms[form], 1UL << Math.Min(form, WordGroup.MaxForms - 1), merge);
        }

        merge.NextWay();
        AddAll(_compounds[group.Place], Posting.AsPart, merge);
        merge.NextWay();
        AddAll(_otherNames[group.Place], Posting.AsAlias, merge);
        return merge.Take();
    }

    private void AddAll(List<WordGroup>? groups, ulong way, Merge merge)
    {
        foreach (var form in groups?.SelectMany(group => group.Forms) ?? [])
        {
            Add(form, way, merge);
        }
    }

    private void Add(WordForm form, ulong way, Merge merge)
    {
        if (form.Number >= 0)
        {
            foreach (var use in _uses.AsSpan(_starts[form.Number].._starts[form.Number + 1]))
            {
                merge.Add((int)(use >> WeightBits), way, (int)(use & ((1 << WeightBits) - 1)));
            }
        }
    }

    /// <summary>Brings the uses of several words together, article by article.</summary>
    private sealed class Merge(int[] lengths)
    {
        private readonly ulong[] _ways = new ulong[lengths.Length];
        private readonly int[] _weights = new int[lengths.Length];
        private readonly ulong[] _taken = new ulong[(lengths.Length + 63) / 64];
        private readonly List<int> _ids = [];
        private int _settled;
        private bool _isSorted = true;

        public void Add(int id, ulong way, int weight)
        {
            if (_ways[id] == 0)
            {
                _isSorted &= _ids.Count == 0 || _ids[^1] < id;
                _ids.Add(id);
            }
            else if ((_taken[id >> 6] & (1UL << id)) != 0)
            {
                return;
            }

            _ways[id] |= way;
            _weights[id] += weight;
        }

        /// <summary>What comes from now on counts only for articles that have nothing yet.</summary>
        public void NextWay()
        {
            for (; _settled < _ids.Count; _settled++)
            {
                _taken[_ids[_settled] >> 6] |= 1UL << _ids[_settled];
            }
        }

        public List<Posting> Take()
        {
            NextWay();
            if (!_isSorted)
            {
                _ids.Sort();
            }

            var postings = new List<Posting>(_ids.Count);
            foreach (var id in _ids)
            {
                postings.Add(new Posting(id, _ways[id], Posting.StrengthOf(_weights[id], lengths[id])));
                (_ways[id], _weights[id], _taken[id >> 6]) = (0, 0, 0);
            }

            _ids.Clear();
            (_settled, _isSorted) = (0, true);
            return postings;
        }
    }
}

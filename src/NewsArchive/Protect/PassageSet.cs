using System.Runtime.InteropServices;
using NewsArchive.Archive;

namespace NewsArchive.Protect;

/// <summary>All protected passages of an archive, and whose they are. Looking a text through for them takes time in proportion to its length, however many there are.</summary>
internal sealed class PassageSet
{
    // One bit in 64: nearly every passage of a text that is not protected is known to be none after one look into the table.
    private const int BitsEach = 64;

    private readonly Dictionary<ulong, int> _owners = [];
    private readonly Dictionary<ulong, List<(ShortPassage Passage, int Owner)>> _short = [];
    private readonly HashSet<ulong> _known = [];
    private readonly ulong[] _table;

    public PassageSet(IReadOnlyList<ProtectedText> texts)
    {
        Texts = texts;
        var count = texts.Sum(text => text.Passages.Length);
        _table = new ulong[Math.Max(16, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, count)) * BitsEach / 64)];
        for (var owner = 0; owner < texts.Count; owner++)
        {
            foreach (var passage in texts[owner].Passages)
            {
                _owners.TryAdd(passage, owner);
                _table[WordOf(passage)] |= 1UL << (int)(passage >> 58);
            }

            foreach (var passage in texts[owner].Short)
            {
                (_short.TryGetValue(passage.Start, out var list) ? list : _short[passage.Start] = []).Add((passage, owner));
            }
        }
    }

    /// <summary>The articles that the passages are from.</summary>
    public IReadOnlyList<ProtectedText> Texts { get; }

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsEmpty => _owners.Count + _short.Count == 0;

    /// <summary>Takes passages out that are known from what may be published.</summary>
    public void Release(IReadOnlySet<ulong> passages) => _known.UnionWith(passages);

    /// <summary>Differs where other passages are looked for.</summary>
    public Digest DigestOf()
    {
        if (IsEmpty)
        {
            return default;
        }

        var all = _owners.Keys.Except(_known).Concat(_short.Values.SelectMany(list => list).Select(pair => pair.Passage.Whole).Except(_known)).ToArray();
        Array.Sort(all);
        return Digest.Of(MemoryMarshal.AsBytes(all.AsSpan()));
    }

    /// <summary>The protected passages in letters: hash and owner of each, as often as they occur.</summary>
    public void Find(ReadOnlySpan<char> letters, Action<ulong, int> found)
    {
        RollingHash.Each(letters, TakePassages.Length, (Set: this, Found: found), static (state, _, hash) =>
        {
            if (state.Set.MayHave(hash) && !state.Set._known.Contains(hash) && state.Set._owners.TryGetValue(hash, out var owner))
            {
                state.Found(hash, owner);
            }
        });
        if (_short.Count > 0)
        {
            RollingHash.Each(letters, TakePassages.ShortLength, new Looking(this, letters, found), static (looking, at, hash) => looking.At(at, hash));
        }
    }

    private bool MayHave(ulong passage) => (_table[WordOf(passage)] & (1UL << (int)(passage >> 58))) != 0;

    private ulong WordOf(ulong passage) => passage & (ulong)(_table.Length - 1);

    private readonly ref struct Looking(PassageSet set, ReadOnlySpan<char> letters, Action<ulong, int> found)
    {
        private readonly ReadOnlySpan<char> _letters = letters;

        public void At(int at, ulong hash)
        {
            foreach (var (passage, owner) in set._short.GetValueOrDefault(hash) ?? [])
            {
                if (at + passage.Length <= _letters.Length && !set._known.Contains(passage.Whole) && RollingHash.Of(_letters.Slice(at, passage.Length)) == passage.Whole)
                {
                    found(passage.Whole, owner);
                }
            }
        }
    }
}

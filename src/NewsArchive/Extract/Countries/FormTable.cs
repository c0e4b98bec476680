using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsArchive.Extract.Countries;

/// <summary>
/// All forms of all names as a hash trie over words: a step leads from a node by a word to the next node, so that one pass over a text finds
/// every name however many there are, longest first. Words are hashed without case and compared with it.
/// </summary>
internal sealed class FormTable
{
    /// <summary>The node that every name starts from.</summary>
    public const int Root = 0;

    private readonly List<Token> scratch = [];
    private readonly ulong[] starts = new ulong[1 << 10];
    private int[] buckets;
    private Node[] nodes;
    private char[] letters;
    private Meaning[] meanings;
    private int nodeCount;
    private int letterCount;
    private int meaningCount;

    /// <summary>A table without forms.</summary>
    /// <param name="capacity">Words and word sequences for which there is room at first.</param>
    public FormTable(int capacity = 1 << 15)
    {
        buckets = new int[(int)BitOperations.RoundUpToPowerOf2((uint)capacity)];
        nodes = new Node[capacity];
        letters = new char[capacity * 10];
        meanings = new Meaning[capacity];
        nodeCount = 1;
        meaningCount = 1;
    }

    /// <summary>A table as <see cref="WriteTo"/> left it.</summary>
    public FormTable(BinaryReader compiled)
    {
        buckets = new int[compiled.ReadInt32()];
        nodes = new Node[nodeCount = compiled.ReadInt32()];
        letters = new char[letterCount = compiled.ReadInt32()];
        meanings = new Meaning[meaningCount = compiled.ReadInt32()];
        compiled.BaseStream.ReadExactly(MemoryMarshal.AsBytes(buckets.AsSpan()));
        compiled.BaseStream.ReadExactly(MemoryMarshal.AsBytes(nodes.AsSpan()));
        compiled.BaseStream.ReadExactly(MemoryMarshal.AsBytes(letters.AsSpan()));
        compiled.BaseStream.ReadExactly(MemoryMarshal.AsBytes(meanings.AsSpan()));
        compiled.BaseStream.ReadExactly(MemoryMarshal.AsBytes(starts.AsSpan()));
    }

    /// <summary>Number of words and word sequences in the table.</summary>
    public int Count => nodeCount - 1;

    /// <summary>What a node means: the first of its meanings.</summary>
    public ref readonly Meaning MeaningOf(int node) => ref meanings[nodes[node].Meaning];

    /// <summary>Whether any name ends here.</summary>
    public bool IsName(int node) => nodes[node].Meaning != 0;

    /// <summary>Whether a longer name goes on from here.</summary>
    public bool GoesOn(int node) => nodes[node].GoesOn;

    /// <summary>Whether the word is a given name of persons.</summary>
    public bool IsGivenName(int node) => nodes[node].IsGivenName;

    /// <summary>Adds a form; a form that has a meaning already keeps it.</summary>
    public void Add(ReadOnlySpan<char> form, Meaning meaning)
    {
        var node = NodeOf(form);
        if (node != Root && nodes[node].Meaning == 0)
        {
            nodes[node].Meaning = NumberOf(meaning);
            if (meaning.Kind == MentionKind.Name && form.Length >= 4)
            {
                starts[StartOf(form) >> 6] |= 1UL << (StartOf(form) & 63);
            }
        }
    }

    /// <summary>Whether some name of a country may begin like a word of four letters or more: false is certain, true is not.</summary>
    public bool MayStartWithName(ReadOnlySpan<char> word) => (starts[StartOf(word) >> 6] & (1UL << (StartOf(word) & 63))) != 0;

    /// <summary>Adds a given name: it may be a name of a country or city as well.</summary>
    public void AddGivenName(ReadOnlySpan<char> name)
    {
        var node = NodeOf(name);
        nodes[node].IsGivenName = node != Root;
    }

    /// <summary>The next node by a word as it is written; 0 where there is none.</summary>
    public int Step(int node, ReadOnlySpan<char> word) => Step(node, word, Letters.Hash(word));

    /// <summary>The next node by a word in any case; a form written in the same case goes first. 0 where there is none.</summary>
    public int StepIgnoringCase(int node, ReadOnlySpan<char> word) => StepIgnoringCase(node, word, Letters.Hash(word));

    /// <inheritdoc cref="StepIgnoringCase(int, ReadOnlySpan{char})"/>
    /// <param name="wordHash">As <see cref="Letters.Hash"/>.</param>
    public int StepIgnoringCase(int node, ReadOnlySpan<char> word, uint wordHash)
    {
        var exact = Step(node, word, wordHash);
        if (exact != 0)
        {
            return exact;
        }

        var hash = HashOf(node, wordHash);
        for (var at = buckets[hash & (uint)(buckets.Length - 1)]; at != 0; at = nodes[at].Next)
        {
            if (nodes[at].Hash == hash && nodes[at].Parent == node && word.Equals(WordOf(at), StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return 0;
    }

    /// <inheritdoc cref="Step(int, ReadOnlySpan{char})"/>
    /// <param name="wordHash">As <see cref="Letters.Hash"/>.</param>
    public int Step(int node, ReadOnlySpan<char> word, uint wordHash)
    {
        var hash = HashOf(node, wordHash);
        for (var at = buckets[hash & (uint)(buckets.Length - 1)]; at != 0; at = nodes[at].Next)
        {
            if (nodes[at].Hash == hash && nodes[at].Parent == node && word.SequenceEqual(WordOf(at)))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>
    /// Writes the table as it lies in memory, so that reading it is copying. A table is read by the build of the tool that wrote it, and by no other;
    /// numbers are little-endian, as on every machine that .NET 10 is made for but IBM Z.
    /// </summary>
    public void WriteTo(BinaryWriter compiled)
    {
        compiled.Write(buckets.Length);
        compiled.Write(nodeCount);
        compiled.Write(letterCount);
        compiled.Write(meaningCount);
        compiled.Write(MemoryMarshal.AsBytes(buckets.AsSpan()));
        compiled.Write(MemoryMarshal.AsBytes(nodes.AsSpan(0, nodeCount)));
        compiled.Write(MemoryMarshal.AsBytes(letters.AsSpan(0, letterCount)));
        compiled.Write(MemoryMarshal.AsBytes(meanings.AsSpan(0, meaningCount)));
        compiled.Write(MemoryMarshal.AsBytes(starts.AsSpan()));
    }

    /// <summary>Forms of one country come one after another: they share one entry.</summary>
    private int NumberOf(Meaning meaning)
    {
        if (meaningCount > 1 && meanings[meaningCount - 1] == meaning)
        {
            return meaningCount - 1;
        }

        Grow(ref meanings, meaningCount);
        meanings[meaningCount] = meaning;
        return meaningCount++;
    }

    private ReadOnlySpan<char> WordOf(int node) => letters.AsSpan(nodes[node].Start, nodes[node].Length);

    private int NodeOf(ReadOnlySpan<char> form)
    {
        Tokens.Read(form, scratch);
        var node = Root;
        foreach (var token in scratch)
        {
            node = StepOrAdd(node, form.Slice(token.Start, token.Length), token.Hash);
        }

        return node;
    }

    private int StepOrAdd(int node, ReadOnlySpan<char> word, uint wordHash)
    {
        var hash = HashOf(node, wordHash);
        var next = Step(node, word, wordHash);
        if (next != 0)
        {
            return next;
        }

        Grow(ref nodes, nodeCount);
        while (letterCount + word.Length > letters.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        if (nodeCount > buckets.Length)
        {
            Rehash();
        }

        word.CopyTo(letters.AsSpan(letterCount));
        ref var bucket = ref buckets[hash & (uint)(buckets.Length - 1)];
        nodes[nodeCount] = new Node { Hash = hash, Parent = node, Start = letterCount, Length = checked((ushort)word.Length), Next = bucket };
        nodes[node].GoesOn = true;
        letterCount += word.Length;
        bucket = nodeCount;
        return nodeCount++;
    }

    private void Rehash()
    {
        buckets = new int[buckets.Length * 2];
        for (var at = 1; at < nodeCount; at++)
        {
            ref var bucket = ref buckets[nodes[at].Hash & (uint)(buckets.Length - 1)];
            nodes[at].Next = bucket;
            bucket = at;
        }
    }

    private static void Grow<T>(ref T[] items, int count)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
        }
    }

    private static uint HashOf(int node, uint wordHash)
    {
        var hash = (wordHash ^ ((uint)node * 0x9E3779B1u)) * 0x85EBCA6Bu;
        return hash ^ (hash >> 15);
    }

    private static int StartOf(ReadOnlySpan<char> word) => (int)(HashOf(Root, Letters.Hash(word[..4])) & 0xFFFF);

    /// <summary>24 bytes without a gap, which would hold chance values.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Node
    {
        public uint Hash;
        public int Parent;
        public int Start;
        public int Next;
        public int Meaning;
        public ushort Length;
        public bool GoesOn;
        public bool IsGivenName;
    }
}

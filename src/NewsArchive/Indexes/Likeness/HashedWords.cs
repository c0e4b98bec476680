using NewsArchive.Archive;

namespace NewsArchive.Indexes.Likeness;

/// <summary>The words of a text, runs of letters and digits, each with a hash of its letters without case.</summary>
internal ref struct HashedWords(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly CaselessLetters _letters = CaselessLetters.All;
    private int _at;

    /// <summary>Length of the current word in characters, and its hash.</summary>
    public (int Length, uint Hash) Current { get; private set; }

    public readonly HashedWords GetEnumerator() => this;

    public bool MoveNext()
    {
        // FNV-1a.
        var (hash, length, at) = (2166136261u, 0, _at);
        for (; at < _text.Length; at++)
        {
            var letter = _letters.LetterOrDigitOf(_text[at]);
            if (letter != '\0')
            {
                hash = (hash ^ letter) * 16777619u;
                length++;
            }
            else if (length > 0)
            {
                break;
            }
        }

        (_at, Current) = (at, (length, TakeFingerprint.Mix(hash)));
        return length > 0;
    }
}

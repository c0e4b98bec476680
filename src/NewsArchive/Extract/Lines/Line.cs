using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Lines;

/// <summary>A paragraph of pasted text, on one line, with what the rules need to know of it.</summary>
internal sealed class Line
{
    private const string SentenceEnds = ".!?…。！？";
    private const string ClosingMarks = "\"'“”„‘’«»›‹)]*」』）";

    /// <summary>Words of a line that says when the text was published, at most, and characters of the shortest label that is no common word ("am", "on").</summary>
    private const int PublishedWords = 14;
    private const int ShortestLabel = 6;

    /// <param name="text">Tidy text without line feeds; not empty.</param>
    /// <param name="number">Line in the source file, from 1; 0 where the format has none.</param>
    public Line(string text, int number)
    {
        Text = text;
        Number = number;
        Key = LineKey.Of(text);
        Kinds = LanguageData.Layout.Of(Key);
        Words = CountWords(text);
        EndsSentence = HasSentenceEnd(text);
        SaysPublished = IsPublished();
    }

    /// <summary>The text, tidied.</summary>
    public string Text { get; }

    /// <summary>Line in the source file, from 1.</summary>
    public int Number { get; }

    /// <summary>Form for comparison, see <see cref="LineKey"/>.</summary>
    public string Key { get; }

    /// <summary>What the layout phrases of all languages say of the line.</summary>
    public PhraseKinds Kinds { get; }

    /// <summary>Number of words.</summary>
    public int Words { get; }

    /// <summary>Whether it closes as a sentence does, quotation marks aside.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether it says when the text was published ("Veröffentlicht am 3. Mai 2020 von ..."), in any language: the label opens the line, and a number stands in it.</summary>
    public bool SaysPublished { get; }

    /// <summary>Whether layout phrases call it one of these.</summary>
    public bool Is(PhraseKinds kinds) => (Kinds & kinds) != PhraseKinds.None;

    /// <summary>Number of words of a text: runs of letters and digits, held together by apostrophes and hyphens; Chinese and Japanese, which write no spaces, have a word in two characters.</summary>
    public static int CountWords(string text)
    {
        int words = 0, ideographs = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u9FFF')
            {
                ideographs++;
                inside = false;
                continue;
            }

            var isWord = char.IsLetterOrDigit(c);
            if (isWord && !inside)
            {
                words++;
            }

            inside = isWord || (inside && c is '\'' or '’' or '-');
        }

        return words + ((ideographs + 1) / 2);
    }

    private bool IsPublished()
    {
        if (Words is < 2 or > PublishedWords || !Key.Contains('#', StringComparison.Ordinal))
        {
            return false;
        }

        var bare = LineKey.Bare(Key);
        foreach (var (phrase, kind) in LanguageData.Of(null).LabelPhrases.Starts)
        {
            if (kind == PhraseKinds.Published && phrase.Length >= ShortestLabel && PhraseTable.StartsWith(bare, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSentenceEnd(string text)
    {
        var end = text.Length - 1;
        while (end >= 0 && ClosingMarks.Contains(text[end], StringComparison.Ordinal))
        {
            end--;
        }

        return end >= 0 && SentenceEnds.Contains(text[end], StringComparison.Ordinal);
    }
}

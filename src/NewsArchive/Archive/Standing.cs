namespace NewsArchive.Archive;

/// <summary>How a fact came to be known, from weakest to strongest.</summary>
public enum Standing
{
    /// <summary>Our guess: it stands nowhere in these words (a title made from the first sentence).</summary>
    Derived,

    /// <summary>It stands in the text or its mark-up (a dateline, a byline, a meta element).</summary>
    Read,

    /// <summary>A person decided it: it stands in the front matter and wins over everything else.</summary>
    Stated,
}

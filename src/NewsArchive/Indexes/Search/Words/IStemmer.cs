namespace NewsArchive.Indexes.Search.Words;

/// <summary>Groups the inflected forms of a language: forms with one stem are one word to the search.</summary>
internal interface IStemmer
{
    /// <summary>BCP 47 tag of the language.</summary>
    string Language { get; }

    /// <summary>The stem of a word without case.</summary>
    string Stem(string word);
}

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Forms of one word by the rules of one language, and what else leads to it. A group is a record of the index.</summary>
internal sealed class WordGroup(string language, string stem)
{
    /// <summary>Forms at most that a posting can tell apart; the rarest of more count as the last.</summary>
    public const int MaxForms = 60;

    public string Language => language;

    /// <summary>What the stemmer makes of all forms.</summary>
    public string Stem => stem;

    /// <summary>The forms, in the order of their keys; the first names the group.</summary>
    public List<WordForm> Forms { get; } = [];

    /// <summary>Groups of which this word is a compound: "Außenpolitik" of "Politik".</summary>
    public IReadOnlyList<WordGroup> Parts { get; set; } = [];

    /// <summary>Groups that are other spellings of the same name.</summary>
    public IReadOnlyList<WordGroup> Aliases { get; set; } = [];

    /// <summary>Key of a list of the index to which the name leads, such as <c>c:kz</c>; null for other words.</summary>
    public string? Link { get; set; }

    /// <summary>Whether the word is in almost every text and has no postings.</summary>
    public bool IsStop { get; set; }

    /// <summary>Postings of a list that does not come from words, such as the articles of a country; null for words.</summary>
    public List<Posting>? Given { get; init; }

    /// <summary>Place among all groups in the order of the index.</summary>
    public int Place { get; set; }

    public string Key => Forms[0].Key;

    /// <summary>Articles that have one of the forms, at least.</summary>
    public int Articles => Forms.Max(form => form.Articles);

    /// <summary>Whether it is a noun by the way German writes it: mostly with a capital.</summary>
    public bool IsNoun => Forms.Sum(form => form.Cases.Capital) > Forms.Sum(form => form.Cases.Small);

    /// <summary>Whether it is mostly written small.</summary>
    public bool IsSmall => Forms.Sum(form => form.Cases.Small) > Forms.Sum(form => form.Cases.Capital);
}

using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>The persons that one hint names.</summary>
/// <param name="Weight">How far the hint is believed, from 0 to 1.</param>
internal sealed record AuthorList(IReadOnlyList<string> Names, Hint Hint, double Weight)
{
    /// <summary>Equal for lists of the same persons in the same order.</summary>
    public string Key => string.Join(';', Names.Select(TitleKey.Of));

    public bool IsSameAs(AuthorList other) => Holds(other) && other.Holds(this);

    /// <summary>Whether all persons of another list are in this one.</summary>
    public bool Holds(AuthorList other) => other.Names.All(name => Names.Select(TitleKey.Of).Contains(TitleKey.Of(name), StringComparer.Ordinal));
}

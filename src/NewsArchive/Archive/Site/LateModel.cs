using System.Collections.Immutable;

namespace NewsArchive.Archive.Site;

/// <summary>What a page shows, made each time that it is asked for: no archive's models are in memory all at once, and of pages that do not change none is made at all.</summary>
public abstract class LateModel
{
    /// <summary>
    /// All that the model is made of besides the page that shows it: nouns that know their digest, or are small. Of the same ingredients the same model is made, so whoever
    /// lets a model show something new names here what that comes from.
    /// </summary>
    public abstract ImmutableArray<object?> Ingredients { get; }

    /// <summary>Whether other ingredients always make another model; where they do not, only the models can tell.</summary>
    public virtual bool AreExact => true;

    /// <summary>The model; the same whenever it is made, by any thread.</summary>
    public abstract object Make();
}

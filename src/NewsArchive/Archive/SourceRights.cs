namespace NewsArchive.Archive;

/// <summary>What the owner of an archive may publish of the articles of a source: an entry of <c>sources:</c> in <c>archive.yml</c>.</summary>
/// <param name="Name">Name of the agency or outlet.</param>
/// <param name="Line">Line in <c>archive.yml</c>, from 1.</param>
public sealed record SourceRights(string Name, int Line)
{
    /// <summary>Null where only an embargo is set.</summary>
    public PublicationRights? Rights { get; init; }

    /// <summary>The day on which it ends; null for none.</summary>
    public EdtfDate? Embargo { get; init; }
}

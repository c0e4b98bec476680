namespace NewsArchive.Extract.Languages;

/// <summary>A row of a language's <c>phrases.tsv</c>.</summary>
/// <param name="Phrase">The phrase as <see cref="LineKey"/> spells it.</param>
/// <param name="Where">Where in a line it stands: <c>whole</c>, <c>start</c>, <c>in</c> or <c>word</c>.</param>
internal sealed record PhraseRow(string Phrase, PhraseKinds Kind, string Where)
{
    public void Deconstruct(out string phrase, out PhraseKinds kind) => (phrase, kind) = (Phrase, Kind);
}

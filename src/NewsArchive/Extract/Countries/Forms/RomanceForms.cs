namespace NewsArchive.Extract.Countries.Forms;

/// <summary>What Romance languages share: nationalities have feminine and plural, small as adjectives and capitalised as people; names of places stay as they are.</summary>
internal abstract class RomanceForms : IWordForms
{
    public IEnumerable<string> OfName(string name) => [name];

    public IEnumerable<string> OfAdjective(string adjective) =>
        Forms(adjective).SelectMany(form => new[] { form, char.ToUpperInvariant(form[0]) + form[1..] }).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> OfDemonym(string demonym) => Forms(demonym);

    public IEnumerable<string> OfLanguage(string adjective) => [];

    /// <summary>Both genders in both numbers, the masculine singular first.</summary>
    protected abstract IEnumerable<string> Forms(string masculine);
}

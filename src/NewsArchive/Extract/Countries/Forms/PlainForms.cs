namespace NewsArchive.Extract.Countries.Forms;

/// <summary>Turkish, whose suffixes follow names after an apostrophe, and every language without rules of its own.</summary>
internal sealed class PlainForms : IWordForms
{
    public IEnumerable<string> OfName(string name) => [name];

    public IEnumerable<string> OfAdjective(string adjective) => [adjective];

    public IEnumerable<string> OfDemonym(string demonym) => [demonym];

    public IEnumerable<string> OfLanguage(string adjective) => [];
}

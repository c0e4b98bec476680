namespace NewsArchive.Extract.Countries.Forms;

/// <summary>English: plurals of nationalities; a possessive 's is a token of its own.</summary>
internal sealed class EnglishForms : IWordForms
{
    public IEnumerable<string> OfName(string name)
    {
        yield return name;
        if (name.Contains("St. ", StringComparison.Ordinal))
        {
            yield return name.Replace("St. ", "Saint ", StringComparison.Ordinal).Replace(" & ", " and ", StringComparison.Ordinal);
        }

        if (name.Contains(" & ", StringComparison.Ordinal))
        {
            yield return name.Replace(" & ", " and ", StringComparison.Ordinal);
        }
    }

    public IEnumerable<string> OfAdjective(string adjective) =>
        adjective.EndsWith('s') || adjective.EndsWith('h') || adjective.EndsWith("ese", StringComparison.Ordinal) ? [adjective] : [adjective, adjective + "s"];

    public IEnumerable<string> OfDemonym(string demonym) =>
        demonym.EndsWith("man", StringComparison.Ordinal) && demonym.Length > 6 ? [demonym, demonym[..^2] + "en"] : [demonym, demonym + "s"];

    public IEnumerable<string> OfLanguage(string adjective) => [];
}

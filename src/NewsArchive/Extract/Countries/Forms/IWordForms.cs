namespace NewsArchive.Extract.Countries.Forms;

/// <summary>How a language inflects what it calls countries. Every form stands once; the plain one is first.</summary>
internal interface IWordForms
{
    /// <summary>Cases of a name of a country, city or region.</summary>
    IEnumerable<string> OfName(string name);

    /// <summary>Forms of an adjective of nationality, given as its dictionary form.</summary>
    IEnumerable<string> OfAdjective(string adjective);

    /// <summary>Forms of a noun for people, given as its dictionary form; <c>Franzose/Französin</c> names an irregular feminine.</summary>
    IEnumerable<string> OfDemonym(string demonym);

    /// <summary>Forms of an adjective that mean the language and not the country.</summary>
    IEnumerable<string> OfLanguage(string adjective);
}

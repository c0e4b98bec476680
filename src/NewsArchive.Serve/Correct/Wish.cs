using Microsoft.AspNetCore.Http;
using NewsArchive.Archive;
using NewsArchive.Archive.Countries;

namespace NewsArchive.Serve.Correct;

/// <summary>What a form wants of a field.</summary>
/// <param name="Was">The value that the form showed.</param>
/// <param name="Now">The value that it has now.</param>
/// <param name="IsAccepted">Whether the value is to be stated although it is the same.</param>
/// <param name="IsDropped">Whether what the correction states is to be taken back.</param>
internal sealed record Wish(string Was, string Now, bool IsAccepted, bool IsDropped)
{
    /// <summary>Whether anything is to be done.</summary>
    public bool IsOne => IsDropped || IsAccepted || Was != Now;

    /// <summary>The wishes of a form by field; fields that it does not have are left alone.</summary>
    public static Dictionary<string, Wish> Of(IFormCollection form)
    {
        var wishes = new Dictionary<string, Wish>(StringComparer.Ordinal);
        foreach (var field in FactLines.Fields.Concat(FactLines.Terms).Where(field => form.ContainsKey("was." + field)))
        {
            var was = One(form, "was." + field);
            var now = field != "countries" ? One(form, field) : CountriesOf(form, was);
            wishes[field] = new Wish(was, now, form["accept"].Contains(field, StringComparer.Ordinal), form["drop"].Contains(field, StringComparer.Ordinal));
        }

        return wishes;
    }

    private static string One(IFormCollection form, string name) => string.Join(' ', form[name].ToString().Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    // Each country has its role in a field of its own; those that are added have a name, typed or chosen. A name that nobody has stays, to be complained of.
    private static string CountriesOf(IFormCollection form, string was)
    {
        var countries = new List<(string Code, CountryRole Role)>();
        foreach (var (code, role) in FactLines.CountriesOf(was))
        {
            if (!form.TryGetValue("country." + code, out var chosen))
            {
                countries.Add((code, role));
            }
            else if (RoleOf(chosen.ToString()) is { } kept)
            {
                countries.Add((code, kept));
            }
        }

        foreach (var (name, role) in form["add.country"].Zip(form["add.role"]))
        {
            if (name?.Trim() is { Length: > 0 } typed && RoleOf(role) is { } added)
            {
                var code = CodeOf(typed) ?? typed.Replace(' ', '_');
                countries.RemoveAll(country => country.Code == code);
                countries.Add((code, added));
            }
        }

        return FactLines.ValueOf(countries);
    }

    private static string? CodeOf(string name) =>
        AllCountries.Of(name.ToUpperInvariant())?.Code
        ?? AllCountries.InOrder.Select(country => country.Code).FirstOrDefault(code => CountryNames.Languages.Any(language => string.Equals(CountryNames.NameOf(code, language), name, StringComparison.OrdinalIgnoreCase)));

    private static CountryRole? RoleOf(string? name) => name switch { "main" => CountryRole.Main, "mentioned" => CountryRole.Mentioned, _ => null };
}

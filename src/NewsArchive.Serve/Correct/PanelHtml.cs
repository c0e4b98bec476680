using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsArchive.Archive;
using NewsArchive.Archive.Countries;

namespace NewsArchive.Serve.Correct;

/// <summary>The form by which an article is corrected, as HTML. It works without scripts; those add keys and offers to click.</summary>
internal sealed class PanelHtml(EditWords words, string language)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    // One country more a time is what people add; a second row spares them a second save.
    private const int RowsToAdd = 2;

    private readonly StringBuilder _html = new();

    /// <summary>The form.</summary>
    /// <param name="action">Address of the article, to which the form is sent.</param>
    /// <param name="file">The correction, as people call it.</param>
    /// <param name="problems">Why nothing was saved, or what there is to be said of it; none where all is well.</param>
    public string Of(IReadOnlyList<FormField> fields, string action, string file, string token, IReadOnlyList<string> problems)
    {
        var isOpen = problems.Count > 0;
        _html.Append(CultureInfo.InvariantCulture, $"<details class=\"na-edit\" id=\"edit\" lang=\"{E(language)}\"{(isOpen ? " open data-failed" : "")}>\n<summary>{W("open")} <kbd>e</kbd></summary>\n");
        _html.Append(CultureInfo.InvariantCulture, $"<form method=\"post\" action=\"{E(action)}\" accept-charset=\"utf-8\" autocomplete=\"off\">\n");
        AddProblems(problems);
        _html.Append(CultureInfo.InvariantCulture, $"<p>{E(words.Of("intro", file))}</p>\n");
        Hidden("token", token);
        Hidden("return", "");
        foreach (var field in fields)
        {
            Add(field);
        }

        _html.Append(CultureInfo.InvariantCulture, $"<p class=\"na-end\"><button>{W("save")}</button> <span>{W("keys")}</span></p>\n</form>\n</details>\n");
        _html.Append(CultureInfo.InvariantCulture, $"<p class=\"na-saved\" id=\"saved\" role=\"status\" lang=\"{E(language)}\">{E(words.Of("saved", file))}</p>\n");
        return _html.ToString();
    }

    /// <summary>A word in the place of the form, where the article cannot be corrected by it.</summary>
    public string Without(string why) => $"<details class=\"na-edit\" id=\"edit\" lang=\"{E(language)}\"><summary>{W("open")}</summary><p>{E(why)}</p></details>\n";

    private void AddProblems(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0)
        {
            _html.Append("<div class=\"na-problem\" role=\"alert\" tabindex=\"-1\">");
            foreach (var problem in problems)
            {
                _html.Append(CultureInfo.InvariantCulture, $"<p>{E(problem)}</p>");
            }

            _html.Append("</div>\n");
        }
    }

    private void Add(FormField field)
    {
        var id = "na-" + field.Name;
        _html.Append(CultureInfo.InvariantCulture, $"<fieldset id=\"edit-{field.Name}\"><legend>{W("field." + field.Name)} <span class=\"na-standing\" data-standing=\"{field.Standing}\">{W("standing." + field.Standing)}</span></legend>\n");
        Hidden("was." + field.Name, field.Value);
        if (field.Name == "countries")
        {
            AddCountries(field);
        }
        else if (field.Name == "rights")
        {
            AddRights(field, id);
        }
        else
        {
            AddText(field, id);
        }

        if (field.Problem is { } problem)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<p class=\"na-wrong\" id=\"{id}-problem\">{E(problem)}</p>\n");
        }

        AddOffers(field, id);
        if (field.Standing is not ("stated" or "unsaid"))
        {
            _html.Append(CultureInfo.InvariantCulture, $"<label class=\"na-check\"><input type=\"checkbox\" name=\"accept\" value=\"{field.Name}\"> {W("accept")}</label>\n");
        }

        if (field.IsCorrected)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<label class=\"na-check\"><input type=\"checkbox\" name=\"drop\" value=\"{field.Name}\"> {W("drop")}</label>\n");
        }

        _html.Append("</fieldset>\n");
    }

    private void AddText(FormField field, string id)
    {
        var hint = field.Name is "date" or "author" or "embargo" ? $"{id}-hint" : null;
        _html.Append(CultureInfo.InvariantCulture, $"<input id=\"{id}\" name=\"{field.Name}\" value=\"{E(field.Typed ?? field.Value)}\" aria-label=\"{W("field." + field.Name)}\" spellcheck=\"false\"{Described(field, id, hint)}");
        _html.Append(field.Offers.Count > 0 ? $" list=\"{id}-offers\"" : "").Append(">\n");
        if (hint is not null)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<p class=\"na-hint\" id=\"{hint}\">{W("hint." + field.Name)}</p>\n");
        }
    }

    // An empty choice only where it can come true: what front matter or archive.yml say, the correction cannot unsay.
    private void AddRights(FormField field, string id)
    {
        string[] choices = field.IsCorrected || field.Value.Length == 0 ? ["", .. RightsWords.All] : [.. RightsWords.All];
        _html.Append(CultureInfo.InvariantCulture, $"<select id=\"{id}\" name=\"{field.Name}\" aria-label=\"{W("field." + field.Name)}\"{Described(field, id, hint: null)}>");
        foreach (var choice in choices)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<option value=\"{choice}\"{(choice == (field.Typed ?? field.Value) ? " selected" : "")}>{W("rights." + choice)}</option>");
        }

        _html.Append("</select>\n");
    }

    private static string Described(FormField field, string id, string? hint)
    {
        var by = string.Join(' ', new[] { field.Problem is null ? null : $"{id}-problem", hint }.OfType<string>());
        return (by.Length > 0 ? $" aria-describedby=\"{by}\"" : "") + (field.Problem is null ? "" : " aria-invalid=\"true\"");
    }

    private void AddOffers(FormField field, string id)
    {
        if (field.Offers.Count == 0)
        {
            return;
        }

        _html.Append(CultureInfo.InvariantCulture, $"<datalist id=\"{id}-offers\">");
        foreach (var offer in field.Offers)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<option value=\"{E(offer.Value)}\">");
        }

        _html.Append(CultureInfo.InvariantCulture, $"</datalist>\n<p class=\"na-offers\">{W("offers")}");
        foreach (var offer in field.Offers)
        {
            var line = offer.Line > 0 ? " " + words.Of("line", offer.Line.ToString(CultureInfo.InvariantCulture)) : "";
            _html.Append(CultureInfo.InvariantCulture, $" <button type=\"button\" data-for=\"{id}\" data-value=\"{E(offer.Value)}\"><b>{E(offer.Value)}</b> <q>{E(offer.Quote)}</q>{E(line)}</button>");
        }

        _html.Append("</p>\n");
    }

    private void AddCountries(FormField field)
    {
        foreach (var (code, role) in FactLines.CountriesOf(field.Typed ?? field.Value).Where(country => CountryNames.IsKnown(country.Code)))
        {
            var name = CountryNames.NameOf(code, language);
            _html.Append(CultureInfo.InvariantCulture, $"<label class=\"na-country\"><span>{E(name)}</span> ");
            Roles("country." + code, name, role == CountryRole.Main ? "main" : "mentioned", ["main", "mentioned", "none"]);
            _html.Append("</label>\n");
        }

        _html.Append("<datalist id=\"na-all-countries\">");
        foreach (var country in AllCountries.InOrder)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<option value=\"{E(CountryNames.NameOf(country.Code, language))}\">");
        }

        _html.Append("</datalist>\n");
        for (var row = 0; row < RowsToAdd; row++)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<div class=\"na-country\"><input name=\"add.country\" list=\"na-all-countries\" aria-label=\"{W("add")}\" placeholder=\"{W("add")}\" spellcheck=\"false\"> ");
            Roles("add.role", words.Of("add.role"), "main", ["main", "mentioned"]);
            _html.Append("</div>\n");
        }
    }

    private void Roles(string field, string label, string chosen, string[] roles)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<select name=\"{E(field)}\" aria-label=\"{E(label)}\">");
        foreach (var role in roles)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<option value=\"{role}\"{(role == chosen ? " selected" : "")}>{W("role." + role)}</option>");
        }

        _html.Append("</select>");
    }

    private void Hidden(string name, string value) => _html.Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"{name}\" value=\"{E(value)}\">\n");

    private string W(string key) => E(words.Of(key));

    private static string E(string text) => Html.Encode(text);
}

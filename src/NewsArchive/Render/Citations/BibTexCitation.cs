using System.Globalization;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Citations;

[assembly: Part(typeof(BibTexCitation))]

namespace NewsArchive.Render.Citations;

/// <summary>BibTeX (O. Patashnik, "BibTeXing", 1988), in UTF-8. Year and month stand only where they are known; what they cannot say is a note in words.</summary>
internal sealed class BibTexCitation : ICitationFormat
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public int Order => 1;

    public string NameIn(RenderContext context) => "BibTeX";

    public string Cite(Entry entry, RenderContext context)
    {
        var article = entry.Article;
        var date = article.Date?.Value;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@{(article.Source is null ? "misc" : "article")}{{{CitedAddress.KeyOf(entry)}");
        Add("title", $"{{{Escape(article.Title.Value)}}}");
        Add("author", article.Desk is { } desk ? $"{{{Escape(desk.Value)}}}" : article.Authors.IsEmpty ? null : string.Join(" and ", article.Authors.Select(author => NameOf(author.Value))));
        Add("journal", article.Source is { } source ? Escape(source.Value) : null);
        Add("year", date?.Year?.ToString("D4", CultureInfo.InvariantCulture));
        if (date is { Year: not null, Month: { } month })
        {
            text.Append(",\n  month = ").Append(Months[month - 1]);
            Add("day", date.Day?.ToString(CultureInfo.InvariantCulture));
        }

        Add("note", date is { Year: not null, Qualifier: EdtfQualifier.None } ? null : Escape(context.Dates.Of(date)));
        Add("language", article.Language?.Value);
        Add("url", CitedAddress.Of(entry, context) is { } url ? url.Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal) : null);
        return text.Append("\n}\n").ToString();

        void Add(string field, string? value)
        {
            if (value is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value}}}");
            }
        }
    }

    // "and" and the comma part names, so a name that holds one is kept together.
    private static string NameOf(string name) =>
        name.Contains(',', StringComparison.Ordinal) || name.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escape(name)}}}" : Escape(name);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            escaped.Append(sign switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '&' or '%' or '$' or '#' or '_' => $@"\{sign}",
                _ => sign.ToString(),
            });
        }

        return escaped.ToString();
    }
}

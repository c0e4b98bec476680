using System.Buffers;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(ArticlesCsvRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>The facts of all articles as a table (RFC 4180). Lists have a space (codes) or a semicolon (names) between their parts; an absent fact is an empty cell.</summary>
internal sealed class ArticlesCsvRenderer : IPageRenderer
{
    private static readonly (string Name, Func<Entry, string?> Cell)[] Columns =
    [
        ("id", entry => entry.Article.Id),
        ("title", entry => entry.Article.Title.Value),
        ("title_standing", entry => Facts.Fact.NameOf(entry.Article.Title.Evidence.Standing)),
        ("date", entry => entry.Article.Date?.Value.ToString()),
        ("date_standing", entry => entry.Article.Date is { } date ? Facts.Fact.NameOf(date.Evidence.Standing) : null),
        ("authors", entry => string.Join("; ", entry.Article.Authors.Select(author => author.Value))),
        ("source", entry => entry.Article.Source?.Value),
        ("language", entry => entry.Article.Language?.Value),
        ("main", entry => Codes(entry, CountryRole.Main)),
        ("mentioned", entry => Codes(entry, CountryRole.Mentioned)),
        ("url", entry => entry.Article.Url?.Value),
        ("address", entry => entry.Address),
    ];

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    public string Kind => "articles-csv";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var row = new StringBuilder(string.Join(',', Columns.Select(column => column.Name))).Append("\r\n");
        Encoding.UTF8.GetBytes(row.ToString(), output);
        foreach (var entry in ((ExportModel)page.Model).Entries)
        {
            row.Clear();
            row.AppendJoin(',', Columns.Select(column => Cell(column.Cell(entry) ?? ""))).Append("\r\n");
            Encoding.UTF8.GetBytes(row.ToString(), output);
        }
    }

    /// <summary>A cell as it stands in the file. A spreadsheet runs a cell that begins like a formula: an apostrophe makes it text (OWASP, "CSV Injection").</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(NeedQuotes) ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }

    private static string Codes(Entry entry, CountryRole role) => string.Join(' ', entry.Article.Countries.Where(tag => tag.Role == role).Select(tag => tag.Code));
}

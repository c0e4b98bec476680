using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Format;

/// <summary>The facts of an article as YAML between two lines <c>---</c>: fixed order, one key a line, nothing that depends on the reader's YAML version.</summary>
internal static class WriteFrontMatter
{
    public static void To(StringBuilder markdown, Article article)
    {
        markdown.Append("---\n");
        Line("title", YamlText.Scalar(article.Title.Value));

        // Quoted always: many readers make a timestamp of 2024-11-05 and a string of 2024-11.
        Line("date", article.Date is { } date ? YamlText.Quoted(date.Value.ToString()) : Absent("date"));
        Line("countries", CodesOf(CountryRole.Main) ?? Absent("countries", isList: true));
        Line("mentioned", CodesOf(CountryRole.Mentioned) ?? Absent("mentioned", isList: true));
        Line("author", Authors() ?? Absent("author"));
        Line("desk", Text(article.Desk) ?? Absent("desk"));
        Line("source", Text(article.Source) ?? Absent("source"));
        Line("section", Text(article.Section) ?? Absent("section"));
        Line("language", Text(article.Language) ?? Absent("language"));
        Line("url", Text(article.Url) ?? Absent("url"));
        Line("slug", Text(article.Slug) ?? Absent("slug"));
        Line("rights", article.Rights is { } rights ? RightsWords.Of(rights.Value) : null);
        Line("embargo", article.Embargo is { } embargo ? YamlText.Quoted(embargo.Value.ToString()) : null);
        Line("id", YamlText.Scalar(article.Id));
        foreach (var (key, yaml) in article.Extra)
        {
            Line(YamlText.Scalar(key), yaml);
        }

        markdown.Append("---\n");

        void Line(string key, string? value)
        {
            if (value is not null)
            {
                markdown.Append(key).Append(": ").Append(value).Append('\n');
            }
        }

        string? Absent(string key, bool isList = false) => !article.StatedAbsent.Contains(key) ? null : isList ? "[]" : "unknown";

        string? CodesOf(CountryRole role)
        {
            var codes = article.Countries.Where(tag => tag.Role == role).Select(tag => tag.Code).ToList();
            return codes.Count == 0 ? null : YamlText.List(codes);
        }

        string? Authors() => article.Authors.Length switch
        {
            0 => null,
            1 => YamlText.Scalar(article.Authors[0].Value),
            _ => YamlText.List(article.Authors.Select(author => author.Value)),
        };

        static string? Text(Found<string>? found) => found is null ? null : YamlText.Scalar(found.Value);
    }
}

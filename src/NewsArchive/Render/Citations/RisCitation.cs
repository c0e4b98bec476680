using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Citations;
using NewsArchive.Render.Words;

[assembly: Part(typeof(RisCitation))]

namespace NewsArchive.Render.Citations;

/// <summary>RIS (Reference Manager, specification of 2011): a tag and a value a line. <c>DA</c> has only the parts that are known: <c>2024/11/27</c>, <c>2024/11</c>, <c>2024</c>.</summary>
internal sealed class RisCitation : ICitationFormat
{
    public int Order => 2;

    public string NameIn(RenderContext context) => "RIS";

    public string Cite(Entry entry, RenderContext context)
    {
        var article = entry.Article;
        var date = article.Date?.Value;
        var text = new StringBuilder();
        Add("TY", "NEWS");
        Add("ID", CitedAddress.KeyOf(entry));
        Add("TI", article.Title.Value);
        foreach (var author in article.Signers())
        {
            Add("AU", author);
        }

        Add("T2", article.Source?.Value);
        if (date?.Year is not null)
        {
            var parts = DateWords.Attribute(date).Replace('-', '/');
            Add("PY", parts[..4]);
            Add("DA", parts);
        }

        Add("N1", date is { Year: not null, Qualifier: EdtfQualifier.None } ? null : context.Dates.Of(date));
        Add("LA", article.Language?.Value);
        Add("UR", CitedAddress.Of(entry, context));
        return text.Append("ER  - \n").ToString();

        void Add(string tag, string? value)
        {
            if (value is not null)
            {
                text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append('\n');
            }
        }
    }
}

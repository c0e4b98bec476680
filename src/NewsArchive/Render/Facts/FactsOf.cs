using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Render.Facts;

/// <summary>Puts together what the "Why?" of an article shows.</summary>
internal static class FactsOf
{
    /// <summary>The facts in the order of the front matter; of absent ones only those that a person stated to be absent, or for which a value was turned down, and the date.</summary>
    public static List<Fact> Article(ArticleModel model, RenderContext context)
    {
        var article = model.Entry.Article;
        var facts = new List<Fact>();
        Add("title", article.Title.Value, article.Title.Evidence);
        Add("date", article.Date is { } date ? context.Dates.Of(date.Value) : null, article.Date?.Evidence);
        foreach (var author in article.Authors)
        {
            Add("author", author.Value, author.Evidence);
        }

        if (article.Authors.IsEmpty)
        {
            Add("author", null, null);
        }

        Add("source", article.Source?.Value, article.Source?.Evidence);
        Add("language", article.Language is { } language ? context.Strings.Find("language." + language.Value) ?? language.Value : null, article.Language?.Evidence);
        Add("url", article.Url?.Value, article.Url?.Evidence);
        foreach (var country in model.Countries)
        {
            var evidence = country.Tag.Evidence;
            var standing = evidence.IsEmpty ? Standing.Stated : evidence.Max(piece => piece.Standing);
            var field = country.Tag.Role == CountryRole.Main ? "country" : "mentioned";
            facts.Add(new Fact(field, context.Labels.Of(country.Link.Label), Fact.NameOf(standing), Reasons(evidence, context), Rejected(field, article, context)));
        }

        return facts;

        void Add(string field, string? value, Evidence? evidence)
        {
            var rejected = Rejected(field, article, context);
            var isStatedAbsent = article.StatedAbsent.Contains(field);
            if (value is not null || isStatedAbsent || rejected.Count > 0 || field == "date")
            {
                var standing = evidence is not null ? Fact.NameOf(evidence.Standing) : isStatedAbsent ? "stated" : "absent";
                facts.Add(new Fact(field, value, standing, evidence is null ? [] : [ReasonOf(evidence, context)], rejected));
            }
        }
    }

    public static List<LeftOut> LeftOutOf(Article article, RenderContext context) =>
        [.. article.Omissions.Select(omission => new LeftOut(
            context.Strings.Find("omission." + omission.Role) ?? omission.Role,
            omission.Text,
            ReasonOf(omission.Evidence, context)))];

    private static List<Rejection> Rejected(string field, Article article, RenderContext context) =>
        [.. article.Candidates.Where(candidate => candidate.Field == field).Select(candidate => new Rejection(InWords(candidate, context), ReasonOf(candidate.Evidence, context)))];

    private static string InWords(Candidate candidate, RenderContext context) =>
        candidate.Field == "date" && EdtfDate.TryParse(candidate.Value, out var date) ? context.Dates.Of(date) : candidate.Value;

    private static List<Reason> Reasons(IEnumerable<Evidence> evidence, RenderContext context) => [.. evidence.Select(piece => ReasonOf(piece, context))];

    private static Reason ReasonOf(Evidence evidence, RenderContext context) => new(
        context.Strings.Find("rule." + evidence.Rule),
        evidence.Rule,
        evidence.Quote,
        evidence.Line > 0 ? evidence.Line : null,
        evidence.Context == evidence.Quote ? null : evidence.Context);
}

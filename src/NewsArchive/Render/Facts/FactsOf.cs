using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Render.Facts;

/// <summary>Puts together what the "Why?" of an article shows.</summary>
internal static class FactsOf
{
    /// <summary>The facts in the order of the front matter. An absent one is shown where a person stated it to be absent or a value was turned down; the date always.</summary>
    public static List<FactGroup> Article(ArticleModel model, RenderContext context)
    {
        var article = model.Entry.Article;
        var groups = new List<FactGroup>();
        Add("title", [FactOf(article.Title.Value, [article.Title.Evidence])]);
        Add("date", article.Date is { } date ? [FactOf(context.Dates.Of(date.Value), [date.Evidence])] : []);
        Add("author", [.. article.Authors.Select(author => FactOf(author.Value, [author.Evidence]))]);
        Add("source", article.Source is { } source ? [FactOf(source.Value, [source.Evidence])] : []);
        Add("language", article.Language is { } language ? [FactOf(context.Strings.Find("language." + language.Value) ?? language.Value, [language.Evidence])] : []);
        Add("url", article.Url is { } url ? [FactOf(url.Value, [url.Evidence])] : []);
        Add("country", Countries(CountryRole.Main));
        Add("mentioned", Countries(CountryRole.Mentioned));
        return groups;

        void Add(string field, List<Fact> facts)
        {
            var rejected = article.Candidates.Where(candidate => candidate.Field == field).Select(candidate => RejectionOf(candidate, context)).ToList();
            var isStatedAbsent = article.StatedAbsent.Contains(field == "country" ? "countries" : field);
            if (facts.Count == 0 && (isStatedAbsent || rejected.Count > 0 || field == "date"))
            {
                facts = [new Fact(null, isStatedAbsent ? "stated" : "absent", [])];
            }

            if (facts.Count > 0)
            {
                groups.Add(new FactGroup(field, facts, rejected));
            }
        }

        List<Fact> Countries(CountryRole role) =>
            [.. model.Countries.Where(country => country.Tag.Role == role).Select(country => FactOf(context.Labels.Of(country.Link.Label), country.Tag.Evidence))];

        Fact FactOf(string value, IReadOnlyCollection<Evidence> evidence) => new(
            value,
            Fact.NameOf(evidence.Count == 0 ? Standing.Stated : evidence.Max(piece => piece.Standing)),
            ReasonsOf(evidence, context));
    }

    /// <summary>Lines of the source that are not in the text.</summary>
    public static List<LeftOut> LeftOutOf(Article article, RenderContext context) =>
        [.. article.Omissions.Select(omission => new LeftOut(
            context.Strings.Find("omission." + omission.Role) ?? omission.Role,
            new Quotation(omission.Text, LineOf(omission.Evidence))))];

    private static Rejection RejectionOf(Candidate candidate, RenderContext context)
    {
        var value = candidate.Field == "date" && EdtfDate.TryParse(candidate.Value, out var date) ? context.Dates.Of(date) : candidate.Value;
        return new Rejection(value, ReasonsOf([candidate.Evidence], context)[0]);
    }

    // Evidence of one rule stands together: the rule is explained once, the words follow.
    private static List<Reason> ReasonsOf(IEnumerable<Evidence> evidence, RenderContext context) =>
        [.. evidence.GroupBy(piece => piece.Rule, StringComparer.Ordinal).Select(rule => new Reason(
            context.Strings.Find("rule." + rule.Key),
            rule.Key,
            [.. rule.Where(piece => piece.Quote.Length > 0).Select(piece => new Quotation(piece.Quote, LineOf(piece))).Distinct()]))];

    private static int? LineOf(Evidence evidence) => evidence.Line > 0 ? evidence.Line : null;
}

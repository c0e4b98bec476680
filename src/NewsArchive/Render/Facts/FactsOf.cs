using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Facts;

/// <summary>Puts together what the "Why?" of an article shows.</summary>
internal static class FactsOf
{
    /// <summary>The facts in the order of the front matter. An absent one is shown where a person stated it to be absent or a value was turned down; the date always.</summary>
    public static List<FactGroup> Article(Article article, IReadOnlyList<CountryLink> countries, RenderContext context)
    {
        var names = countries.ToDictionary(country => country.Tag.Code, country => country.Link.Label, StringComparer.Ordinal);
        var groups = new List<FactGroup>();
        Add("title", [FactOf(article.Title.Value, [article.Title.Evidence])]);
        Add("date", article.Date is { } date ? [FactOf(context.Dates.Of(date.Value), [date.Evidence])] : []);
        Add("author", [.. article.Authors.Select(author => FactOf(author.Value, [author.Evidence]))]);
        Add("desk", article.Desk is { } desk ? [FactOf(desk.Value, [desk.Evidence])] : []);
        Add("source", article.Source is { } source ? [FactOf(source.Value, [source.Evidence])] : []);
        Add("section", article.Section is { } section ? [FactOf(section.Value, [section.Evidence])] : []);
        Add("language", article.Language is { } language ? [FactOf(context.Strings.Find("language." + language.Value) ?? language.Value, [language.Evidence])] : []);
        Add("url", article.Url is { } url ? [FactOf(url.Value, [url.Evidence])] : []);
        Add("country", Countries(CountryRole.Main));
        Add("mentioned", Countries(CountryRole.Mentioned));
        return groups;

        void Add(string field, List<Fact> facts)
        {
            var rejected = article.Candidates.Where(candidate => candidate.Field == field).Select(candidate => RejectionOf(candidate, context)).ToList();
            var key = field == "country" ? "countries" : field;
            var isStatedAbsent = article.StatedAbsent.Contains(key);
            if (facts.Count == 0 && (isStatedAbsent || rejected.Count > 0 || field == "date"))
            {
                facts = [FactWith(null, isStatedAbsent ? "stated" : "absent", [])];
            }

            if (facts.Count > 0)
            {
                groups.Add(new FactGroup(key, context.Strings.Get("why.field." + field), facts, rejected));
            }
        }

        List<Fact> Countries(CountryRole role) =>
            [.. article.Countries.Where(tag => tag.Role == role).Select(tag => FactOf(context.Labels.Of(names[tag.Code]), tag.Evidence))];

        Fact FactOf(string value, IReadOnlyCollection<Evidence> evidence) =>
            FactWith(value, Fact.NameOf(evidence.Count == 0 ? Standing.Stated : evidence.Max(piece => piece.Standing)), ReasonsOf(evidence, context));

        Fact FactWith(string? value, string standing, IReadOnlyList<Reason> reasons) => new(value, standing, context.Strings.Get("why.standing." + standing), reasons);
    }

    /// <summary>Lines of the source that are not in the text.</summary>
    public static List<LeftOut> LeftOutOf(Article article, RenderContext context) =>
        [.. article.Omissions.Select(omission => new LeftOut(
            context.Strings.Find("omission." + omission.Role) ?? omission.Role,
            new Quotation(omission.Text, PlaceOf([omission.Evidence], context))))];

    private static Rejection RejectionOf(Candidate candidate, RenderContext context)
    {
        var value = candidate.Field == "date" && EdtfDate.TryParse(candidate.Value, out var date) ? context.Dates.Of(date) : candidate.Value;
        return new Rejection(value, ReasonsOf([candidate.Evidence], context)[0]);
    }

    // Evidence of one rule stands together, and so do the lines that have the same words: each is said once.
    private static List<Reason> ReasonsOf(IEnumerable<Evidence> evidence, RenderContext context) =>
        [.. evidence.GroupBy(piece => piece.Rule, StringComparer.Ordinal).Select(rule => new Reason(
            RuleWords(rule.Key, context.Strings),
            rule.Key,
            [.. rule.Where(piece => piece.Quote.Length > 0).GroupBy(piece => piece.Quote, StringComparer.Ordinal).Select(quote => new Quotation(quote.Key, PlaceOf(quote, context)))]))];

    // Rules of one family may share their words: "metadata/og-title" is explained by "metadata".
    private static string? RuleWords(string rule, UiStrings strings) =>
        strings.Find("rule." + rule) ?? (rule.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? strings.Find("rule." + rule[..slash]) : null);

    private static string? PlaceOf(IEnumerable<Evidence> evidence, RenderContext context)
    {
        var lines = evidence.Select(piece => piece.Line).Where(line => line > 0).Distinct().Order().Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        return lines.Count == 0 ? null : context.Strings.Get(lines.Count == 1 ? "why.line" : "why.lines", string.Join(", ", lines));
    }
}

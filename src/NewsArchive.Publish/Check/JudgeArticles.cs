using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Publish.Check;

/// <summary>What a reader would miss in an article: a date, a headline of its own, being the only one that tells its story.</summary>
internal static class JudgeArticles
{
    public static IEnumerable<Diagnostic> Of(SitePlan site) =>
        site.Pages.Where(page => page.Entry is not null).SelectMany(page => Of((ArticleModel)page.Model, site.Settings));

    private static string Restriction(Article article) =>
        article.Rights is { Value: not PublicationRights.Full } rights ? $"\"{RightsWords.Of(rights.Value)}\"" : $"under embargo until {article.Embargo?.Value}";

    private static IEnumerable<Diagnostic> Of(ArticleModel model, Settings settings)
    {
        var article = model.Entry.Article;
        if (article.IsRestricted && settings.Profile == SiteProfile.All)
        {
            yield return DiagnosticKinds.NotForEverybody.At(
                article.Path, 0, $"The article is {Restriction(article)}, and this is the site for your own desk, which shows all of it.", "Build and check what you publish with --profile public.");
        }

        if (article.Date is null && !article.StatedAbsent.Contains("date"))
        {
            yield return DiagnosticKinds.Undated.At(article.Path, 0, "The article has no date.", "State it in the front matter (date: \"2024-11-26\", \"2024-11\", \"2024~\"), or date: unknown.");
        }

        if (article.Title.Evidence.Standing == Standing.Derived)
        {
            yield return DiagnosticKinds.TitleDerived.At(
                article.Path, article.Title.Evidence.Line, "The article has no headline; its title was made of its first words.", "State one in the front matter (title: \"...\").");
        }

        // Of a pair only the later one is named, so that mending one mends both.
        foreach (var other in model.Same.Where(other => string.CompareOrdinal(other.Entry.Article.Path, article.Path) < 0))
        {
            var likeness = Math.Round((other.Similarity ?? 1) * 100).ToString(CultureInfo.InvariantCulture);
            yield return DiagnosticKinds.StoryTwice.At(
                article.Path, 0, $"The article tells the same story as {other.Entry.Article.Path} ({likeness} % alike).", "Keep one of them, if they are one text.");
        }
    }
}

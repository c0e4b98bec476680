using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Serve.Correct;

/// <summary>Shows the form of an article and saves what it is filled in with.</summary>
/// <param name="input">Folder of the texts, the only one that is written to.</param>
internal sealed class CorrectArticles(LiveArchive archive, string input)
{
    // Pages of others cannot read it, and so cannot send a form in this one's name.
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>What must be in every form.</summary>
    public string Token => _token;

    /// <summary>Whether a form comes from a page of this server.</summary>
    public bool IsOurs(IFormCollection form) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(form["token"].ToString()), Encoding.UTF8.GetBytes(_token));

    /// <summary>The form of an article.</summary>
    /// <param name="articles">Those that the article is shown with.</param>
    /// <param name="action">Path of the article's page.</param>
    public string FormOf(EditableArticles articles, Entry entry, string action) =>
        Facts(entry) is { } article ? Form(articles, entry, FormField.Of(article, FileOf(articles, entry).Keys()), action, []) : "";

    /// <summary>Saves a form.</summary>
    /// <returns>The form again, with what is to be said; else, where it is saved, the article as it now is, or null where the site does not show it any more.</returns>
    public async Task<(string? Form, Entry? Saved)> SaveAsync(Entry entry, IFormCollection form, string action, CancellationToken cancellation)
    {
        // One after the other: what the second form says is judged by what the first one has made of the article.
        await archive.Correcting.WaitAsync(cancellation);
        try
        {
            return await SaveNextAsync(archive.State.Now.Articles.Of(entry.Article.Id) ?? entry, form, action, cancellation);
        }
        finally
        {
            archive.Correcting.Release();
        }
    }

    private async Task<(string? Form, Entry? Saved)> SaveNextAsync(Entry entry, IFormCollection form, string action, CancellationToken cancellation)
    {
        var articles = archive.State.Now.Articles;
        var words = EditWords.In(articles.Language);
        if (!articles.IsAlone(entry) || Facts(entry) is not { } article)
        {
            return (FormOf(articles, entry, action), null);
        }

        var file = FileOf(articles, entry);
        var (changes, fields) = JudgeWishes.Of(FormField.Of(article, file.Keys()), Wish.Of(form), words);
        if (fields.Any(field => field.Problem is not null))
        {
            return (Form(articles, entry, fields, action, [words.Of("problem")]), null);
        }

        try
        {
            if (changes.Count > 0)
            {
                file.Change(changes);
            }
        }
        catch (Exception problem) when (problem is RefusedException or IOException or UnauthorizedAccessException)
        {
            return (Form(articles, entry, fields, action, [words.Of("problem.file", file.RelativePath), problem.Message]), null);
        }

        return await ShowAsync(entry, file, fields, action, words, cancellation);
    }

    private async Task<(string? Form, Entry? Saved)> ShowAsync(Entry entry, CorrectionFile file, IReadOnlyList<FormField> fields, string action, EditWords words, CancellationToken cancellation)
    {
        var built = await archive.BuildAsync(cancellation);
        if (built is null)
        {
            return (Form(archive.State.Now.Articles, entry, fields, action, [words.Of("problem.build")]), null);
        }

        if (archive.State.Now.Articles.Of(entry.Article.Id) is not { } now)
        {
            // What may not be published is not in a public site.
            return (null, null);
        }

        // What was saved but is not taken, the diagnostics explain.
        var said = built.Diagnostics.Where(diagnostic => diagnostic.Path == file.RelativePath).Order().Select(diagnostic => diagnostic.ToString()).ToList();
        return said.Count == 0 || Facts(now) is not { } article
            ? (null, now)
            : (Form(archive.State.Now.Articles, now, FormField.Of(article, file.Keys()), action, [words.Of("problem.said", file.RelativePath), .. said]), null);
    }

    private string Form(EditableArticles articles, Entry entry, IReadOnlyList<FormField> fields, string action, IReadOnlyList<string> problems)
    {
        var words = EditWords.In(articles.Language);
        var panel = new PanelHtml(words, articles.Language);
        return articles.IsAlone(entry) ? panel.Of(fields, action, FileOf(articles, entry).RelativePath, _token, problems) : panel.Without(words.Of("several", entry.Article.Path));
    }

    private CorrectionFile FileOf(EditableArticles articles, Entry entry) => new(input, articles.FileOf(entry));

    // The facts with all that is known of them; null where they have just been replaced by others.
    private static Article? Facts(Entry entry)
    {
        try
        {
            return entry.Dossier.Read().Article;
        }
        catch (Remember.DamagedCacheException)
        {
            return null;
        }
    }
}

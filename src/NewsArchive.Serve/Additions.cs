using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Serve.Correct;

namespace NewsArchive.Serve;

/// <summary>What pages get on their way to the browser: what makes them reload; articles their form, and the list of doubtful facts its keys.</summary>
internal sealed class Additions(string basePath)
{
    private readonly string _own = basePath + OwnFiles.Folder;

    /// <summary>The addition to a page, as HTML for the end of its body.</summary>
    /// <param name="form">The form by which its article is corrected; null where it shows none.</param>
    public string To(ShownFile page, string? form, string token)
    {
        var (address, language) = (page.Address, page.Site.Articles.Language);
        return $"<script src=\"{_own}reload.js?since={page.Site.Mark}&amp;page={address}\" defer></script>\n"
            + (form is not null ? $"{Style}{form}<script src=\"{_own}edit.js\"></script>\n" : "")
            + (address == "index.html" ? $"{Style}<p class=\"na-saved\" id=\"withheld\" role=\"status\">{HtmlEncoder.Default.Encode(EditWords.In(language).Of("withheld"))}</p>\n" : "")
            + (IsReview(address) ? $"{Style}<script src=\"{_own}review.js\" data-here=\"{address}\" data-token=\"{token}\" data-words=\"{WordsOfReview(language)}\"></script>\n" : "");
    }

    private string Style => $"<link rel=\"stylesheet\" href=\"{_own}edit.css\">\n";

    private static bool IsReview(string address) => address == "review.html" || address.StartsWith("review-", StringComparison.Ordinal);

    private static string WordsOfReview(string language)
    {
        var words = EditWords.In(language);
        string[] keys = ["accept", "change", "next", "keys", "value"];
        return HtmlEncoder.Default.Encode(JsonSerializer.Serialize(keys.ToDictionary(key => key, key => words.Of("review." + key), StringComparer.Ordinal), EditJson.Default.DictionaryStringString));
    }
}

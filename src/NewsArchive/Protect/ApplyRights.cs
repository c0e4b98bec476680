using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Protect;

/// <summary>
/// Article -> the article with the rights that it has in the end. What is stated of the article itself counts; else the stricter of what is set for its folder and for its source.
/// </summary>
public static class ApplyRights
{
    /// <summary>The article with its rights.</summary>
    /// <param name="sources">What is set for sources.</param>
    public static Article To(Article article, ImmutableArray<SourceRights> sources)
    {
        if (sources.IsEmpty || article.Source?.Value is not { Length: > 0 } name)
        {
            return article;
        }

        foreach (var source in sources.Where(source => Names(name, source.Name)))
        {
            if (source.Rights is { } rights && (article.Rights is null || (!IsOwn(article.Rights.Evidence) && article.Rights.Value < rights)))
            {
                article = article with { Rights = new(rights, EvidenceOf(source, "rights", RightsWords.Of(rights))) };
            }

            if (source.Embargo is { } day && (article.Embargo is null || (!IsOwn(article.Embargo.Evidence) && article.Embargo.Value.CompareTo(day) < 0)))
            {
                article = article with { Embargo = new(day, EvidenceOf(source, "embargo", day.ToString())) };
            }
        }

        return article;
    }

    private static bool IsOwn(Evidence evidence) => evidence.Rule is not ("settings/folder" or "settings/source");

    private static Evidence EvidenceOf(SourceRights source, string key, string value) =>
        new(Standing.Stated, "settings/source", $"{source.Name}: {key}: {value}", source.Line, 1) { Context = "archive.yml" };

    /// <summary>Whether a credit names a source, alone or among others: "dpa" in "dpa/AFP" and in "dpa-infocom", not in "dpadata".</summary>
    private static bool Names(string credit, string source)
    {
        for (var at = credit.IndexOf(source, StringComparison.OrdinalIgnoreCase); at >= 0; at = credit.IndexOf(source, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + source.Length;
            if ((at == 0 || !char.IsLetterOrDigit(credit[at - 1])) && (end == credit.Length || !char.IsLetterOrDigit(credit[end])))
            {
                return true;
            }
        }

        return false;
    }
}

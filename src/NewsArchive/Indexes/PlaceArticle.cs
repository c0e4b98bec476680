using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Addresses;
using NewsArchive.Indexes.Copies;
using NewsArchive.Indexes.Likeness;
using NewsArchive.Indexes.Search.Index;

namespace NewsArchive.Indexes;

/// <summary>Gives an article its place in the site. The address depends on nothing but the article itself.</summary>
public static class PlaceArticle
{
    private const int LeadLength = 280;

    /// <summary>The entry of an article; it lets go of all that its dossier has.</summary>
    /// <param name="markdown">The text, for the search.</param>
    /// <param name="words">Takes in the words of the article; null where the site has no search.</param>
    public static Entry For(Article article, Dossier dossier, ReadOnlySpan<char> markdown = default, WordTable? words = null)
    {
        var folder = article.Date?.Value.Year is { } year ? $"articles/{year:D4}/" : "articles/undated/";
        var stem = folder + (article.Slug?.Value ?? Slug.WithIdentity(article.Title.Value, article.Id));
        var (outline, address, lead) = (article.Outline(), stem + ".html", LeadOf(article));
        return new Entry(outline, address, lead)
        {
            Digest = new TakeDigest().Of((object[])[outline, address, lead]),
            Dossier = dossier,
            Signs = ReadCopySigns.Of(article),
            Fingerprint = TakeFingerprint.Of(article.Blocks),
            Words = words is null ? null : ReadWords.Of(article, markdown, words),
        };
    }

    private static string LeadOf(Article article)
    {
        var text = article.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Paragraph or BlockKind.Quote)?.Text
            ?? article.Blocks.FirstOrDefault()?.Text ?? "";
        return Shorten(AfterTitle(text, article.Title));
    }

    // A title made of the first words says them already: the lead goes on from there.
    private static string AfterTitle(string text, Found<string> title)
    {
        var words = title.Value.TrimEnd('…', '.', ' ');
        if (title.Evidence.Standing != Standing.Derived || !text.StartsWith(words, StringComparison.Ordinal))
        {
            return text;
        }

        var rest = text[words.Length..].TrimStart('.', '!', '?', ' ');
        return rest.Length == 0 || title.Value[^1] != '…' ? rest : "… " + rest;
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LeadLength)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', LeadLength - 2);
        cut = cut < LeadLength / 2 ? LeadLength - 2 : cut;
        return text[..(char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)].TrimEnd(' ', ',', ';', ':', '-', '–') + " …";
    }
}

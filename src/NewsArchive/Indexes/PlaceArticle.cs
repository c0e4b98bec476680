using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Addresses;
using NewsArchive.Indexes.Copies;
using NewsArchive.Indexes.Doubts;
using NewsArchive.Indexes.Likeness;
using NewsArchive.Indexes.Search.Index;

namespace NewsArchive.Indexes;

/// <summary>Gives an article its place in the site. The address depends on nothing but the article itself.</summary>
public static class PlaceArticle
{
    private const int LeadLength = 280;

    /// <summary>The entry of an article all of which is shown.</summary>
    public static Entry For(Article article, Dossier dossier) => For(article, dossier, article);

    /// <summary>The entry of an article; it lets go of all that its dossier has.</summary>
    /// <param name="whole">The article before anything was taken out of it that may not be published: copies are told by it, and nothing of it is shown.</param>
    /// <param name="markdown">The text that is shown, for the search.</param>
    /// <param name="words">Takes in the words of the text; null where the site has no search.</param>
    public static Entry For(Article article, Dossier dossier, Article whole, ReadOnlySpan<char> markdown = default, WordTable? words = null)
    {
        var (outline, address, lead) = (article.Outline(), AddressOf(article), LeadOf(article));
        var fingerprint = TakeFingerprint.Of(article.Blocks);
        return new Entry(outline, address, lead)
        {
            Digest = new TakeDigest().Of((object[])[outline, address, lead]),
            Dossier = dossier,
            Signs = ReadCopySigns.Of(whole),
            Doubts = FindDoubts.In(article),

            // Beginnings are alike where texts are not: by an excerpt no two articles are taken for one.
            Fingerprint = ReferenceEquals(article, whole) ? fingerprint : fingerprint with { Sketch = [] },
            Words = words is null ? null : ReadWords.Of(article, markdown, words),
        };
    }

    /// <summary>Address of the page of an article.</summary>
    public static string AddressOf(Article article)
    {
        var folder = article.Date?.Value.Year is { } year ? $"articles/{year:D4}/" : "articles/undated/";
        return folder + (article.Slug?.Value ?? Slug.WithIdentity(article.Title.Value, article.Id)) + ".html";
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

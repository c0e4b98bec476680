using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Copies;

/// <summary>Article -> what tells its copies.</summary>
internal static class ReadCopySigns
{
    // A shorter body is a stub that many articles may have.
    private const int ShortestBody = 80;

    public static CopySigns Of(Article article)
    {
        // FNV-1a over 64 bits.
        var hash = 14695981039346656037UL;
        var length = 0;
        var letters = CaselessLetters.All;
        foreach (var block in article.Blocks)
        {
            foreach (var c in block.Text)
            {
                if (letters.LetterOrDigitOf(c) is not '\0' and var letter)
                {
                    hash = (hash ^ letter) * 1099511628211UL;
                    length++;
                }
            }
        }

        return new CopySigns(AddressKey.HashOf(article.Url?.Value), length < ShortestBody ? 0 : hash, length, Stated(article), article.Extra.Any(key => key.Key == "duplicate" && key.Value.Trim('"') == "keep"));
    }

    /// <summary>Facts that a person stated in the file; those of a database or feed are as good as its mark-up, and no better.</summary>
    private static int Stated(Article article)
    {
        if (article.Kind is SourceKind.Record or SourceKind.Feed)
        {
            return 0;
        }

        Evidence?[] facts = [article.Title.Evidence, article.Date?.Evidence, article.Source?.Evidence, article.Language?.Evidence, article.Url?.Evidence, article.Authors is [var author, ..] ? author.Evidence : null, article.Countries is [{ Evidence: [var first, ..] }, ..] ? first : null];
        return facts.Count(evidence => evidence is { Standing: Standing.Stated, Rule: "front-matter" });
    }
}

using NewsArchive.Archive;

namespace NewsArchive.Extract;

/// <summary>Document -> Article: finds each fact with its evidence.</summary>
public static class ExtractArticle
{
    /// <summary>The article of a document; null where it holds no text to show, and then a diagnostic was reported.</summary>
    public static Article? From(Document document, Action<Diagnostic> report) => throw new NotSupportedException();
}

using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Html.Dom;
using NewsArchive.Collect.Readers.Html.Hints;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>Parsed page -> document: first what the page says about itself, then the article, then what stands around its headline.</summary>
internal static class ReadPage
{
    public static Document Of(DomDocument page, SourceFile file)
    {
        var hints = new HintList();
        var elements = page.Elements().Where(element => element.Name is "title" or "link" or "meta" or "script").ToList();
        MetaHints.Add(page, elements, hints);
        JsonLdHints.Add(elements, hints);
        if (page.Root is null)
        {
            return new Document(file.Id, file.Path, [], hints.ToImmutable()) { IsStructured = true, Kind = SourceKind.Page };
        }

        var tree = PageTree.Of(page.Root);
        var runs = ReadRuns.Of(tree);
        var headline = Headline.Find(tree, hints);
        DropBoilerplate.In(tree);
        var article = FindArticle.In(tree);
        VisibleHints.Add(tree, runs, article, headline, hints);
        var kept = SelectRuns.Of(tree, runs, article, headline, hints);
        var addresses = new LinkAddress(hints.Address);
        return new Document(file.Id, file.Path, new ReadArticle(tree, addresses).Blocks(kept), hints.ToImmutable()) { IsStructured = true, Kind = SourceKind.Page };
    }
}

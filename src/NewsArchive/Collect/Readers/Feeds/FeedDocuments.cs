using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Collect.Items;

namespace NewsArchive.Collect.Readers.Feeds;

/// <summary>Items of a feed -> documents; what the feed says of them becomes hints <c>feed:title</c>, <c>feed:published</c> ...</summary>
internal static class FeedDocuments
{
    // A summary that is longer than this, and not cut off, is the whole text: RSS has one element for both.
    private const int LongestTeaser = 600;

    private const int LongestValue = 1_000;

    private static readonly string[] Cuts = ["…", "...", "[…]", "[...]", "[&#8230;]", "weiterlesen", "weiter lesen", "mehr lesen", "read more", "continue reading", "mehr", "more"];

    public static ImmutableArray<Document> Of(SourceFile file, FeedChannel channel, IReadOnlyList<FeedItem> items, Action<Diagnostic> report)
    {
        var documents = new ItemList(file, report);
        int teasers = 0, firstTeaser = 0;
        foreach (var item in items)
        {
            var address = AddressOf(item.Link) ?? AddressOf(channel.Link);
            var body = item.Content ?? item.Summary;
            var blocks = body?.Blocks(address, item.Line) ?? [];
            if (blocks.IsEmpty && item.Title is { Length: > 0 } title)
            {
                blocks = [new Block(BlockKind.Paragraph, title, item.Line)];
            }

            if (IsTeaser(item, blocks))
            {
                firstTeaser = teasers++ == 0 ? item.Line : firstTeaser;
            }

            var key = item.Id ?? item.Link ?? (item.Title is null ? "" : $"{item.Title}\n{string.Concat(item.Published.Take(1))}");
            documents.Add(key, item.Line, new Document(file.Id, file.Path, blocks, [.. Hints(channel, item)]) { IsStructured = true, Kind = SourceKind.Feed });
        }

        if (teasers > 0)
        {
            report(DiagnosticKinds.TeaserOnly.At(
                file.Path,
                firstTeaser,
                string.Create(CultureInfo.InvariantCulture, $"{teasers} of {items.Count} items {(teasers == 1 ? "gives" : "give")} the beginning of the article only, the first of them here."),
                "Save the pages of these articles into the folder as HTML to have them whole; item and page of one address become one article."));
        }

        return documents.ToImmutable();
    }

    private static bool IsTeaser(FeedItem item, ImmutableArray<Block> blocks)
    {
        if (item.Content is not null)
        {
            return false;
        }

        var end = blocks.IsEmpty ? "" : blocks[^1].Text.TrimEnd(' ', '.', '»', '→', '>');
        return blocks.Sum(block => block.Text.Length) < LongestTeaser || Cuts.Any(cut => end.EndsWith(cut.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) && cut.Length > 0 && !cut.StartsWith('.'))
            || (!blocks.IsEmpty && blocks[^1].Text.TrimEnd().EndsWith("...", StringComparison.Ordinal));
    }

    private static IEnumerable<Hint> Hints(FeedChannel channel, FeedItem item)
    {
        (string Name, IEnumerable<string?> Values)[] all =
        [
            ("feed:title", [item.Title]), ("feed:link", [item.Link]), ("feed:published", item.Published), ("feed:updated", [item.Updated]), ("feed:author", item.Authors),
            ("feed:source", [item.Source]), ("feed:channel", [channel.Title]), ("feed:item:language", [item.Language]), ("feed:language", [channel.Language]),
        ];
        foreach (var (name, values) in all)
        {
            foreach (var value in values.Select(value => WhiteSpace.Fold(CleanText.OfPart(value ?? ""))).Where(value => value.Length is > 0 and <= LongestValue))
            {
                yield return new Hint(name, [value], item.Line, Standing.Read);
            }
        }

        if (item.Categories.Count > 0)
        {
            yield return new Hint("keywords", [.. item.Categories.Select(CleanText.OfPart).Distinct(StringComparer.Ordinal)], item.Line, Standing.Stated) { IsList = true };
        }
    }

    private static Uri? AddressOf(string? link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}

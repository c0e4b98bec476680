using System.IO.Compression;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Html;
using NewsArchive.Extract;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Collect.Readers.Html;

/// <summary>
/// Quality on 150 hand-labelled pages, measured as <c>score.py</c> beside them does. The pages belong to their publishers and lie outside of the repository; without them there is nothing to test.
/// The floors stand a little below what was reached last (body F .950, title .896, date .935, author .853).
/// </summary>
public sealed class PageFloorsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "dev", "pages");

    [Fact]
    public void Quality_on_labelled_pages_does_not_sink()
    {
        if (!File.Exists(Path.Combine(Folder, "gold.jsonl")))
        {
            return;
        }

        using var pages = ZipFile.OpenRead(Path.Combine(Folder, "pages.zip"));
        double hit = 0, missed = 0, foreign = 0, titles = 0, title = 0, dates = 0, date = 0, wrongDate = 0, authors = 0, author = 0, wrongAuthor = 0;
        foreach (var gold in File.ReadLines(Path.Combine(Folder, "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var article = Read(pages.GetEntry(gold.GetProperty("file").GetString()!)!);
            var body = Fold(string.Join('\n', article?.Blocks.Select(block => block.Text) ?? []));
            var held = Texts(gold, "with").Count(text => body.Contains(Fold(text), StringComparison.Ordinal));
            hit += held;
            missed += Texts(gold, "with").Length - held;
            foreign += Texts(gold, "without").Count(text => body.Contains(Fold(text), StringComparison.Ordinal));
            Compare(Text(gold, "title"), article?.Title.Value, ref titles, ref title, out _);
            var day = article?.Date?.Value.ToString();
            Compare(Text(gold, "date_norm"), day, ref dates, ref date, out var isWrongDate);

            // Two people have labelled the pages; a date that either of them gives is not wrong, nor one that is only less precise.
            isWrongDate = isWrongDate && day != Text(gold, "date_htmldate") && !Text(gold, "date_norm")!.StartsWith(day!, StringComparison.Ordinal);
            Compare(Text(gold, "author"), string.Join(", ", article?.Signers() ?? []), ref authors, ref author, out var isWrongAuthor);
            wrongDate += isWrongDate ? 1 : 0;
            wrongAuthor += isWrongAuthor ? 1 : 0;
        }

        Assert.InRange(2 * hit / ((2 * hit) + missed + foreign), 0.94, 1);
        Assert.InRange(title / titles, 0.88, 1);
        Assert.InRange(date / dates, 0.925, 1);
        Assert.InRange(wrongDate / dates, 0, 0.04);
        Assert.InRange(author / authors, 0.84, 1);
        Assert.InRange(wrongAuthor / authors, 0, 0.08);
    }

    private static Article? Read(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return ExtractArticle.From(new HtmlReader().Read(new SourceFile(entry.FullName, ""), bytes.ToArray(), _ => { })[0], _ => { });
    }

    private static void Compare(string? gold, string? found, ref double all, ref double right, out bool isWrong)
    {
        var isRight = gold is not null && Fold(gold) == Fold(found ?? "");
        all += gold is null ? 0 : 1;
        right += isRight ? 1 : 0;
        isWrong = gold is not null && !isRight && !string.IsNullOrEmpty(found);
    }

    private static string? Text(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement gold, string name) => [.. gold.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static string Fold(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}

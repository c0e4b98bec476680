using System.IO.Compression;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Extract;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Extract;

/// <summary>Floors under the quality on the development pages, where they are at hand beside the repository; their texts are not part of it.</summary>
public sealed class DevelopmentPagesTests
{
    /// <summary>Measured less one page: what falls below has got worse.</summary>
    private const double BodyFloor = 0.91;
    private const double TitleFloor = 0.79;
    private const double AuthorFloor = 0.80;
    private const double DateFloor = 0.87;
    private const double WrongDates = 0.06;
    private const double WrongAuthors = 0.055;

    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "dev", "pages");

    [Fact]
    public void Quality_on_pasted_pages_does_not_sink()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        var read = Articles();
        double hit = 0, extra = 0, missed = 0;
        var (title, author, date) = (new Tally(), new Tally(), new Tally());
        foreach (var gold in File.ReadLines(Path.Combine(Folder, "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var article = read[gold.GetProperty("id").GetString()!];
            var body = Plain(string.Join('\n', article.Blocks.Select(block => block.Text)));
            foreach (var segment in Strings(gold, "with"))
            {
                _ = body.Contains(Plain(segment), StringComparison.Ordinal) ? hit++ : missed++;
            }

            extra += Strings(gold, "without").Count(segment => body.Contains(Plain(segment), StringComparison.Ordinal));
            title.Add(Value(gold, "title"), article.Title.Evidence.Standing == Standing.Derived ? null : article.Title.Value);
            author.Add(Value(gold, "author"), article.Signers().Any() ? string.Join(", ", article.Signers()) : null);
            date.Add(Value(gold, "date_norm"), article.Date?.Value.ToString());
        }

        var f = 2 * hit / ((2 * hit) + extra + missed);
        Assert.True(
            f >= BodyFloor && title.Right >= TitleFloor && author.Right >= AuthorFloor && date.Right >= DateFloor && date.Wrong <= WrongDates && author.Wrong <= WrongAuthors,
            $"body F {f:F3}, title {title.Right:F3}, author {author.Right:F3} (wrong {author.Wrong:F3}), date {date.Right:F3} (wrong {date.Wrong:F3})");
    }

    private static Dictionary<string, Article> Articles()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Folder, "pasted.jsonl.gz")), CompressionMode.Decompress));
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var item = JsonDocument.Parse(line).RootElement;
            var text = item.GetProperty("text").GetString()!.Replace("\u00AD", "", StringComparison.Ordinal).Normalize();
            articles[item.GetProperty("id").GetString()!] = ExtractArticle.From(Pasted.Of(text), _ => { })!;
        }

        return articles;
    }

    private static IEnumerable<string> Strings(JsonElement gold, string name) => gold.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static string? Value(JsonElement gold, string name) => gold.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(item => item.GetString())), _ => null }
        : null;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Tally
    {
        private int _all;
        private int _right;
        private int _given;

        public double Right => (double)_right / _all;

        public double Wrong => (double)(_given - _right) / _all;

        public void Add(string? gold, string? read)
        {
            if (string.IsNullOrEmpty(gold))
            {
                return;
            }

            _all++;
            _given += read is null ? 0 : 1;
            _right += read is not null && string.Equals(Plain(gold), Plain(read), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }
    }
}

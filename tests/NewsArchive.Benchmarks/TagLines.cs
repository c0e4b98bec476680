using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Extract.Countries;

namespace NewsArchive.Benchmarks;

/// <summary>Tags JSON lines as the scorer of the development sets wants them, with the evidence beside.</summary>
internal static class TagLines
{
    /// <summary>Reads <c>{"id","title","text"}</c> lines from standard input and prints <c>{"id","main","mentioned","evidence"}</c> lines.</summary>
    public static int Print(string language)
    {
        while (Console.In.ReadLine() is { } line)
        {
            using var item = JsonDocument.Parse(line);
            var root = item.RootElement;
            var title = root.TryGetProperty("title", out var given) && given.ValueKind == JsonValueKind.String ? new Found<string>(given.GetString()!, new Evidence(Standing.Read, "given", given.GetString()!, 0, 1)) : null;
            var blocks = root.GetProperty("text").GetString()!.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(text => new Block(BlockKind.Paragraph, text.Trim(), 0)).ToImmutableArray();
            var tags = TagCountries.In(title, blocks, language == "null" ? null : language);
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                id = root.GetProperty("id").GetString(),
                main = tags.Where(tag => tag.Role == CountryRole.Main).Select(tag => tag.Code),
                mentioned = tags.Where(tag => tag.Role == CountryRole.Mentioned).Select(tag => tag.Code),
                evidence = tags.Select(tag => $"{tag.Code} {tag.Score}: " + string.Join("; ", tag.Evidence.Select(each => $"{each.Rule[10..]} {each.Quote}"))),
            }));
        }

        return 0;
    }
}

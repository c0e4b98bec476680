using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Archive;

namespace NewsArchive.Format;

/// <summary>Article -> one line of JSON (JSON Lines), for programs: the facts, the body in plain text, and the evidence for each fact.</summary>
public static class FormatRecord
{
    // Umlauts stay readable: the line goes to programs and terminals, never into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the record without a line end, UTF-8.</summary>
    public static void To(IBufferWriter<byte> output, Article article)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title.Value);
        json.WriteString("title_from", article.Title.Evidence.Rule);
        json.WriteString("date", article.Date?.Value.ToString());
        json.WriteString("author", article.Authors.IsEmpty ? article.Desk?.Value : string.Join(", ", article.Authors.Select(author => author.Value)));
        json.WriteString("author_kind", !article.Authors.IsEmpty ? "person" : article.Desk is null ? null : "desk");
        json.WriteString("source", article.Source?.Value);
        if (article.Section is { } section)
        {
            json.WriteString("section", section.Value);
        }

        json.WriteString("language", article.Language?.Value ?? "und");
        WriteCodes(json, "main", article, CountryRole.Main);
        WriteCodes(json, "mentioned", article, CountryRole.Mentioned);
        json.WriteString("url", article.Url?.Value);
        if (article.Rights is { } rights)
        {
            json.WriteString("rights", RightsWords.Of(rights.Value));
        }

        if (article.Embargo is { } embargo)
        {
            json.WriteString("embargo", embargo.Value.ToString());
        }

        json.WriteString("body", string.Join("\n\n", article.Blocks.Select(PlainText)));
        json.WriteStartArray("evidence");
        foreach (var (field, value, evidence) in EvidenceOf(article))
        {
            WriteEvidence(json, field, value, evidence, isTaken: true);
        }

        foreach (var candidate in article.Candidates)
        {
            WriteEvidence(json, candidate.Field, candidate.Value, candidate.Evidence, isTaken: false);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A block as it is read aloud: the number of an item belongs to it.</summary>
    private static string PlainText(Block block) =>
        block is { Kind: BlockKind.NumberedItem, Number: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"{block.Number}. {block.Text}") : block.Text;

    private static void WriteCodes(Utf8JsonWriter json, string name, Article article, CountryRole role)
    {
        json.WriteStartArray(name);
        foreach (var tag in article.Countries.Where(tag => tag.Role == role))
        {
            json.WriteStringValue(tag.Code);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(string Field, string Value, Evidence Evidence)> EvidenceOf(Article article)
    {
        yield return ("title", article.Title.Value, article.Title.Evidence);
        if (article.Date is { } date)
        {
            yield return ("date", date.Value.ToString(), date.Evidence);
        }

        foreach (var author in article.Authors)
        {
            yield return ("author", author.Value, author.Evidence);
        }

        foreach (var (field, found) in new[] { ("desk", article.Desk), ("source", article.Source), ("section", article.Section), ("language", article.Language), ("url", article.Url), ("slug", article.Slug) })
        {
            if (found is not null)
            {
                yield return (field, found.Value, found.Evidence);
            }
        }

        foreach (var tag in article.Countries)
        {
            foreach (var evidence in tag.Evidence)
            {
                yield return (tag.Role == CountryRole.Main ? "main" : "mentioned", tag.Code, evidence);
            }
        }
    }

    private static void WriteEvidence(Utf8JsonWriter json, string field, string value, Evidence evidence, bool isTaken)
    {
        json.WriteStartObject();
        json.WriteString("field", field);
        json.WriteString("value", value);
        json.WriteBoolean("taken", isTaken);
        json.WriteString("standing", evidence.Standing switch { Standing.Stated => "stated", Standing.Read => "read", _ => "derived" });
        json.WriteString("rule", evidence.Rule);
        json.WriteString("quote", evidence.Quote);
        json.WriteNumber("line", evidence.Line);
        json.WriteNumber("certainty", evidence.Certainty);
        json.WriteEndObject();
    }
}

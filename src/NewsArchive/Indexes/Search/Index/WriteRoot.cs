using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>The script that every search begins with: it names the shards.</summary>
internal static class WriteRoot
{
    // The file is a script of its own, so that signs of HTML need no escape.
    private static readonly JsonWriterOptions Spelling = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ShardFile Of(int articles, IReadOnlyList<WordShard> shards, IReadOnlyList<ShardFile> directories, IEnumerable<string> languages)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Spelling))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", articles);
            json.WriteNumber("block", DocumentIds.BlockLength);
            json.WriteNumber("directory", WriteBlocks.DirectoryLength);
            WriteAll(json, "endings", WordRules.Endings(languages).Prepend(""));
            json.WriteStartObject("letters");
            foreach (var (letter, spelling) in Fold.Letters.OrderBy(pair => pair.Key))
            {
                json.WriteString(letter.ToString(), spelling);
            }

            json.WriteEndObject();
            WriteAll(json, "from", shards.Select(shard => shard.From));
            WriteAll(json, "shards", shards.Select(shard => shard.File.Name));
            WriteAll(json, "directories", directories.Select(directory => directory.Name));
            json.WriteEndObject();
        }

        return ShardFile.OfExpression(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

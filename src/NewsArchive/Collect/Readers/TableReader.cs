using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers;
using NewsArchive.Collect.Records;

[assembly: Part(typeof(TableReader))]

namespace NewsArchive.Collect.Readers;

/// <summary>A table in text (CSV with commas, semicolons or bars, or tabs): the first row names the columns, each other row is an article.</summary>
public sealed class TableReader : IReader
{
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".csv", ".tsv"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (DecodeText.From(file, bytes.Span, report) is not { } text)
        {
            return [];
        }

        // Excel writes the separator on a line of its own.
        var given = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] == '\n' ? text[4] : '\0';
        var above = given == '\0' ? 0 : 1;
        var utf8 = Encoding.UTF8.GetBytes(given == '\0' ? text : text[6..]);
        var documents = new RecordDocuments(file, report);
        using var table = Open(utf8, given != '\0' ? given : Separators.MaxBy(sign => Score(HeaderOf(utf8, sign), documents)));
        var header = table.Read() ? Cells(table) : [];
        if (!documents.HoldText(header))
        {
            var columns = header.Length == 0 ? "" : $" The columns are {string.Join(", ", header.Take(12).Select(name => $"\"{Shorten(name)}\""))}.";
            report(DiagnosticKinds.ColumnsUnknown.At(
                file.Path, above + 1, $"No column of the first row is known to hold the text.{columns}", "Name the column \"text\", or say in archive.yml which one it is: columns: {text: \"...\", title: \"...\", date: \"...\"}."));
            return [];
        }

        while (table.Read())
        {
            var cells = Cells(table);
            var line = above + (int)table.LineNumber;
            if (cells.Length != header.Length && !(cells.Length > header.Length && cells[header.Length..].All(string.IsNullOrWhiteSpace)))
            {
                report(DiagnosticKinds.RecordBroken.At(
                    file.Path,
                    line,
                    string.Create(CultureInfo.InvariantCulture, $"The row has {cells.Length} cells, the first row {header.Length}; {(cells.Length > header.Length ? "those beyond are left out" : "those missing are empty")}."),
                    "Put cells that hold the separator, a quote or a line break between double quotes, and double the quotes inside."));
            }

            documents.Add([.. header.Zip(cells, (name, cell) => new Cell(name.Trim(), [cell]))], line);
        }

        return documents.ToImmutable();
    }

    /// <summary>How well a first row fits: by columns that are known, then by the number of columns.</summary>
    private static int Score(string[] header, RecordDocuments documents) => (documents.Known(header) * 1_000) + Math.Min(header.Length, 999);

    private static string[] HeaderOf(byte[] utf8, char separator)
    {
        const int LongestHeader = 100_000;
        using var table = Open(utf8.AsMemory(0, Math.Min(utf8.Length, LongestHeader)), separator);
        return table.Read() ? Cells(table) : [];
    }

    private static CsvReader Open(ReadOnlyMemory<byte> utf8, char separator) => CsvReader.Create(utf8, new CsvReaderOptions { Separator = separator, HasHeader = false, TrackLineNumbers = true });

    private static string[] Cells(CsvReader table) => [.. Enumerable.Range(0, table.FieldCount).Select(table.GetString)];

    private static string Shorten(string name) => name.Length <= 40 ? name : name[..40] + " …";
}

using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers;

namespace NewsArchive.Collect;

/// <summary>SourceFile -> Documents, through the reader of its extension.</summary>
public static class ReadDocuments
{
    /// <summary>Largest file that is read, in bytes: a shelf of books. A file beyond it is a mistake, and would take gigabytes as text.</summary>
    public const long SizeLimit = 256L << 20;

    // No text in UTF-8 has this byte.
    private const byte EndOfText = 0xFF;

    private static readonly Dictionary<string, IReader> Readers = Parts.Of<IReader>()
        .SelectMany(reader => reader.Extensions.Select(extension => KeyValuePair.Create(extension, reader)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    // Asked for every file of the archive, so nothing is made for a question.
    private static readonly Dictionary<string, IReader>.AlternateLookup<ReadOnlySpan<char>> ByExtension = Readers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Extensions that can be read, in ordinal order, in lower case with their dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. Readers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether there is a reader for a file of this name.</summary>
    public static bool CanRead(SourceFile file) => ByExtension.ContainsKey(Path.GetExtension(file.Path.AsSpan()));

    /// <summary>Whether a file is read as pasted text, by its name.</summary>
    public static bool IsPasted(SourceFile file) => ByExtension.TryGetValue(Path.GetExtension(file.Path.AsSpan()), out var reader) && reader is PlainTextReader;

    /// <summary>The documents of a file: none where it cannot be used, and then a diagnostic was reported.</summary>
    public static ImmutableArray<Document> From(SourceFile file, Action<Diagnostic> report) =>
        BytesOf(file, report) is { } bytes ? FromBytes(file, bytes, report) : [];

    /// <summary>The bytes of a file; null where they cannot be had, and then a diagnostic was reported.</summary>
    public static byte[]? BytesOf(SourceFile file, Action<Diagnostic> report)
    {
        try
        {
            if (new FileInfo(file.FullPath).Length > SizeLimit)
            {
                var limit = string.Create(CultureInfo.InvariantCulture, $"The file is larger than {SizeLimit >> 20} MB.");
                report(DiagnosticKinds.FileUnreadable.At(file.Path, 0, limit, "Split it into one file for each article."));
                return null;
            }

            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            report(Unreadable(file.Path, exception));
            return null;
        }
    }

    /// <summary>Digest of all that a text is read from: its bytes, and those of its correction.</summary>
    public static Digest ContentOf(SourceFile file, ReadOnlySpan<byte> bytes) =>
        file.Correction is { } correction ? Digest.Of([.. bytes, EndOfText, .. BytesOf(correction, static _ => { }) ?? []]) : Digest.Of(bytes);

    /// <summary>The documents of bytes that are at hand, such as those of standard input; the file's name chooses the reader.</summary>
    public static ImmutableArray<Document> FromBytes(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (!Readers.TryGetValue(file.Extension, out var reader))
        {
            report(UnknownFormat(file));
            return [];
        }

        var isSaid = false;
        var read = reader.Read(file, bytes, Say);
        if (read.IsEmpty && !isSaid)
        {
            report(Empty(file.Path));
        }

        ImmutableArray<Document> documents = [.. read.Where(document => HoldsText(document, report)).Select(document => document with { Defaults = file.Folder.Defaults })];
        return file.Correction is { } correction ? ReadCorrection.Onto(documents, correction, report) : documents;

        void Say(Diagnostic diagnostic)
        {
            isSaid |= diagnostic.Kind.Severity != Severity.Note || diagnostic.Kind == DiagnosticKinds.DraftLeftOut || diagnostic.Kind == DiagnosticKinds.NotAnArticle;
            report(diagnostic);
        }
    }

    private static Diagnostic Empty(string path) => DiagnosticKinds.TextEmpty.At(path, 0, "The file holds no text.", "Put the article's text into it, or remove the file.");

    internal static Diagnostic UnknownFormat(SourceFile file)
    {
        var format = file.Extension.Length == 0 ? "a file name without an extension" : $"the format {file.Extension}";
        return DiagnosticKinds.FormatUnknown.At(
            file.Path, 0, $"No reader knows {format}.", ConvertFirst.WayOut(file.Extension, file.Path) ?? $"Save the article in one of the formats {string.Join(", ", Extensions)}, or move the file out of the input folder.");
    }

    internal static Diagnostic Unreadable(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException =>
            DiagnosticKinds.FileUnreadable.At(path, 0, "The file is gone, or its name cannot be spelled in Unicode.", "Put it back, or rename it with plain letters."),
        UnauthorizedAccessException or SecurityException =>
            DiagnosticKinds.FileUnreadable.At(path, 0, "You have no permission to read it.", "Allow reading, or move it out of the input folder."),
        _ => DiagnosticKinds.FileUnreadable.At(path, 0, "It cannot be read from the disk.", "Check the disk and that no other program holds it, then build again."),
    };

    private static bool HoldsText(Document document, Action<Diagnostic> report)
    {
        if (document.Blocks.Any(block => !HiddenSigns.IsBlank(block.Text)))
        {
            return true;
        }

        report(Empty(document.Path));
        return false;
    }
}

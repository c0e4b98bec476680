using System.Collections.Frozen;

namespace NewsArchive.Collect;

/// <summary>Formats that are not read but can be converted, and the command that does it.</summary>
internal static class ConvertFirst
{
    private const string Office = "Convert it: soffice --headless --convert-to docx \"{0}\"";

    private static readonly FrozenDictionary<string, string> Commands = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "Convert it: pdftotext -layout \"{0}\" (poppler-utils); of a scanned page first make text: ocrmypdf \"{0}\" \"{0}\".",
        [".doc"] = Office, [".odt"] = Office, [".rtf"] = Office, [".fodt"] = Office, [".wpd"] = Office, [".pages"] = "Export it from Pages as .docx.",
        [".xlsx"] = "Save it as CSV: soffice --headless --convert-to csv \"{0}\"", [".xls"] = "Save it as CSV: soffice --headless --convert-to csv \"{0}\"", [".ods"] = "Save it as CSV: soffice --headless --convert-to csv \"{0}\"",
        [".epub"] = "Convert it: pandoc \"{0}\" -t markdown -o \"{0}.md\"", [".rst"] = "Convert it: pandoc \"{0}\" -o \"{0}.md\"", [".tex"] = "Convert it: pandoc \"{0}\" -o \"{0}.md\"", [".docm"] = Office,
        [".msg"] = "Save it from Outlook as .eml or .txt.", [".mbox"] = "Save its mails one by one as .eml.", [".webarchive"] = "Save the page from the browser as HTML.",
        [".warc"] = "Take its pages out as HTML, such as with: warcio extract.", [".zip"] = "Unpack it into the folder.", [".gz"] = "Unpack it into the folder.", [".yaml"] = "Write its texts as Markdown with front matter.",
        [".png"] = "Make text of it: tesseract \"{0}\" \"{0}\" -l deu", [".jpg"] = "Make text of it: tesseract \"{0}\" \"{0}\" -l deu", [".jpeg"] = "Make text of it: tesseract \"{0}\" \"{0}\" -l deu", [".tif"] = "Make text of it: tesseract \"{0}\" \"{0}\" -l deu",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to do with a file; null for a format that nothing is known of.</summary>
    public static string? WayOut(string extension, string path) =>
        Commands.TryGetValue(extension, out var command) ? command.Replace("{0}", Path.GetFileName(path), StringComparison.Ordinal) : null;
}

using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Site;

/// <summary>What holds of every built site, whatever bytes went in. Shared by the properties here and the long-running fuzzer.</summary>
internal static class ArchiveLaws
{
    private static readonly string[] Elsewhere = ["http", "https", "mailto"];

    private static readonly string[] NeverOurs = ["iframe", "object", "embed", "base", "img", "svg[onload]", "video", "audio", "frame", "applet", "style", "meta[http-equiv=refresh]", "math"];

    // What is no problem, but is the reason why a file has no page.
    private static readonly DiagnosticKind[] LeavesOut = [DiagnosticKinds.CopyLeftOut, DiagnosticKinds.DraftLeftOut, DiagnosticKinds.NotAnArticle];

    /// <summary>Each law that a site breaks, in one line; empty where all hold.</summary>
    /// <param name="files">Paths of all files that were put into the input folder and are neither hidden nor the tool's own.</param>
    public static IEnumerable<string> BrokenBy(string output, IReadOnlyCollection<string> files, BuildSummary summary, IReadOnlyCollection<Diagnostic> diagnostics) =>
    [
        .. Counts(files, summary, diagnostics),
        .. Links.Broken(output).Select(link => "broken link: " + link),
        .. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Address: Path.GetRelativePath(output, file).Replace('\\', '/')))
            .Where(file => !file.Address.StartsWith(".newsarchive/", StringComparison.Ordinal))
            .SelectMany(file => OfFile(file.File, file.Address).Select(fault => $"{file.Address}: {fault}")),
    ];

    /// <summary>Nothing is lost: every file is used or named by a diagnostic, and the closing line says how many are which.</summary>
    private static IEnumerable<string> Counts(IReadOnlyCollection<string> files, BuildSummary summary, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (summary.Files != files.Count)
        {
            yield return $"{files.Count} files went in, {summary.Files} were counted";
        }

        var named = diagnostics.Where(diagnostic => diagnostic.Kind.Severity != Severity.Note || LeavesOut.Contains(diagnostic.Kind)).Select(diagnostic => HiddenSigns.Shown(diagnostic.Path)).ToHashSet(StringComparer.Ordinal);
        var count = files.Count(file => named.Contains(HiddenSigns.Shown(file)));
        if (summary.Files - summary.Used > count)
        {
            yield return $"{summary.Files - summary.Used} files are left out, and diagnostics name {count}";
        }

        foreach (var fault in diagnostics.Where(diagnostic => diagnostic.Kind == DiagnosticKinds.ToolFault))
        {
            yield return fault.Problem;
        }

        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Problem.Length == 0 || diagnostic.WayOut.Length == 0 || diagnostic.ToString().Any(char.IsControl)))
        {
            yield return $"no message for a person: {JsonSerializer.Serialize(diagnostic.ToString())}";
        }
    }

    private static IEnumerable<string> OfFile(string file, string address)
    {
        if (address.AsSpan().IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._/")) >= 0 || address.Split('/').Any(part => part.Length > 100 || part.EndsWith('.')))
        {
            yield return "no address for every system";
        }

        var bytes = File.ReadAllBytes(file);
        if (!Utf8.IsValid(bytes) || bytes.AsSpan().IndexOfAnyInRange((byte)0, (byte)8) >= 0)
        {
            yield return "no UTF-8, or control characters";
        }

        var text = Encoding.UTF8.GetString(bytes);
        var faults = Path.GetExtension(address) switch
        {
            ".html" => OfPage(text),
            ".xml" => OfXml(text),
            ".json" => OfJson(text),
            _ => [],
        };
        foreach (var fault in faults)
        {
            yield return fault;
        }
    }

    private static List<string> OfPage(string html)
    {
        List<string> faults = [];
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        parser.Error += (_, args) => faults.Add($"{((HtmlErrorEvent)args).Position}: {((HtmlErrorEvent)args).Message}");
        using var page = parser.ParseDocument(html);
        if (page.QuerySelectorAll("head > meta[http-equiv=Content-Security-Policy]").Length != 1)
        {
            faults.Add("no Content Security Policy");
        }

        if (page.QuerySelectorAll("h1").Length != 1 || string.IsNullOrWhiteSpace(page.QuerySelector("h1")!.TextContent))
        {
            faults.Add("not one headline");
        }

        faults.AddRange(NeverOurs.SelectMany(selector => page.QuerySelectorAll(selector)).Select(element => $"<{element.LocalName}>: {Excerpt(element)}"));
        faults.AddRange(page.All.Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc")).Select(element => $"an attribute that acts: {Excerpt(element)}"));
        foreach (var element in page.QuerySelectorAll("[href], [src], [action]"))
        {
            var link = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
            if (SchemeOf(link) is { } scheme && !Elsewhere.Contains(scheme) && !(element.LocalName == "link" && link.StartsWith("data:image/", StringComparison.Ordinal)))
            {
                faults.Add($"a link of another scheme: {Excerpt(element)}");
            }
        }

        foreach (var script in page.QuerySelectorAll("script"))
        {
            if (script.GetAttribute("type") is "application/ld+json" or "application/json")
            {
                faults.AddRange(OfJson(script.TextContent));
            }
            else if (!script.HasAttribute("src") || SchemeOf(script.GetAttribute("src")!) is not null || script.TextContent.Length > 0)
            {
                faults.Add($"a script that is not ours: {Excerpt(script)}");
            }
        }

        return faults;
    }

    /// <summary>Scheme as a browser reads it, after dropping what it drops (URL Standard, 4.4); null for a relative link.</summary>
    private static string? SchemeOf(string link)
    {
        var bare = new string([.. link.Where(c => c is not ('\t' or '\n' or '\r'))]).TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
        if (bare.StartsWith("//", StringComparison.Ordinal))
        {
            return bare;
        }

        // A relative link with a backslash is read as one with a slash, and so may lead to another host.
        var end = bare.AsSpan().IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."));
        return end > 0 && bare[end] == ':' ? bare[..end].ToLowerInvariant() : bare.Contains('\\', StringComparison.Ordinal) ? bare : null;
    }

    private static IEnumerable<string> OfXml(string text)
    {
        string? fault = null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }
        }
        catch (XmlException problem)
        {
            fault = problem.Message;
        }

        return fault is null ? [] : [fault];
    }

    private static IEnumerable<string> OfJson(string text)
    {
        string? fault = null;
        try
        {
            JsonDocument.Parse(text).Dispose();
        }
        catch (JsonException problem)
        {
            fault = problem.Message;
        }

        return fault is null ? [] : [fault];
    }

    private static string Excerpt(IElement element) => element.OuterHtml.Length > 160 ? element.OuterHtml[..160] : element.OuterHtml;
}

using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.RegularExpressions;
using NewsArchive.Render.Bodies;
using Xunit.Abstractions;

namespace NewsArchive.Tests.Site;

/// <summary>
/// Every example of the CommonMark specification through reader, writer and renderer: no fault, no tag of its own. The examples come from the package registry of npm
/// (commonmark-spec), or from the file that NEWSARCHIVE_COMMONMARK names; where there is neither, nothing is tested and the output says so.
/// </summary>
public sealed partial class CommonMarkTests(ITestOutputHelper output)
{
    private const string Package = "commonmark-spec@0.31.2";

    private const int Examples = 652;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Every_example_of_the_specification_reaches_the_page_without_a_tag_of_its_own()
    {
        if (Specification() is not { } specification)
        {
            output.WriteLine($"not tested: npm gives no {Package}");
            return;
        }

        var examples = Example().Matches(specification.ReplaceLineEndings("\n")).Select(match => match.Groups["markdown"].Value.Replace('→', '\t')).ToList();
        Assert.InRange(examples.Count, Examples, int.MaxValue);
        output.WriteLine($"{examples.Count} examples");
        foreach (var markdown in examples)
        {
            var page = MarkdownToPageTests.PageOf(markdown);
            Assert.All(page.Body!.QuerySelectorAll("*"), element => Assert.True(MarkdownToPageTests.Allowed.Contains(element.LocalName), $"<{element.LocalName}> of\n{markdown}"));
            Assert.All(page.QuerySelectorAll("a"), link => Assert.True(BodyHtml.IsAllowed(link.GetAttribute("href")), $"{link.OuterHtml} of\n{markdown}"));
            Assert.All(page.Body!.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "src" or "srcdoc", $"{attribute.Name} of\n{markdown}"));
        }
    }

    private static string? Specification()
    {
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_COMMONMARK") is { } file)
        {
            return File.ReadAllText(file);
        }

        using var folder = new TemporaryFolder();
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", Package, "--silent"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            if (!npm.WaitForExit(Patience))
            {
                npm.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        return Directory.EnumerateFiles(folder.Path, "*.tgz").FirstOrDefault() is { } archive ? Unpack(archive) : null;
    }

    private static string? Unpack(string archive)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(archive), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name == "package/spec.txt")
            {
                using var reader = new StreamReader(entry.DataStream!);
                return reader.ReadToEnd();
            }
        }

        return null;
    }

    // Thirty-two backticks, "example", the Markdown, a line with a dot, its HTML.
    [GeneratedRegex(@"^`{32} example[^\n]*\n(?<markdown>(?:.*\n)*?)\.\n(?:.*\n)*?`{32}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Example();
}

using System.Diagnostics;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Collect;

/// <summary>Names and shapes of files as disks have them: each file a page or a diagnostic, the rest built, in fair time.</summary>
public sealed class OddFilesTests : IDisposable
{
    private readonly NewsArchive.Tests.TemporaryFolder _folder = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public void Dispose()
    {
        // Deeper than .NET can name.
        Shell("chmod -R u+rwx . ; rm -rf texte");
        _folder.Dispose();
    }

    [Fact]
    public void Every_character_that_a_name_may_have_is_taken()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var files = Enumerable.Range(1, 126).Where(c => c != '/').Select(c => $"x{(char)c}y.txt")
            .Concat(["Ä.txt", "A\u0308.txt", "ä.txt", "a.txt", "A.txt", "ﬁ.txt", "fi.txt", new string('n', 251) + ".txt", new string('ü', 125) + ".txt", "x\u202Etxt.txt", "x\u200By.txt", "😀.txt", "..x.txt".TrimStart('.'), "con.txt", "a..txt", " .txt"]).ToList();
        foreach (var file in files)
        {
            _folder.Write("texte/" + file, $"Ein Titel für {files.IndexOf(file)}\n\nEin Text über Polen.");
        }

        var summary = Build();
        Assert.Empty(ArchiveLaws.BrokenBy(_folder["site"], files, summary, _diagnostics));
        Assert.Equal((files.Count, files.Count), (summary.Used, summary.Articles));
    }

    [Fact]
    public void Names_longer_than_a_file_system_takes_come_from_within_files_and_are_cut()
    {
        var name = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt ", 200)).Trim();
        _folder.Write("texte/a.jsonl", $"{{\"id\":\"{name}\",\"title\":\"{name}\",\"author\":\"{name}\",\"source\":\"{name}\",\"text\":\"Ein Text über Polen.\"}}\n");
        _folder.Write("texte/b.md", $"---\nid: {name}\nslug: {name.Replace(' ', '-').ToLowerInvariant()}\ntitle: {name}\n---\nEin anderer Text über Ungarn.\n");
        _folder.Write("texte/c.xml", $"<rss><channel><title>{name}</title><item><guid>{name}</guid><title>{name}</title><description>Ein dritter Text über Österreich.</description></item></channel></rss>");
        var summary = Build();
        Assert.Empty(ArchiveLaws.BrokenBy(_folder["site"], ["a.jsonl", "b.md", "c.xml"], summary, _diagnostics));
        Assert.Equal(3, summary.Articles);
    }

    [Fact]
    public void A_name_that_is_no_Unicode_is_said_and_the_rest_is_built()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        _folder.Write("texte/gut.txt", "Titel\n\nEin Text über Polen.");
        Shell("printf 'Titel\\n\\nText.' > \"$(printf 'texte/x\\377y.txt')\"; mkdir \"$(printf 'texte/m\\300')\"; echo Text > \"$(printf 'texte/m\\300/a.txt')\"");
        var summary = Build();
        Assert.Equal(1, summary.Articles);
        Assert.Equal(2, _diagnostics.Count(diagnostic => diagnostic.Kind == DiagnosticKinds.FileUnreadable));
        Assert.Equal(summary.Files, summary.Used + 2);
    }

    [Fact]
    public void Folders_deeper_than_a_path_can_say_are_refused_or_read()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        _folder.Write("texte/gut.txt", "Titel\n\nEin Text über Polen.");
        _folder.Write("texte/" + string.Concat(Enumerable.Repeat("m/", 300)) + "tief.txt", "Titel\n\nEin Text über Ungarn.");
        var name = new string('l', 200);
        Shell($"cd texte; for i in $(seq 30); do mkdir {name}; cd {name}; done; echo 'Ein Text.' > unten.txt");
        var summary = Build();
        // How deep a shell comes differs, and so does what it leaves there.
        Assert.InRange(summary.Articles, 2, 3);
        Assert.All(_diagnostics, diagnostic => Assert.Equal(DiagnosticKinds.FileUnreadable, diagnostic.Kind));
        Assert.Equal(summary.Files, summary.Articles + _diagnostics.Count);
    }

    [Fact]
    public async Task Files_that_come_go_and_change_while_they_are_read_stop_nothing()
    {
        for (var i = 0; i < 40; i++)
        {
            _folder.Write($"texte/fest-{i}.txt", $"Titel {i}\n\nEin Text über Polen.");
        }

        using var ended = new CancellationTokenSource();
        var disturbing = Task.Run(() =>
        {
            for (var i = 0; !ended.IsCancellationRequested; i++)
            {
                var file = _folder.Write($"texte/lose-{i % 7}.txt", new string('x', i % 5 * 20_000) + $"Titel\n\nText {i}");
                if (i % 3 == 0)
                {
                    File.Delete(file);
                }
            }
        });
        for (var i = 0; i < 3; i++)
        {
            var summary = Build();
            Assert.InRange(summary.Articles, 40, 47);
            Assert.True(summary.Files - summary.Used <= _diagnostics.Count);
            Assert.Empty(Links.Broken(_folder["site"]));
        }

        await ended.CancelAsync();
        await disturbing;
    }

    public static TheoryData<string, string, string> LargeTexts => new()
    {
        { "a.txt", "\n", "blank lines" },
        { "a.txt", " \t\n", "lines of white space" },
        { "a.md", "\n", "blank lines" },
        { "a.txt", "wort ", "one line of words" },
        { "a.txt", "w", "one word" },
        { "a.txt", "Lettlandkriegslettland", "one word of names" },
        { "a.txt", "Satz. ", "one line of sentences" },
        { "a.txt", "Kasachstan und Polen ", "one line of countries" },
        { "a.txt", "3. März 2024 ", "one line of dates" },
        { "a.txt", "Zeile\n", "short lines" },
        { "a.txt", "\u0301", "marks without a letter" },
        { "a.txt", "---\n", "separators" },
        { "a.md", "wort ", "one line of words" },
        { "a.html", "wort ", "one line of words" },
    };

    // Time is compared with that of a smaller text, and only its smallest: other work on the machine makes it longer, never shorter.
    [Theory]
    [MemberData(nameof(LargeTexts))]
    public void A_text_four_times_as_long_takes_about_four_times_as_long(string path, string part, string what)
    {
        Assert.NotEmpty(what);
        const int Size = 250_000;
        var ratio = Growth.Of(factor: 4, count => Articles(path, Repeat(part, Size / part.Length * count)));
        Assert.True(ratio < Growth.NoLonger(4), $"{what}: {ratio:0.0} times as long");
    }

    private static void Articles(string path, string text)
    {
        var file = System.IO.Path.GetTempFileName();
        File.WriteAllText(file, text);
        _ = new Pipeline(new Settings(), diagnostic => Assert.NotEqual(DiagnosticKinds.ToolFault, diagnostic.Kind)).ArticlesOf(new SourceFile(path, file)).Select(article => Format.RoundTrip.Body([.. article.Blocks])).ToList();
        File.Delete(file);
    }

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    private BuildSummary Build()
    {
        _diagnostics.Clear();
        return new Pipeline(new Settings(), Add) { Jobs = 2 }.Build(_folder["texte"], _folder["site"], clean: false);
    }

    private void Add(Diagnostic diagnostic)
    {
        lock (_diagnostics)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private void Shell(string script)
    {
        if (!OperatingSystem.IsWindows())
        {
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = _folder.Path, RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
        }
    }
}

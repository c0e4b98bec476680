using System.Diagnostics;
using System.Net.Sockets;
using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

public sealed class FindFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_of_their_paths_without_hidden_ones_and_settings()
    {
        foreach (var path in new[] { "b.txt", "a/z.md", "a.b/x.txt", "Ä.txt", "A.TXT", ".hidden.txt", ".git/x.txt", "a/z.meta.yml", "archive.yml" })
        {
            _folder.Write(path, "x");
        }

        Assert.Equal(("A.TXT a.b/x.txt a/z.md b.txt Ä.txt", ""), Find());
    }

    [Fact]
    public void A_format_without_a_reader_is_named_with_the_way_out()
    {
        _folder.Write("a.txt", "x");
        _folder.Write("paper.pdf", "x");
        _folder.Write("README", "x");
        var (files, diagnostics) = Find();
        Assert.Equal("a.txt", files);
        var formats = string.Join(", ", ReadDocuments.Extensions);
        Assert.Equal(
            $"README: warning NA1003: No reader knows a file name without an extension. Save the article in one of the formats {formats}, or move the file out of the input folder.\n"
            + $"paper.pdf: warning NA1003: No reader knows the format .pdf. Convert it: pdftotext -layout \"paper.pdf\" (poppler-utils); of a scanned page first make text: ocrmypdf \"paper.pdf\" \"paper.pdf\".",
            diagnostics);
    }

    [Fact]
    public void Pictures_beside_articles_and_the_folders_of_saved_pages_are_named_once_and_scans_one_by_one()
    {
        foreach (var path in new[] { "a.html", "a_files/style.css", "a_files/frame.html", "b.jpg", "c.png", "scans/d.jpg", "blog/_posts/e.md", "blog/_layouts/post.html" })
        {
            _folder.Write(path, "x");
        }

        Assert.Equal(
            ("a.html blog/_posts/e.md",
            "note NA1021: 2 pictures, styles or scripts are not shown: b.jpg, c.png. Nothing needs to be done; a picture of a text must be made text first.\n"
            + "a_files: note NA1021: It holds the pictures and styles of a.html. Nothing needs to be done.\n"
            + "blog/_layouts: note NA1021: It holds what Jekyll builds pages with. Nothing needs to be done.\n"
            + "scans/d.jpg: warning NA1003: No reader knows the format .jpg. Make text of it: tesseract \"d.jpg\" \"d.jpg\" -l deu"),
            Find());
    }

    [Fact]
    public void Any_number_of_threads_finds_the_same_files_and_says_the_same()
    {
        for (var i = 0; i < 300; i++)
        {
            _folder.Write($"{i % 7}/{i % 31}/{i % 2}/{i}.{(i % 5 == 0 ? "pdf" : "txt")}", "x");
        }

        var (said, saidAtOnce) = (new List<Diagnostic>(), new List<Diagnostic>());
        var one = FindFiles.Below(_folder.Path, new Settings(), said.Add);
        var more = FindFiles.Below(_folder.Path, new Settings(), saidAtOnce.Add, jobs: 8);
        Assert.Equal((240, 60), (one.Readable.Length, one.Refused));
        Assert.Equal(one.Readable.Select(file => (file.Path, file.FullPath, file.FileStamp)), more.Readable.Select(file => (file.Path, file.FullPath, file.FileStamp)));
        Assert.Equal(one.Refused, more.Refused);
        Assert.Equal(said.Order(), saidAtOnce.Order());
    }

    [Fact]
    public void An_empty_folder_is_a_diagnostic()
    {
        Directory.CreateDirectory(_folder["empty/below"]);
        var (files, diagnostics) = Find();
        Assert.Empty(files);
        Assert.StartsWith("warning NA1001: ", diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_a_diagnostic()
    {
        var codes = new List<string>();
        Assert.Empty(FindFiles.Below(_folder["missing"], diagnostic => codes.Add(diagnostic.Kind.Code)).Readable);
        Assert.Contains("NA1002", codes);
    }

    [Fact]
    public void Links_in_a_circle_end_and_no_folder_is_read_twice()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("real/a.txt", "x");
        _folder.Write("real/below/b.txt", "x");
        Directory.CreateSymbolicLink(_folder["real/below/up"], _folder["real"]);
        Directory.CreateSymbolicLink(_folder["an-alias"], _folder["real"]);
        Directory.CreateSymbolicLink(_folder["self"], _folder["self"]);
        using var outside = new TemporaryFolder();
        outside.Write("c.txt", "x");
        Directory.CreateSymbolicLink(_folder["one"], outside.Path);
        Directory.CreateSymbolicLink(_folder["two"], outside.Path);
        File.CreateSymbolicLink(_folder["file.txt"], outside["c.txt"]);
        var (files, diagnostics) = Find();
        Assert.Equal("file.txt one/c.txt real/a.txt real/below/b.txt", files);
        Assert.StartsWith("self: error NA1002: ", diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void Pipes_sockets_and_broken_links_are_refused_and_empty_files_are_not()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("empty.txt", "");
        using (var made = Process.Start("mkfifo", [_folder["pipe.txt"]]))
        {
            made.WaitForExit();
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder["socket.txt"]));
        File.CreateSymbolicLink(_folder["broken.txt"], _folder["nowhere.txt"]);
        File.CreateSymbolicLink(_folder["device.txt"], "/dev/zero");
        File.CreateSymbolicLink(_folder["empty-too.txt"], _folder["empty.txt"]);
        const string Refused = "error NA1002: It is a pipe, a device, a socket or a broken link, not a file. Remove it from the input folder.";
        Assert.Equal(
            ("empty-too.txt empty.txt", $"broken.txt: {Refused}\ndevice.txt: {Refused}\npipe.txt: {Refused}\nsocket.txt: {Refused}"),
            Find());
    }

    [Fact]
    public void A_file_that_vanished_is_a_diagnostic()
    {
        var codes = new List<string>();
        Assert.Empty(ReadDocuments.From(new SourceFile("a.txt", _folder["a.txt"]), diagnostic => codes.Add(diagnostic.Kind.Code)));
        Assert.Equal(["NA1002"], codes);
    }

    private (string Files, string Diagnostics) Find()
    {
        var diagnostics = new List<Diagnostic>();
        var files = FindFiles.Below(_folder.Path, diagnostics.Add).Readable;
        return (string.Join(' ', files.Select(file => file.Path)), string.Join('\n', diagnostics.Order()));
    }
}

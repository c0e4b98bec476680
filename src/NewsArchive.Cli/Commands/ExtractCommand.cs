using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Format;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive extract</c>: what the tool reads in texts, one record per article on standard output and nothing else.</summary>
internal static class ExtractCommand
{
    // Lines that are read at a time: enough to keep the cores busy, few enough for bounded memory.
    private const int BatchSize = 256;

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files or folders; '-' reads JSON Lines {\"id\", \"text\"} or {\"id\", \"html\"} from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = new("--format", "-f")
    {
        Description = "jsonl (a line of JSON for each article) or md (Markdown with front matter).",
        DefaultValueFactory = _ => "jsonl",
        HelpName = "jsonl|md",
    };

    private static readonly Option<bool> Strict = new("--strict") { Description = "Exit with 1 if an input has an error." };

    public static Command For(Terminal terminal)
    {
        var command = new ToolCommand(
            "extract",
            "Prints title, date, byline, source, language, countries and body of each text, with the evidence.",
            new("newsarchive extract seeds/*.txt", "a line of JSON for each article, with the evidence"),
            new("newsarchive extract --format md article.html", "Markdown with front matter"),
            new("cat texts.jsonl | newsarchive extract - > facts.jsonl", "{\"id\": .., \"text\": ..} in, the same order out"),
            new("parallel --pipe --keep-order newsarchive extract - < texts.jsonl", "many processes, one output")) { Paths, Format, Strict };
        command.SetAction((arguments, cancellation) => Task.Run(() => (int)Run(arguments, terminal, cancellation), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var write = WriterFor(arguments.GetRequiredValue(Format));
        var diagnostics = new Diagnostics();
        var pipeline = new Pipeline(new Settings(), diagnostics.Add);
        foreach (var path in arguments.GetRequiredValue(Paths))
        {
            var articles = path == "-"
                ? Batches(NumberedLines(terminal.In)).SelectMany(batch => InParallel(batch, line => pipeline.ArticlesOf(line.Text, "-", line.Number), cancellation))
                : Batches(FilesAt(path, diagnostics)).SelectMany(batch => InParallel(batch, pipeline.ArticlesOf, cancellation));
            foreach (var article in articles)
            {
                write(article, terminal.Out);
            }
        }

        terminal.Out.Flush();
        diagnostics.Print(terminal);
        return diagnostics.HasErrors && arguments.GetValue(Strict) ? ExitCode.ContentProblems : ExitCode.Done;
    }

    private static Action<Article, TextWriter> WriterFor(string format) => format switch
    {
        "jsonl" => WriteRecord,
        "md" => (article, output) => output.Write(FormatArticle.ToMarkdown(article).Markdown),
        _ => throw new UsageException($"there is no format '{format}'. Give --format jsonl or --format md."),
    };

    private static void WriteRecord(Article article, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        FormatRecord.To(buffer, article);
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    private static ImmutableArray<SourceFile> FilesAt(string path, Diagnostics diagnostics) =>
        Directory.Exists(path) ? FindFiles.Below(Path.GetFullPath(path), diagnostics.Add).Readable
        : File.Exists(path) ? [FindFiles.At(path)]
        : throw new UsageException($"there is no file or folder '{path}'. Give a path, or '-' to read JSON Lines from standard input.");

    private static IEnumerable<(string Text, int Number)> NumberedLines(TextReader input)
    {
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (line, number);
            }
        }
    }

    private static IEnumerable<T[]> Batches<T>(IEnumerable<T> items) => items.Chunk(BatchSize);

    // Results come in input order, whichever thread is done first.
    private static Article[] InParallel<T>(T[] items, Func<T, IEnumerable<Article>> work, CancellationToken cancellation) =>
        [.. items.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(item => work(item).ToArray())];
}

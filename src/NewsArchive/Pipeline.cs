using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Collect;
using NewsArchive.Collect.Records;
using NewsArchive.Extract;
using NewsArchive.Extract.Lines;
using NewsArchive.Format;
using NewsArchive.Indexes;
using NewsArchive.Render;
using NewsArchive.Render.Themes;
using NewsArchive.Write;

namespace NewsArchive;

/// <summary>The line on one page: files -> Collect -> Extract -> Format -> Index -> Render -> Write. Two parallel loops with a wall between them.</summary>
/// <param name="report">Takes diagnostics from any thread, in any order.</param>
public sealed class Pipeline(Settings settings, Action<Diagnostic> report)
{
    /// <summary>Files at most that are read to learn what they repeat: a share of two thousand is as good as one of a million.</summary>
    private const int LearnedFiles = 2000;

    /// <summary>Threads at work; any number gives the same bytes.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Ends the build at the next item; what is written stays whole.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told of every item that is done, from any thread.</summary>
    public Action<Progress> OnProgress { get; init; } = _ => { };

    /// <summary>Builds the site of an input folder.</summary>
    /// <param name="clean">Write every file again.</param>
    /// <exception cref="IOException">Nothing could be written to the output folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The output folder must not be written.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public BuildSummary Build(string input, string output, bool clean)
    {
        var files = FindFiles.Below(input, report);
        var entries = EntriesOf(files.Readable);
        var theme = Theme.Load(settings.Theme, report);
        var site = PlanSite.Of([.. entries.SelectMany(ofFile => ofFile)], settings, theme.Languages, theme.Assets, report);
        using var target = OpenOutput.At(output, [.. site.Pages.Select(page => page.Address)], clean, report);
        WritePages(site.Pages, Renderer.For(site, theme, report), target);
        var counts = target.Commit();
        var articles = site.Pages.Where(page => page.Kind == "article").Select(page => page.Source).ToList();
        return new BuildSummary(files.Readable.Length + files.Refused, articles.Distinct(StringComparer.Ordinal).Count(), articles.Count, site.Pages.Count, counts.Written, counts.Deleted, counts.Bytes);
    }

    /// <summary>The articles of a file, in its order.</summary>
    public IEnumerable<Article> ArticlesOf(SourceFile file) => ArticlesOf(file, RepeatedLines.Empty);

    /// <summary>The articles of a line of JSON Lines.</summary>
    /// <param name="path">Where the line comes from, for messages.</param>
    /// <param name="number">Number of the line, from 1.</param>
    public IEnumerable<Article> ArticlesOf(string line, string path, int number) => ArticlesOf(ReadRecord.From(line, path, number, report), RepeatedLines.Empty);

    private IEnumerable<Article> ArticlesOf(SourceFile file, RepeatedLines repeated) =>
        ArticlesOf(ReadDocuments.From(file, report).SelectMany(document => SplitDocument.At(document, report)), repeated);

    private IEnumerable<Article> ArticlesOf(IEnumerable<Document> documents, RepeatedLines repeated) =>
        documents.Select(document => ExtractArticle.From(document, repeated, report)).OfType<Article>();

    /// <summary>What the pasted texts of the archive repeat, learned from up to <see cref="LearnedFiles"/> of them at even distances.</summary>
    private RepeatedLines RepeatedLinesOf(ImmutableArray<SourceFile> files)
    {
        var pasted = files.Where(ReadDocuments.IsPasted).ToList();
        if (pasted.Count < LearnRepeatedLines.FewestFiles)
        {
            return RepeatedLines.Empty;
        }

        var learner = new LearnRepeatedLines();
        var step = (pasted.Count + LearnedFiles - 1) / LearnedFiles;
        InParallel((pasted.Count + step - 1) / step, i =>
        {
            // What is wrong with a file is reported when it is read for good.
            foreach (var document in ReadDocuments.From(pasted[i * step], static _ => { }))
            {
                learner.Add(document);
            }
        });
        return learner.Freeze();
    }

    private ImmutableArray<Entry>[] EntriesOf(ImmutableArray<SourceFile> files)
    {
        var repeated = RepeatedLinesOf(files);
        var entries = new ImmutableArray<Entry>[files.Length];
        var done = 0;
        InParallel(files.Length, i =>
        {
            entries[i] = [.. ArticlesOf(files[i], repeated).Select(Place)];
            OnProgress(new Progress(BuildPhase.Reading, Interlocked.Increment(ref done), files.Length));
        });
        return entries;
    }

    private Entry Place(Article article)
    {
        var (markdown, bodyStart) = FormatArticle.ToMarkdown(article);
        return PlaceArticle.For(article, markdown, bodyStart, settings);
    }

    private void WritePages(IReadOnlyList<Page> pages, Renderer renderer, IOutput target)
    {
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>(32 * 1024));
        var done = 0;
        foreach (var wave in WriteOrder.Waves(pages, page => page.Address))
        {
            InParallel(wave.Count, i =>
            {
                WritePage(wave[i]);
                OnProgress(new Progress(BuildPhase.Writing, Interlocked.Increment(ref done), pages.Count));
            });
        }

        void WritePage(Page page)
        {
            var buffer = buffers.Value!;
            buffer.ResetWrittenCount();
            renderer.Render(page, buffer);
            target.Write(page.Address, buffer.WrittenSpan);
        }
    }

    private void InParallel(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Jobs, CancellationToken = Cancellation }, work);
        }
        catch (AggregateException failures)
        {
            // What stopped the first thread is what the user must know; the others stopped for the same reason.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}

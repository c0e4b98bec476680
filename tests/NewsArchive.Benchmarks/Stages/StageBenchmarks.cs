using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Benchmarks.Corpus;
using NewsArchive.Collect;
using NewsArchive.Extract;
using NewsArchive.Format;
using NewsArchive.Indexes;
using NewsArchive.Render;
using NewsArchive.Render.Themes;

namespace NewsArchive.Benchmarks.Stages;

/// <summary>The stages one by one, each over the same hundred articles. Times are for one article or page.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int Articles = 100;

    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-stages").FullName;
    private readonly ArrayBufferWriter<byte> buffer = new(1024 * 1024);
    private SourceFile[] texts = [];
    private SourceFile[] markdown = [];
    private Document[] documents = [];
    private Article[] articles = [];
    private Entry[] entries = [];
    private Page[] articlePages = [];
    private Page[] listPages = [];
    private Renderer renderer = null!;

    /// <summary>Runs them in this process: it is compiled as the tool is.</summary>
    public static int Run(string[] choice)
    {
        var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(choice is [] ? ["--filter", "*"] : choice, config);
        return 0;
    }

    [GlobalSetup]
    public void Prepare()
    {
        WriteCorpus.To(folder, Articles);
        texts = [.. FindFiles.Below(Path.Combine(folder, "txt"), Ignore).Readable];
        markdown = [.. FindFiles.Below(Path.Combine(folder, "md"), Ignore).Readable];
        documents = [.. texts.SelectMany(file => ReadDocuments.From(file, Ignore))];
        articles = [.. documents.Select(document => ExtractArticle.From(document, RepeatedLines.Empty, Ignore)).OfType<Article>()];
        entries = [.. articles.Select(Placed)];
        var theme = Theme.Load(null, Ignore);
        var site = Plan(theme);
        renderer = Renderer.For(site, theme, Ignore);
        articlePages = [.. site.Pages.Where(page => page.Kind == "article")];
        listPages = [.. site.Pages.Where(page => page.Kind == "list").Take(Articles)];
    }

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(folder, recursive: true);

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Find_files() => FindFiles.Below(Path.Combine(folder, "txt"), Ignore).Readable.Length;

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Collect_text() => texts.Sum(file => ReadDocuments.From(file, Ignore).Length);

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Collect_Markdown() => markdown.Sum(file => ReadDocuments.From(file, Ignore).Length);

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Extract() => documents.Count(document => ExtractArticle.From(document, RepeatedLines.Empty, Ignore) is not null);

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Format() => articles.Sum(article => FormatArticle.ToMarkdown(article).Markdown.Length);

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Place() => articles.Sum(article => Placed(article).Address.Length);

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Index() => Plan(Theme.Load(null, Ignore)).Pages.Count;

    [Benchmark(OperationsPerInvoke = Articles)]
    public long Render_articles() => Render(articlePages);

    [Benchmark(OperationsPerInvoke = Articles)]
    public long Render_lists() => Render(listPages);

    [Benchmark(OperationsPerInvoke = Articles)]
    public ulong Digest_articles() => TakeDigests(articlePages);

    [Benchmark(OperationsPerInvoke = Articles)]
    public ulong Digest_lists() => TakeDigests(listPages);

    private static ulong TakeDigests(Page[] pages)
    {
        var digests = new TakeDigest();
        return pages.Aggregate(0UL, (all, page) => all ^ digests.Of(page).Low);
    }

    private static Entry Placed(Article article)
    {
        var (text, bodyStart) = FormatArticle.ToMarkdown(article);
        return PlaceArticle.For(article, new HeldDossier(new DossierContent(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetByteCount(text.AsSpan(0, bodyStart)), article)));
    }

    private static void Ignore(Diagnostic diagnostic)
    {
    }

    private SitePlan Plan(Theme theme) => PlanSite.Of(entries, new Settings(), theme.Outline, Ignore);

    private long Render(Page[] pages)
    {
        var bytes = 0L;
        foreach (var page in pages)
        {
            buffer.ResetWrittenCount();
            renderer.Render(page, buffer);
            bytes += buffer.WrittenCount;
        }

        return bytes;
    }
}

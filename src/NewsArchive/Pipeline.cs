using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Collect;
using NewsArchive.Collect.Records;
using NewsArchive.Extract;
using NewsArchive.Extract.Lines;
using NewsArchive.Format;
using NewsArchive.Indexes;
using NewsArchive.Protect;
using NewsArchive.Remember;
using NewsArchive.Render;
using NewsArchive.Render.Themes;
using NewsArchive.Write;

namespace NewsArchive;

/// <summary>
/// The line on one page: files -> Collect -> Extract -> Protect -> Format -> Index -> Render -> Write. Two parallel loops with a wall between them, and a memory for each:
/// a file that has not changed is not read again, and a page that would be made of the same is not made again.
/// </summary>
/// <param name="report">Takes diagnostics, each once, when a build has ended; those of <c>ArticlesOf</c> at once, from any thread.</param>
public sealed class Pipeline(Settings settings, Action<Diagnostic> report)
{
    // Exports of a large archive are larger; their memory is not kept for the pages.
    private const int LargestKeptBuffer = 1 << 20;

    private Theme? _theme;

    private bool HasSearch => !settings.LeftOut.HasFlag(SiteParts.Search);

    /// <summary>Threads at work; any number gives the same bytes.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The day for which embargoes are judged in a public site. Nothing in the line reads a clock.</summary>
    public DateOnly AsOf { get; init; } = DateOnly.MinValue;

    /// <summary>Ends the build at the next item; what is written stays whole.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told of every item that is done, from any thread.</summary>
    public Action<Progress> OnProgress { get; init; } = _ => { };

    /// <summary>Told how many pages are remembered when a build begins to recall them; not where nothing has changed since.</summary>
    public Action<int> OnRecall { get; init; } = _ => { };

    /// <summary>Told of the whole site when all of it is planned and nothing is written yet; not where nothing has changed since the last build, unless it always plans.</summary>
    public Action<PlannedSite> OnPlanned { get; init; } = _ => { };

    /// <summary>Plan the site even where nothing has changed since the last build, for those who have to know it.</summary>
    public bool AlwaysPlans { get; init; }

    /// <summary>Builds the site of an input folder. To build it again after a change, call it again: what is compiled stays compiled.</summary>
    /// <param name="clean">Forget earlier builds and write every file again.</param>
    /// <exception cref="IOException">Nothing could be written to the output folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The output folder must not be written.</exception>
    /// <exception cref="LeakException">A public site would have shown what may not be published.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public BuildSummary Build(InputFolder input, string output, bool clean)
    {
        var said = new ConcurrentBag<Diagnostic>();
        try
        {
            return Build(input, output, clean, forget: clean, said);
        }
        catch (DamagedCacheException)
        {
            // It shows only when a page asks for a text. All that was said will be said again.
            said.Clear();
            return Build(input, output, clean, forget: true, said);
        }
        finally
        {
            foreach (var diagnostic in said)
            {
                report(diagnostic);
            }
        }
    }

    /// <inheritdoc cref="Build(InputFolder, string, bool)"/>
    public BuildSummary Build(string input, string output, bool clean) => Build(new InputFolder(input, Jobs), output, clean);

    /// <summary>The articles of a file, in its order.</summary>
    public IEnumerable<Article> ArticlesOf(SourceFile file)
    {
        var few = new SayAFew(file.Path, report);
        foreach (var article in ArticlesOf(ContainFaults.Of(file.Path, 0, few.Say, () => ReadDocuments.From(file, few.Say)), RepeatedLines.Empty, few.Say))
        {
            yield return article;
        }

        few.End();
    }

    /// <summary>The articles of a line of JSON Lines.</summary>
    /// <param name="path">Where the line comes from, for messages.</param>
    /// <param name="number">Number of the line, from 1.</param>
    public IEnumerable<Article> ArticlesOf(string line, string path, int number) =>
        ContainFaults.Of(path, number, report, () => ReadRecord.From(line, path, number, report).Select(document => ExtractArticle.From(document, report)).OfType<Article>());

    private static IEnumerable<Article> ArticlesOf(IEnumerable<Document> documents, RepeatedLines repeated, Action<Diagnostic> report) =>
        documents.SelectMany(whole => ContainFaults.Of(
            whole.Path, LineOf(whole), report, () => SplitDocument.At(whole, report).Select(document => ExtractArticle.From(document, repeated, report)).OfType<Article>()));

    private static int LineOf(Document document) => document.Blocks is [var first, ..] ? first.Line : 0;

    private BuildSummary Build(InputFolder input, string output, bool clean, bool forget, ConcurrentBag<Diagnostic> said)
    {
        var (ofFiles, ofTheme) = (new List<Diagnostic>(), new List<Diagnostic>());
        var finding = Task.Run(() => FindFiles.In(input, settings, ofFiles.Add));
        var loading = Task.Run(() => LoadTheme(ofTheme.Add));
        var circumstances = new Lazy<Digest>(() => new TakeDigest().Of((object[])[settings, loading.GetAwaiter().GetResult()]));
        using var target = OpenOutput.At(output, clean);
        using var memory = Memory.Open(target.CacheFile, new TakeDigest().Of((object[])[settings.Folders, settings.Sources, settings.Profile, settings.ExcerptLength, HasSearch]), forget);
        target.LookAhead(memory.Addresses);
        var files = finding.GetAwaiter().GetResult();
        ofFiles.ForEach(said.Add);
        ReleaseArticle.RefuseStray(ofFiles, settings.Profile);
        memory.Expect(files.Readable);
        if (!AlwaysPlans && memory.Whole is { } last && last.Circumstances == circumstances.Value && last.Embargoes.All(StillAnswers) && memory.KnowsAll() && memory.WrittenIf(target.Notes) is { } written && target.Holds(written, InParallel))
        {
            memory.RecallDiagnostics().Concat(last.Diagnostics).Concat(ofTheme).ToList().ForEach(said.Add);
            return last.Summary with { Files = files.Readable.Length + files.Refused };
        }

        memory.Begin(target.Now());
        OnRecall(memory.PageCount);
        target.ReadNotes(memory.WrittenIf(target.Notes));
        var (readings, read) = Read(files.Readable, memory, said.Add);
        var theme = loading.GetAwaiter().GetResult();
        ofTheme.ForEach(said.Add);
        var ofSite = new List<Diagnostic>();
        var gate = LeakGate.Of(readings.Protected, readings.Entries, settings, said.Add, InParallel);
        gate.EndIfLeaking();
        var site = PlanSite.Of(readings.Entries, settings, theme.Outline, ofSite.Add, Jobs);
        var ofPages = new ConcurrentBag<Diagnostic>();
        var rendering = Task.Run(() => Renderer.For(site, theme, ofPages.Add));
        var counting = Task.Run(() => Count(files, site, readings));
        foreach (var entry in readings.Entries)
        {
            entry.EndPlanning();
        }

        string[] addresses = [.. site.Pages.Select(page => page.Address)];
        memory.Expect(addresses);
        Prove(site, theme, gate, memory);
        var renderer = rendering.GetAwaiter().GetResult();
        int rendered;
        using (var planned = new PlannedSite(site, renderer))
        {
            OnPlanned(planned);
            target.Claim(addresses, ofPages.Add);
            rendered = WritePages(site.Pages, addresses, renderer, target, memory);
        }

        // Where a page met a fault of the theme or a foreign file, the next build must meet it too, to say so again.
        memory.BeginSaving(ofPages.IsEmpty, gate.Digest);
        foreach (var diagnostic in ofSite.Concat(ofPages))
        {
            said.Add(diagnostic);
        }

        var (summary, restricted) = counting.GetAwaiter().GetResult();
        var counts = target.Commit(restricted, bytes => memory.Save(
            ofPages.IsEmpty ? new WholeBuild(circumstances.Value, [.. target.Notes], summary with { Bytes = bytes }, [.. ofSite]) { Embargoes = readings.Embargoes, Restricted = restricted } : null));
        memory.MovedTo(target.CacheFile);
        return summary with { Read = read, Rendered = rendered, Written = counts.Written, Deleted = counts.Deleted, Bytes = counts.Bytes };
    }

    /// <summary>What comes of the build, and how many articles are not for everybody as they are in it.</summary>
    private (BuildSummary Summary, int Restricted) Count(FoundFiles files, SitePlan site, InputReadings readings) =>
        (BuildSummary.Of(files.Readable.Length + files.Refused, site, readings), settings.Profile == SiteProfile.All ? site.Entries.Count(entry => entry.Article.IsRestricted) : 0);

    private Theme LoadTheme(Action<Diagnostic> said)
    {
        var theme = Theme.Load(settings.Theme, said);
        return _theme = _theme?.Digest == theme.Digest ? _theme : theme;
    }

    /// <summary>What all files give, and how many of them had to be read.</summary>
    private (InputReadings Readings, int Read) Read(ImmutableArray<SourceFile> files, Memory memory, Action<Diagnostic> said)
    {
        var (readings, recalled) = (new InputReading?[files.Length], new InputReading?[files.Length]);
        var (read, done) = (0, 0);

        // Where no file is counted, there is nothing to be learned from all of them before the first is read.
        var counted = LearnRepeatedLines.Choose(files, ReadDocuments.IsPasted);
        InParallel(files.Length, i =>
        {
            readings[i] = recalled[i] = Recall(i, files[i], memory);
            if (counted.IsEmpty)
            {
                readings[i] ??= Read(i, files[i], RepeatedLines.Empty, null, memory);
                CountDone();
            }
        });
        var repeated = Learn(files, counted, readings, out var lines);
        Func<LineAnswer, bool> stillAnswers = repeated.StillAnswers;
        Func<EmbargoAnswer, bool> isStillOver = StillAnswers;
        InParallel(files.Length, i =>
        {
            var reading = readings[i] is { } known && known.Answers.All(stillAnswers) && known.Embargoes.All(isStillOver) ? known : Read(i, files[i], repeated, lines[i], memory);
            readings[i] = reading;
            if (ReferenceEquals(reading, recalled[i]))
            {
                memory.Keep(i);
            }
            else
            {
                Interlocked.Increment(ref read);
            }

            foreach (var diagnostic in reading.Diagnostics)
            {
                said(diagnostic);
            }

            if (!counted.IsEmpty)
            {
                CountDone();
            }
        });
        return (new InputReadings(readings!), read);

        void CountDone() => OnProgress(new Progress(BuildPhase.Reading, Interlocked.Increment(ref done), files.Length));
    }

    // The bytes decide where the stamp does not: a folder that was just checked out has new stamps and old texts.
    private static InputReading? Recall(int place, SourceFile file, Memory memory) =>
        memory.IsUnchanged(place) || (memory.Knows(place) && ReadDocuments.BytesOf(file, static _ => { }) is { } bytes && memory.IsContent(place, ReadDocuments.ContentOf(file, bytes)))
            ? memory.Recall(place)
            : null;

    /// <summary>What the pasted texts of the archive repeat.</summary>
    /// <param name="counted">Places of the files that are counted.</param>
    /// <param name="known">What is known of files; those whose lines are needed and not known are taken out.</param>
    /// <param name="lines">The lines of files that had to be looked at.</param>
    private RepeatedLines Learn(ImmutableArray<SourceFile> files, ImmutableArray<int> counted, InputReading?[] known, out ImmutableArray<ulong>?[] lines)
    {
        var learner = new LearnRepeatedLines();
        var found = lines = new ImmutableArray<ulong>?[files.Length];
        InParallel(counted.Length, n =>
        {
            var i = counted[n];
            if (known[i]?.Lines is null)
            {
                // What is wrong with the file is reported when it is read for good.
                known[i] = null;
                found[i] = ContainFaults.Of(files[i].Path, 0, static _ => { }, () => LearnRepeatedLines.LinesOf(ReadDocuments.From(files[i], static _ => { })));
            }

            learner.Add((known[i]?.Lines ?? found[i])!.Value);
        });
        return learner.Freeze();
    }

    private InputReading Read(int place, SourceFile file, RepeatedLines repeated, ImmutableArray<ulong>? lines, Memory memory)
    {
        var diagnostics = new List<Diagnostic>();
        var few = new SayAFew(file.Path, diagnostics.Add);
        if (ReadDocuments.BytesOf(file, diagnostics.Add) is not { } bytes)
        {
            return new InputReading([], [.. diagnostics], []);
        }

        // Asked here: that the cache is damaged is no matter of one text.
        var words = HasSearch ? memory.Words : null;
        var draft = memory.Draft();
        var answers = new HashSet<LineAnswer>();
        var documents = ContainFaults.Of(file.Path, 0, few.Say, () => ReadDocuments.FromBytes(file, bytes, few.Say));
        var release = settings.Profile == SiteProfile.Public ? new ReleaseArticle(settings, AsOf, few.Say) : null;
        var isDoubtful = release?.IsDoubtful(file, [.. diagnostics]) == true;
        var hidden = new List<ProtectedText>();
        var embargoes = new HashSet<EmbargoAnswer>();
        var articles = ArticlesOf(documents, repeated.Noting(answers), few.Say).Select(article => ApplyRights.To(article, settings.Sources));
        ImmutableArray<Entry> entries = [.. articles.SelectMany(article => ContainFaults.Of(
            file.Path, 0, few.Say, () => Place(article, release is null ? article : Release(article, release, isDoubtful, hidden, embargoes), draft, words) is { } entry ? (Entry[])[entry] : []))];
        few.End();
        var reading = new InputReading(entries, [.. diagnostics], [.. answers]) { Lines = lines, Protected = [.. hidden], Embargoes = [.. embargoes] };
        memory.Remember(place, ReadDocuments.ContentOf(file, bytes), draft, reading);
        return reading;
    }

    /// <summary>What of an article goes on in the line to a public site; what does not is noted for the gate at its end.</summary>
    private Article? Release(Article article, ReleaseArticle release, bool isDoubtful, List<ProtectedText> hidden, HashSet<EmbargoAnswer> embargoes)
    {
        if (article.Embargo is { } embargo)
        {
            embargoes.Add(new EmbargoAnswer(embargo.Value, release.IsOver(embargo.Value)));
        }

        var released = isDoubtful ? null : release.Of(article);
        var rights = released is null ? PublicationRights.Private : release.RightsOf(article);
        if (rights != PublicationRights.Full)
        {
            hidden.Add(TakePassages.Of(article, rights, PlaceArticle.AddressOf(article), settings));
        }

        return released;
    }

    private bool StillAnswers(EmbargoAnswer answer) => new ReleaseArticle(settings, AsOf, _ => { }).IsOver(answer.Day) == answer.IsOver;

    private static Entry? Place(Article whole, Article? article, ReadingDraft draft, WordTable? words)
    {
        if (article is null)
        {
            return null;
        }

        var (markdown, bodyStart) = FormatArticle.ToMarkdown(article);
        var content = new DossierContent(Encoding.UTF8.GetBytes(markdown), Encoding.UTF8.GetByteCount(markdown.AsSpan(0, bodyStart)), article);
        return PlaceArticle.For(article, draft.Keep(content), whole, markdown.AsSpan(bodyStart), words);
    }

    /// <summary>Makes every page that is new to a public site once without writing it: nothing is touched before all of it is known to be clean.</summary>
    private void Prove(SitePlan site, Theme theme, LeakGate gate, Memory memory)
    {
        if (!gate.IsClosed)
        {
            return;
        }

        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>(32 * 1024));
        var renderer = Renderer.For(site, theme, static _ => { });
        var digests = new TakeDigest();
        InParallel(site.Pages.Count, i =>
        {
            var page = site.Pages[i];
            var before = memory.Before(i)?.Digests;
            if (gate.Digest != memory.Proven || before?.Model != PageDigests.Of(page, renderer.DigestOf(page.Kind), digests, before).Model)
            {
                var buffer = buffers.Value!;
                buffer.ResetWrittenCount();
                renderer.Render(page, buffer);
                gate.LetsThrough(page.Address, buffer.WrittenSpan);
            }
        });
        gate.EndIfLeaking();
    }

    /// <summary>Makes all pages that are not as they should be; how many these were.</summary>
    private int WritePages(IReadOnlyList<Page> pages, string[] addresses, Renderer renderer, IOutput target, Memory memory)
    {
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(NewBuffer);
        var digests = new TakeDigest(2 * pages.Count);
        var (rendered, done) = (0, 0);
        foreach (var wave in WriteOrder.Waves(addresses))
        {
            InParallel(wave.Count, i =>
            {
                WritePage(wave[i]);
                OnProgress(new Progress(BuildPhase.Writing, Interlocked.Increment(ref done), pages.Count));
            });
        }

        return rendered;

        static ArrayBufferWriter<byte> NewBuffer() => new(32 * 1024);

        void WritePage(int place)
        {
            var (page, before) = (pages[place], memory.Before(place));
            var made = PageDigests.Of(page, renderer.DigestOf(page.Kind), digests, before?.Digests);
            var file = before?.Digests.Model == made.Model ? target.TryKeep(place, before.File) : null;
            if (file is null)
            {
                var buffer = buffers.Value!;
                buffer.ResetWrittenCount();
                renderer.Render(page, buffer);
                Interlocked.Increment(ref rendered);
                file = target.Write(place, buffer.WrittenSpan, before?.File);
                if (buffer.Capacity > LargestKeptBuffer)
                {
                    buffers.Value = NewBuffer();
                }
            }

            if (file is not null)
            {
                memory.Remember(place, ReferenceEquals(file, before?.File) && made == before.Digests ? before : new PageMemory(made, file));
            }
        }
    }

    private void InParallel(int count, Action<int> work) => AtOnce.Do(count, Jobs, work, Cancellation);
}

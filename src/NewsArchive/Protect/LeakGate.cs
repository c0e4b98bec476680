using System.Collections.Concurrent;
using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Protect;

/// <summary>
/// Stands between a public site and its folder, and lets no protected text through, wherever the line may have let it in. First it looks at all that pages are
/// made from, then at the bytes of every file. A passage that an article which may be published has as well is no secret; but where that holds for most of a
/// protected article, the one is a copy of the other, and its owner must say which rights count.
/// </summary>
public sealed class LeakGate
{
    // Reports of a copied press release share paragraphs; copies share more than half.
    private const double CopyShare = 0.5;
    private const int FewPassages = 3;

    private readonly PassageSet _passages;
    private readonly Settings _settings;
    private readonly Action<Diagnostic> _report;
    private int _leaks;

    private LeakGate(PassageSet passages, Settings settings, Action<Diagnostic> report)
    {
        _passages = passages;
        _settings = settings;
        _report = report;
    }

    /// <summary>Of what is looked for; zero where nothing is.</summary>
    public Digest Digest { get; private set; }

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsClosed => !_passages.IsEmpty;

    /// <summary>The gate for a site, which has looked at its entries.</summary>
    /// <param name="texts">All protected texts of the archive.</param>
    /// <param name="entries">All that the site is made from.</param>
    /// <param name="report">Takes what is found, from any thread.</param>
    /// <param name="inParallel">Runs work for each number below the first.</param>
    public static LeakGate Of(IReadOnlyList<ProtectedText> texts, IReadOnlyList<Entry> entries, Settings settings, Action<Diagnostic> report, Action<int, Action<int>> inParallel)
    {
        var passages = new PassageSet(texts);
        if (passages.IsEmpty)
        {
            return new LeakGate(passages, settings, report);
        }

        var gate = new LeakGate(passages, settings, report);
        gate.Release(entries, inParallel);
        inParallel(entries.Count, i => gate.Look(entries[i]));
        gate.Digest = passages.DigestOf();
        return gate;
    }

    /// <summary>Looks at a file of the site; says whether it may be written.</summary>
    /// <param name="address">Where it is to stand.</param>
    /// <param name="bytes">All of it.</param>
    public bool LetsThrough(string address, ReadOnlySpan<byte> bytes)
    {
        var owners = new HashSet<int>();
        using (var name = Letters.OfText(address))
        {
            _passages.Find(name.Span, (_, owner) => owners.Add(owner));
        }

        var (shown, tags) = Letters.OfFile(bytes);
        using (shown)
        using (tags)
        {
            _passages.Find(shown.Span, (_, owner) => owners.Add(owner));
            _passages.Find(tags.Span, (_, owner) => owners.Add(owner));
        }

        foreach (var owner in owners)
        {
            Report(owner, $"stands in {address} of the site");
        }

        return owners.Count == 0;
    }

    /// <summary>Ends the build if anything was found.</summary>
    /// <exception cref="LeakException">Something was.</exception>
    public void EndIfLeaking()
    {
        if (_leaks > 0)
        {
            throw new LeakException(string.Create(
                CultureInfo.InvariantCulture, $"{_leaks} times text would be published that may not be ({DiagnosticKinds.Leak.Code}, above). Nothing of it was written; the site stays as it was."));
        }
    }

    /// <summary>Finds out which passages are public already, by articles that may be published.</summary>
    private void Release(IReadOnlyList<Entry> entries, Action<int, Action<int>> inParallel)
    {
        var known = new ConcurrentDictionary<ulong, bool>();
        var shared = new ConcurrentDictionary<(int Owner, int Entry), HashSet<ulong>>();
        inParallel(entries.Count, i =>
        {
            var (entry, isWhole) = (entries[i], IsWhole(entries[i]));
            using var letters = Letters.OfText(entry.Article.Title.Value);
            letters.AddBreak();
            var content = entry.Dossier.Read();
            var body = PlainText.Of(content.BodyMarkdown);
            letters.AddText(isWhole ? body : body.AsSpan(0, entry.Article.Rights?.Value == PublicationRights.Excerpt ? Math.Min(body.Length, _settings.ExcerptLength) : 0));
            foreach (var omission in isWhole ? content.Article.Omissions : [])
            {
                letters.AddBreak();
                letters.AddText(omission.Text);
            }

            _passages.Find(letters.Span, (passage, owner) =>
            {
                known[passage] = true;
                if (isWhole)
                {
                    shared.GetOrAdd((owner, i), _ => []).Add(passage);
                }
            });
        });
        foreach (var ((owner, i), passages) in shared.OrderBy(pair => pair.Key))
        {
            var text = _passages.Texts[owner];
            if (text.Passages.Length >= FewPassages && passages.Count > text.Passages.Length * CopyShare)
            {
                Report(owner, $"would be published as {entries[i].Article.Path}, which has the same text and other rights");
            }
        }

        using var words = Letters.OfText(_settings.Title);
        words.AddBreak();
        words.AddText(_settings.Description ?? "");
        _passages.Find(words.Span, (passage, _) => known[passage] = true);
        _passages.Release(known.Keys.ToHashSet());
    }

    private static bool IsWhole(Entry entry) => entry.Article.Rights is null or { Value: PublicationRights.Full };

    /// <summary>Looks at all that pages, lists and the search index are made from: what is clean here cannot be a word in the index.</summary>
    private void Look(Entry entry)
    {
        var content = entry.Dossier.Read();
        using var letters = Letters.OfText(entry.Lead);
        letters.AddBreak();
        letters.AddText(PlainText.Of(content.BodyMarkdown));
        letters.AddBreak();
        letters.AddText(content.FrontMatter);
        foreach (var text in WordsOf(content.Article))
        {
            letters.AddBreak();
            letters.AddText(text);
        }

        var owners = new HashSet<int>();
        _passages.Find(letters.Span, (_, owner) => owners.Add(owner));
        foreach (var owner in owners)
        {
            Report(owner, $"was given to the pages of {entry.Article.Path}");
        }
    }

    private static IEnumerable<string> WordsOf(Article article) =>
    [
        .. article.Candidates.Select(candidate => candidate.Value),
        .. article.Omissions.Select(omission => omission.Text),
        .. article.Countries.SelectMany(tag => tag.Evidence).Concat(article.Candidates.Select(candidate => candidate.Evidence)).Append(article.Title.Evidence)
            .SelectMany(evidence => new[] { evidence.Quote, evidence.Context ?? "" }),
    ];

    private void Report(int owner, string what)
    {
        var text = _passages.Texts[owner];
        Interlocked.Increment(ref _leaks);

        // Without a word of the text: what a build says may be public, too.
        _report(DiagnosticKinds.Leak.At(
            text.Path, 0, $"Text of \"{text.Id}\" ({RightsWords.Of(text.Rights)}) {what}.", "Give both the same rights if one article quotes or copies the other, or take the passage out; if neither is so, report a fault of the tool."));
    }
}

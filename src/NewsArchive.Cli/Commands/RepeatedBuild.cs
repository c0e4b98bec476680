using System.Diagnostics;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render;
using NewsArchive.Serve;
using NewsArchive.Write;

namespace NewsArchive.Cli.Commands;

/// <summary>Builds an archive again and again while somebody works on it, and says what came of it. A mistake ends nothing but the first build.</summary>
internal sealed class RepeatedBuild(string input, string output, string? config, string? theme, string? baseUrl, Func<Settings, ForWhom> whom, Terminal terminal)
{
    private Settings? _settings;
    private Digest _digest;
    private Pipeline? _pipeline;
    private SitePlan? _plan;
    private Action<PlannedSite> _onPlanned = _ => { };
    private Diagnostics _diagnostics = new();
    private string _said = "";
    private bool _isBuilt;

    public required CancellationToken Cancellation { get; init; }

    /// <summary>Told of each theme folder that comes to be used.</summary>
    public required Action<string> OnTheme { get; init; }

    /// <summary>Builds once; null after a mistake, which is said.</summary>
    /// <param name="onPlanned">Told of what is going to be written.</param>
    public BuiltArchive? Build(Action<PlannedSite> onPlanned)
    {
        _onPlanned = onPlanned;
        var clock = Stopwatch.StartNew();
        _diagnostics = new Diagnostics();
        try
        {
            var settings = SettingsOf.Archive(input, config, theme, baseUrl, _diagnostics, terminal);
            var summary = PipelineFor(settings, whom(settings)).Build(input, output, clean: false);
            SayDiagnostics();
            if (!_isBuilt || summary.Written + summary.Deleted > 0)
            {
                terminal.Out.WriteLine($"{summary.Articles} articles, {summary.Written} files written, {summary.Deleted} deleted, {clock.ElapsedMilliseconds} ms");
                terminal.Out.Flush();
            }

            _isBuilt = true;
            return new BuiltArchive(WrittenSite.At(output)!, _plan!, summary, [.. _diagnostics.All]);
        }
        catch (Exception problem) when (_isBuilt && problem is UsageException or RefusedException or LeakException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"newsarchive: {problem.Message}");
            return null;
        }
    }

    // As long as the settings are the same, what was compiled for them stays.
    private Pipeline PipelineFor(Settings stated, ForWhom people)
    {
        var settings = stated with { Profile = people.Name };
        var digest = new TakeDigest().Of(settings);
        if (_pipeline is null || _digest != digest || _pipeline.AsOf != people.Day)
        {
            if (settings.Theme is { } folder && folder != _settings?.Theme && Directory.Exists(folder))
            {
                OnTheme(folder);
            }

            (_settings, _digest) = (settings, digest);
            _pipeline = new Pipeline(settings, diagnostic => _diagnostics.Add(diagnostic)) { AsOf = people.Day, Cancellation = Cancellation, AlwaysPlans = true, OnPlanned = Take };
        }

        return _pipeline;
    }

    private void Take(PlannedSite planned)
    {
        _plan = planned.Plan;
        _onPlanned(planned);
    }

    // What was said after the last build need not be said again.
    private void SayDiagnostics()
    {
        var said = string.Join('\n', _diagnostics.All.Order());
        if (said != _said)
        {
            _diagnostics.Print(terminal);
            _said = said;
        }
    }
}

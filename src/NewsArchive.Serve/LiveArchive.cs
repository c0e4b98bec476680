using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render;
using NewsArchive.Write;

namespace NewsArchive.Serve;

/// <summary>An archive that is built again and again while it is shown. One build at a time, whoever asks for it.</summary>
/// <param name="input">Folder of the texts, the only one in which corrections are written.</param>
/// <param name="build">Builds, and says what it is going to write; null where there was a mistake, which it has told of: then what was shown before stays.</param>
public sealed class LiveArchive(string input, Func<Action<PlannedSite>, BuiltArchive?> build) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SpareMemory _spare = new();

    /// <summary>Held by who corrects an article.</summary>
    internal SemaphoreSlim Correcting { get; } = new(1);

    /// <summary>What is shown.</summary>
    internal SiteState State { get; } = new(input);

    /// <summary>Folder of the texts.</summary>
    internal string Input => input;

    /// <summary>Builds, and shows what came of it. Who waits for the result sees it shown.</summary>
    public async Task<BuiltArchive?> BuildAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        _spare.Begin();
        try
        {
            var built = await Task.Run(() => build(State.ShowAhead), cancellation);
            if (built is not null)
            {
                State.Change(built);
            }

            return built;
        }
        finally
        {
            State.EndAhead();
            _spare.End();
            _turn.Release();
        }
    }

    /// <summary>Waits for the build that is at work, if one is.</summary>
    internal async Task QuietAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        _turn.Release();
    }

    public void Dispose()
    {
        _spare.Dispose();
        _turn.Dispose();
        Correcting.Dispose();
    }
}

/// <summary>What a build left.</summary>
/// <param name="Site">The files.</param>
/// <param name="Plan">What they were made of.</param>
/// <param name="Diagnostics">What was wrong with it.</param>
public sealed record BuiltArchive(WrittenSite Site, SitePlan Plan, BuildSummary Summary, IReadOnlyList<Diagnostic> Diagnostics);

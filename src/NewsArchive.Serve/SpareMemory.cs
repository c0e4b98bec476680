using System.Runtime;

namespace NewsArchive.Serve;

/// <summary>
/// Memory that is ready before a build needs it, so that the build need not stop to look for some: a third of the time between a saved change and its page went into collecting garbage
/// that was none yet. What has become garbage is collected afterwards, when the pages are shown and nobody waits.
/// </summary>
internal sealed class SpareMemory : IDisposable
{
    // A build after a change takes 90 MB for 1,000 articles; larger archives take more and collect as before.
    private const long Bytes = 144L << 20;
    private const long BytesOfLarge = 32L << 20;

    // Open pages fetch themselves and their parts first.
    private static readonly TimeSpan AfterReload = TimeSpan.FromMilliseconds(700);

    private readonly Lock _changing = new();
    private readonly Timer _timer;
    private bool _isBuilding;
    private bool _isOver;

    public SpareMemory() => _timer = new Timer(_ => MakeReady());

    /// <summary>Says that a build begins.</summary>
    public void Begin()
    {
        lock (_changing)
        {
            _isBuilding = true;
        }
    }

    /// <summary>Says that the build has ended and is shown.</summary>
    public void End()
    {
        lock (_changing)
        {
            _isBuilding = false;
            _timer.Change(AfterReload, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (_changing)
        {
            _isOver = true;
            _timer.Dispose();
            Release();
        }
    }

    private void MakeReady()
    {
        lock (_changing)
        {
            if (_isBuilding || _isOver)
            {
                return;
            }

            Release();
            try
            {
                GC.TryStartNoGCRegion(Bytes, BytesOfLarge);
            }
            catch (Exception none) when (none is ArgumentOutOfRangeException or InvalidOperationException)
            {
                // A machine or container with little memory: builds collect as they go.
            }
        }
    }

    // Who took more than was ready has ended it already.
    private static void Release()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }
    }
}

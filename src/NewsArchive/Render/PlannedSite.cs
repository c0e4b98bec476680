using System.Buffers;
using NewsArchive.Archive.Site;

namespace NewsArchive.Render;

/// <summary>A site that is planned and being written. Any of its pages can be had before its file is there: the same bytes.</summary>
public sealed class PlannedSite(SitePlan plan, Renderer renderer) : IDisposable
{
    private readonly Lock _rendering = new();
    private bool _isOver;

    /// <summary>The whole site.</summary>
    public SitePlan Plan => plan;

    /// <summary>The bytes of a page; null where there is no such page, and when all pages are written. Any thread may ask.</summary>
    /// <param name="address">Address below the site's root.</param>
    public ReadOnlyMemory<byte>? Render(string address)
    {
        lock (_rendering)
        {
            if (_isOver || plan.Find(address) is not { } page)
            {
                return null;
            }

            var bytes = new ArrayBufferWriter<byte>();
            renderer.Render(page, bytes);
            return bytes.WrittenMemory;
        }
    }

    /// <summary>From now on the files count: what pages are made of may move or go.</summary>
    public void Dispose()
    {
        lock (_rendering)
        {
            _isOver = true;
        }
    }
}

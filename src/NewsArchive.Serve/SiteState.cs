using System.Globalization;
using System.Security.Cryptography;
using NewsArchive.Render;
using NewsArchive.Serve.Correct;

namespace NewsArchive.Serve;

/// <summary>What is served at the moment, and who waits for it to change.</summary>
/// <param name="input">Folder of the texts.</param>
internal sealed class SiteState(string input)
{
    // Nobody looks at more pages at once; the others wait until all is written.
    private const int MostAhead = 8;

    // Of this run of the server: a page that outlives the server must not take the next one's first state for its own.
    private readonly string _run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private readonly Lock _changing = new();
    private readonly List<Watcher> _watchers = [];
    private ShownSite _built = ShownSite.None;
    private volatile ShownSite _now = ShownSite.None;
    private int _number;

    /// <summary>What is served.</summary>
    public ShownSite Now => _now;

    /// <summary>
    /// Takes what a build is going to write. Where a page that somebody looks at will be another, the whole site is served as it will be from now on, and who looks at that page is told:
    /// the page is there before its file is, in a large archive long before.
    /// </summary>
    public void ShowAhead(PlannedSite planned)
    {
        List<string> addresses;
        lock (_changing)
        {
            addresses = [.. _watchers.AsEnumerable().Reverse().Select(watcher => watcher.Address).Distinct(StringComparer.Ordinal).Take(MostAhead)];
        }

        var changed = addresses.FindAll(address => _built.IsAnother(address, planned.Render(address)));
        if (changed.Count > 0)
        {
            Show(_built.Ahead(NextMark(), planned, EditableArticles.Of(input, planned.Plan)), changed.Contains);
        }
    }

    /// <summary>Takes what a build left. Where a file of the site is another now, all who wait are told.</summary>
    public void Change(BuiltArchive built)
    {
        var isAnother = _built == ShownSite.None || built.Summary.Written + built.Summary.Deleted > 0;
        var mark = isAnother && _now == _built ? NextMark() : _now.Mark;
        _built = ShownSite.Of(mark, built.Site, EditableArticles.Of(input, built.Plan));
        Show(_built, _ => true);
    }

    /// <summary>Ends what was served ahead, if its build left nothing.</summary>
    public void EndAhead() => Show(_built, _ => true);

    /// <summary>Waits until the site is another than that of a mark.</summary>
    /// <param name="address">Address of the page that is looked at, below the site's root.</param>
    /// <returns>Whether it is; false if the time is up.</returns>
    public async Task<bool> WaitAsync(string mark, string address, TimeSpan patience, CancellationToken cancellation)
    {
        var watcher = new Watcher(mark, address);
        lock (_changing)
        {
            if (mark != _now.Mark)
            {
                return true;
            }

            _watchers.Add(watcher);
        }

        try
        {
            return await Task.WhenAny(watcher.News, Task.Delay(patience, cancellation)) == watcher.News;
        }
        finally
        {
            lock (_changing)
            {
                _watchers.Remove(watcher);
            }
        }
    }

    private string NextMark() => $"{_run}-{(++_number).ToString(CultureInfo.InvariantCulture)}";

    // Who has seen it already has its mark.
    private void Show(ShownSite site, Predicate<string> isAddressTold)
    {
        lock (_changing)
        {
            _now = site;
            _watchers.FindAll(watcher => watcher.Mark != site.Mark && isAddressTold(watcher.Address)).ForEach(watcher => watcher.Tell());
        }
    }

    /// <summary>Who looks at a page of a site.</summary>
    private sealed class Watcher(string mark, string address)
    {
        private readonly TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Mark => mark;

        public string Address => address;

        public Task News => _news.Task;

        public void Tell() => _news.TrySetResult();
    }
}

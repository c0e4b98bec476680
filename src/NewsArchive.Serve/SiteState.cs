using System.Globalization;
using System.Security.Cryptography;
using NewsArchive.Serve.Correct;
using NewsArchive.Write;

namespace NewsArchive.Serve;

/// <summary>What is served at the moment: the files of the last build, and a mark that changes with each change of them.</summary>
/// <param name="input">Folder of the texts.</param>
internal sealed class SiteState(string input)
{
    // Of this run of the server: a page that outlives the server must not take the next one's first state for its own.
    private readonly string _run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private readonly Lock _changing = new();
    private volatile Dictionary<string, SiteFile> _files = [];
    private volatile EditableArticles _articles = EditableArticles.None;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _number;

    /// <summary>Mark of the present state.</summary>
    public string Mark => $"{_run}-{Volatile.Read(ref _number).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The articles, to be corrected.</summary>
    public EditableArticles Articles => _articles;

    /// <summary>The file at an address; null where the site has none. Nothing else in the folder can be reached.</summary>
    public SiteFile? Find(string address) => _files.GetValueOrDefault(address);

    /// <summary>Takes what a build left. Where a file of the site is another now, all who wait are told.</summary>
    public void Change(BuiltArchive built)
    {
        TaskCompletionSource? waiting = null;
        _articles = EditableArticles.Of(input, built.Plan);
        lock (_changing)
        {
            if (_number == 0 || built.Summary.Written + built.Summary.Deleted > 0)
            {
                _files = built.Site.Files.ToDictionary(file => file.Address, StringComparer.Ordinal);
                _number++;
                waiting = _changed;
                _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        waiting?.SetResult();
    }

    /// <summary>Waits until the state is another than that of a mark.</summary>
    /// <returns>Whether it is; false if the time is up.</returns>
    public async Task<bool> WaitAsync(string mark, TimeSpan patience, CancellationToken cancellation)
    {
        Task change;
        lock (_changing)
        {
            if (mark != Mark)
            {
                return true;
            }

            change = _changed.Task;
        }

        return await Task.WhenAny(change, Task.Delay(patience, cancellation)) == change;
    }
}

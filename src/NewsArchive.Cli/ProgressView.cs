using NewsArchive.Archive;
using Spectre.Console;

namespace NewsArchive.Cli;

/// <summary>Shows how far a build has come: a bar where a person watches, a line per phase in a pipe, nothing under <c>--quiet</c>.</summary>
internal sealed class ProgressView : IDisposable
{
    private readonly Terminal _terminal;
    private readonly bool _quiet;
    private readonly ManualResetEventSlim _ended = new();
    private readonly int[] _done = new int[2];
    private readonly int[] _total = new int[2];
    private readonly Task? _drawing;

    private ProgressView(Terminal terminal, bool quiet)
    {
        _terminal = terminal;
        _quiet = quiet;
        _drawing = terminal.IsInteractive && !quiet ? Task.Run(Draw) : null;
    }

    public static ProgressView For(Terminal terminal, bool quiet) => new(terminal, quiet);

    /// <summary>Takes news from any thread. It only notes them: drawing has its own pace.</summary>
    public void Show(Archive.Progress progress)
    {
        Volatile.Write(ref _total[(int)progress.Phase], progress.Total);
        Interlocked.Increment(ref _done[(int)progress.Phase]);
        if (_drawing is null && !_quiet && progress.Done == progress.Total)
        {
            _terminal.Error.WriteLine($"{Name(progress.Phase)}: {progress.Total}");
        }
    }

    public void Dispose()
    {
        _ended.Set();
        _drawing?.GetAwaiter().GetResult();
        _ended.Dispose();
    }

    private void Draw() =>
        _terminal.ErrorConsole().Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var tasks = Enum.GetValues<BuildPhase>().Select(phase => context.AddTask(Name(phase))).ToArray();
            do
            {
                foreach (var phase in Enum.GetValues<BuildPhase>())
                {
                    tasks[(int)phase].MaxValue = Math.Max(1, Volatile.Read(ref _total[(int)phase]));
                    tasks[(int)phase].Value = Volatile.Read(ref _done[(int)phase]);
                }
            }
            while (!_ended.Wait(TimeSpan.FromMilliseconds(100)));
        });

    private static string Name(BuildPhase phase) => phase == BuildPhase.Reading ? "texts read" : "pages made";
}

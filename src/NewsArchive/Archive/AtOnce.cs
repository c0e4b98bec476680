using System.Runtime.ExceptionServices;

namespace NewsArchive.Archive;

/// <summary>Work that is shared out among threads.</summary>
public static class AtOnce
{
    /// <summary>Does the work of each number from 0 on, in any order.</summary>
    /// <param name="jobs">Threads at most.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>What <paramref name="work"/> throws first is thrown as it is; no more work is begun then.</remarks>
    public static void Do(int count, int jobs, Action<int> work, CancellationToken cancellation = default)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, work);
        }
        catch (AggregateException failures)
        {
            // What stopped the first thread is what the user must know; the others stopped for the same reason.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}

using System.Runtime.ExceptionServices;

namespace NewsArchive.Archive;

/// <summary>Work that is shared out among threads.</summary>
public static class AtOnce
{
    /// <summary>Items so few that they are sorted before another thread is ready to help.</summary>
    private const int FewItems = 1 << 12;

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

    /// <summary>Does pieces of work that differ in size: who is done with one takes the next, so the largest should come first.</summary>
    /// <param name="jobs">Threads at most.</param>
    public static void Do(IReadOnlyList<Action> pieces, int jobs)
    {
        // Parallel.For hands out several numbers at a time, and who gets a large one keeps the small ones behind it waiting.
        var taken = -1;
        var workers = Math.Min(jobs, pieces.Count);
        Do(workers, workers, _ =>
        {
            for (var i = Interlocked.Increment(ref taken); i < pieces.Count; i = Interlocked.Increment(ref taken))
            {
                pieces[i]();
            }
        });
    }

    /// <summary>Sorts items; of those that the order does not tell apart any may come first. What is in order already is looked at once.</summary>
    /// <param name="jobs">Threads at most.</param>
    public static void Sort<T>(T[] items, Comparison<T> order, int jobs)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (order(items[i - 1], items[i]) > 0)
            {
                Sort(items.AsMemory(), order, jobs);
                return;
            }
        }
    }

    // Halves are sorted at once and merged (Knuth, TAOCP 3, 5.2.4).
    private static void Sort<T>(Memory<T> items, Comparison<T> order, int jobs)
    {
        if (jobs < 2 || items.Length < FewItems)
        {
            items.Span.Sort(order);
            return;
        }

        var half = items.Length / 2;
        Do(2, jobs, i => Sort(i == 0 ? items[..half] : items[half..], order, jobs / 2));
        var left = items[..half].ToArray();
        var right = items.Span[half..];
        var all = items.Span;
        for (var (i, j, at) = (0, 0, 0); i < left.Length; at++)
        {
            all[at] = j == right.Length || order(left[i], right[j]) <= 0 ? left[i++] : right[j++];
        }
    }
}

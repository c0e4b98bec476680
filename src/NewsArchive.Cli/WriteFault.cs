namespace NewsArchive.Cli;

/// <summary>What the system says when nothing more can be written -> what happened, and what to do.</summary>
internal static class WriteFault
{
    // Error numbers of Linux and macOS (errno.h); .NET hands them on as they are.
    private const int NoSpace = 28;
    private const int ReadOnlySystem = 30;
    private static readonly int[] QuotaReached = [122, 69];

    // The low half of what Windows says: ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL.
    private static readonly int[] WindowsNoSpace = [112, 39];

    // COR_E_IO: an IOException that was thrown by name, not by the system.
    private const int OwnMessage = unchecked((int)0x80131620);

    private const string Whole = "What was there before is whole.";

    /// <summary>The message for a fault of writing; null for every other fault.</summary>
    public static string? Explain(Exception problem) => problem switch
    {
        UnauthorizedAccessException => $"{problem.Message} Allow writing there, or choose another --output. {Whole}",
        DirectoryNotFoundException or FileNotFoundException => $"{problem.Message} Choose another --output, or let no other program remove files there, then build again.",
        IOException when IsFull(problem.HResult) => $"The disk is full: {problem.Message} {Whole} Free some space, or choose an --output on another disk, then build again.",
        IOException when problem.HResult == ReadOnlySystem => $"{problem.Message} Choose an --output on a disk that can be written. {Whole}",

        // What the tool says itself says what to do; what the system says does not.
        IOException when problem.HResult == OwnMessage => problem.Message,
        IOException => $"{problem.Message} {Whole} Build again; if it fails again, choose another --output.",

        // So .NET calls a file that is larger than the system allows (EFBIG, such as by ulimit -f).
        ArgumentOutOfRangeException { ParamName: "value" } => $"A page is larger than the system allows a file to be (ulimit -f). {Whole} Raise the limit, then build again.",
        _ => null,
    };

    private static bool IsFull(int code) => OperatingSystem.IsWindows() ? WindowsNoSpace.Contains(code & 0xFFFF) : code == NoSpace || QuotaReached.Contains(code);
}

namespace NewsArchive.Cli;

/// <summary>What the process says to the shell when it ends.</summary>
internal enum ExitCode
{
    /// <summary>Done; there may be diagnostics.</summary>
    Done = 0,

    /// <summary>Errors in the content, and <c>--strict</c> was given; or a public site would have shown what may not be published.</summary>
    ContentProblems = 1,

    /// <summary>Wrong options, or a setting that cannot be used.</summary>
    WrongUsage = 2,

    /// <summary>Nothing could be written.</summary>
    NothingWritten = 3,

    /// <summary>Ended by SIGINT or SIGTERM: 128 and the number of SIGINT.</summary>
    Interrupted = 130,
}

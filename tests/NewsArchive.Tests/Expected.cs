namespace NewsArchive.Tests;

/// <summary>Expected output that lies in a file, so that a person can look at it. <c>NEWSARCHIVE_ACCEPT=1</c> takes what came out as expected; the review is in the diff.</summary>
internal static class Expected
{
    /// <summary>Whether this run takes what comes out as expected.</summary>
    public static bool IsAccepting { get; } = Environment.GetEnvironmentVariable("NEWSARCHIVE_ACCEPT") == "1";

    public static void Matches(string file, string actual)
    {
        if (IsAccepting)
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} does not exist. Run the test with NEWSARCHIVE_ACCEPT=1 to make it, and look at it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}

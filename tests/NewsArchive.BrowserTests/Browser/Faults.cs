namespace NewsArchive.BrowserTests.Browser;

/// <summary>Fails with every fault on a line of its own; xunit would show the beginning of the first five.</summary>
internal static class Faults
{
    /// <summary>Faults that are shown; one mistake of a template may give thousands.</summary>
    private const int Shown = 60;

    public static void None(IEnumerable<string> faults)
    {
        var list = faults.ToList();
        if (list.Count > 0)
        {
            Assert.Fail($"{list.Count} faults:\n{string.Join('\n', list.Take(Shown))}");
        }
    }
}

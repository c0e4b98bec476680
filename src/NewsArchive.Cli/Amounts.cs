using System.Globalization;

namespace NewsArchive.Cli;

/// <summary>Numbers as they are said.</summary>
internal static class Amounts
{
    /// <summary>So many things: <c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number.ToString(CultureInfo.InvariantCulture)} {thing}s";

    /// <summary>A size, in steps of a thousand: <c>232.0 kB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => Count((int)bytes, "byte"),
        < 1_000_000 => (bytes / 1e3).ToString("0.0", CultureInfo.InvariantCulture) + " kB",
        < 1_000_000_000 => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB",
        _ => (bytes / 1e9).ToString("0.00", CultureInfo.InvariantCulture) + " GB",
    };
}

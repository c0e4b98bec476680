using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Extract.Countries;

/// <summary>Data files that lie beside these tests, and the development sets where they are there.</summary>
internal static class TestFiles
{
    /// <summary>Path of a file beside this one; found from the root of the checkout, since deterministic builds hide where sources lie.</summary>
    public static string Path(string name) =>
        System.IO.Path.Combine(Repository.Root, "tests", "NewsArchive.Tests", "Extract", "Countries", name);

    /// <summary>Path of a file of the development sets, in <c>shared</c> beside the repository; null where it is not there.</summary>
    public static string? Shared(string name)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Repository.Root)!, "shared", name);
        return File.Exists(path) ? path : null;
    }
}

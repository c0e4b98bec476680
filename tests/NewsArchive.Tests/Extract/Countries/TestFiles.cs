using System.Runtime.CompilerServices;

namespace NewsArchive.Tests.Extract.Countries;

/// <summary>Data files that lie beside these tests, and the development sets where they are there.</summary>
internal static class TestFiles
{
    /// <summary>Path of a file beside this one.</summary>
    public static string Path(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, name);

    /// <summary>Path of a file of the development sets, in <c>shared</c> beside the repository; null where it is not there.</summary>
    public static string? Shared(string name)
    {
        for (var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(Path(""))!); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "NewsArchive.sln")))
            {
                var path = System.IO.Path.Combine(folder.Parent!.FullName, "shared", name);
                return File.Exists(path) ? path : null;
            }
        }

        return null;
    }
}

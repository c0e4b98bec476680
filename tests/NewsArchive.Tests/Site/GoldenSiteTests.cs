using NewsArchive.Archive;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Site;

/// <summary>A whole small site as a person reviewed it. What changes in it shows in the diff of the commit that changes it.</summary>
public sealed class GoldenSiteTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "NewsArchive.Tests", "Golden", "tiny");

    [Fact]
    public void The_tiny_archive_is_the_same_to_the_byte()
    {
        var settings = new Settings { Title = "Kleines Archiv", Description = "Drei Texte.", BaseUrl = new Uri("https://archiv.example/klein/") };
        using var site = BuiltSite.OfFolder(Path.Combine(Folder, "texts"), settings);
        var expected = Path.Combine(Folder, "site");
        if (Expected.IsAccepting)
        {
            Accept(site, expected);
        }

        var golden = TemporaryFolder.FilesOf(expected);
        var actual = site.Files();
        Assert.Equal(golden.Keys, actual.Keys);
        Assert.All(golden, file => Assert.Equal(System.Text.Encoding.UTF8.GetString(file.Value), System.Text.Encoding.UTF8.GetString(actual[file.Key])));
        Assert.Equal(["NA1006"], site.Diagnostics.Select(diagnostic => diagnostic.Kind.Code));
    }

    private static void Accept(BuiltSite site, string expected)
    {
        if (Directory.Exists(expected))
        {
            Directory.Delete(expected, recursive: true);
        }

        foreach (var (address, bytes) in site.Files())
        {
            var file = Path.Combine(expected, address);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}

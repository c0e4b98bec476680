using System.Collections.Frozen;
using System.Reflection;

namespace NewsArchive.Serve;

/// <summary>The server's own scripts and styles. They are below a folder in which no site has an address.</summary>
internal static class OwnFiles
{
    /// <summary>Where they are, below the site's root.</summary>
    public const string Folder = ".newsarchive/";

    private const string Prefix = "serve/";

    private static readonly FrozenDictionary<string, byte[]> All = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    /// <summary>A file by its name; null where there is none.</summary>
    public static byte[]? Find(string name) => All.GetValueOrDefault(name);

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

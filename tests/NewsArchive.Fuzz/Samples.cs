using System.Collections.Immutable;

namespace NewsArchive.Fuzz;

/// <summary>Whole inputs that trials are made of: one at least for each format that can be read.</summary>
internal static class Samples
{
    private const string SettingsName = "archive.yml";

    /// <summary>Articles by file name, in ordinal order.</summary>
    public static ImmutableArray<(string Name, byte[] Bytes)> Articles { get; } =
    [
        .. typeof(Samples).Assembly.GetManifestResourceNames().Where(name => name != SettingsName).Order(StringComparer.Ordinal).Select(name => (name, Read(name))),
    ];

    /// <summary>Settings that can be used.</summary>
    public static byte[] Settings { get; } = Read(SettingsName);

    private static byte[] Read(string name)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

using System.Security.Cryptography;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Write;

namespace NewsArchive.Publish.Pack;

/// <summary>Compares every file of a packed archive with the hash that was noted when it was packed.</summary>
public static class VerifyBag
{
    private const int HashLength = 64;

    /// <summary>What differs in a zip file, an unpacked bag, or a built site.</summary>
    /// <param name="path">Full path of a file or folder that exists.</param>
    /// <exception cref="RefusedException">It is none of these, or so damaged that no manifest can be read.</exception>
    public static Verification At(string path, CancellationToken cancellation)
    {
        try
        {
            if (Directory.Exists(path) && !File.Exists(Path.Combine(path, BagFiles.Declaration)) && WrittenSite.At(path) is { } site)
            {
                return OfSite(site, cancellation);
            }

            using IBag bag = Directory.Exists(path) ? new FolderBag(path) : new ZipBag(path);
            return Of(bag, path, cancellation);
        }
        catch (InvalidDataException damage)
        {
            throw new RefusedException($"{path} is no zip file that can be read: {damage.Message} Take another copy.");
        }
    }

    private static Verification OfSite(WrittenSite site, CancellationToken cancellation)
    {
        using var folder = new FolderBag(site.Folder);
        var expected = site.Files.ToDictionary(file => file.Address, file => file.Hash ?? "", StringComparer.Ordinal);
        return Compare(folder, expected, name => name.Split('/').Any(part => part[0] == '.'), cancellation);
    }

    private static Verification Of(IBag bag, string path, CancellationToken cancellation)
    {
        if (!bag.Names.Contains(BagFiles.Declaration))
        {
            throw new RefusedException($"{path} is neither a packed archive ({BagFiles.Declaration} is missing) nor the output folder of a build.");
        }

        var expected = new Dictionary<string, string>(StringComparer.Ordinal);
        var broken = new List<Difference>();
        foreach (var manifest in new[] { BagFiles.TagManifest, BagFiles.Manifest })
        {
            if (!TryRead(bag, manifest, expected))
            {
                broken.Add(new Difference(manifest, DifferenceKind.Damaged));
            }
        }

        var verification = Compare(bag, expected, name => name == BagFiles.TagManifest, cancellation);

        // What a manifest would have said of other files nobody knows; that it cannot be read is enough.
        return broken.Count == 0 ? verification : verification with { Differences = [.. broken, .. verification.Differences.Where(found => found.Kind != DifferenceKind.Unlisted && broken.All(other => other.Path != found.Path))] };
    }

    private static bool TryRead(IBag bag, string manifest, Dictionary<string, string> expected)
    {
        try
        {
            using var reader = new StreamReader(bag.Open(manifest), new UTF8Encoding(false, throwOnInvalidBytes: true));
            while (reader.ReadLine() is { } line)
            {
                if (line.Length < HashLength + 2 || line[..HashLength].Any(sign => !char.IsAsciiHexDigitLower(sign)) || line[HashLength] != ' ')
                {
                    return false;
                }

                expected[line[HashLength..].TrimStart(' ', '*')] = line[..HashLength];
            }

            return true;
        }
        catch (Exception damage) when (damage is IOException or InvalidDataException or InvalidOperationException or DecoderFallbackException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Verification Compare(IBag bag, Dictionary<string, string> expected, Func<string, bool> isUnlisted, CancellationToken cancellation)
    {
        var names = bag.Names.GroupBy(name => name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var differences = new List<Difference>();
        foreach (var (name, hash) in expected.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!names.ContainsKey(name))
            {
                differences.Add(new Difference(name, DifferenceKind.Missing));
            }
            else if (HashOf(bag, name) is var actual && actual != hash)
            {
                differences.Add(new Difference(name, actual is null ? DifferenceKind.Damaged : DifferenceKind.Changed));
            }
        }

        differences.AddRange(names.Where(name => (!expected.ContainsKey(name.Key) && !isUnlisted(name.Key)) || name.Value > 1).Select(name => new Difference(name.Key, DifferenceKind.Unlisted)));
        return new Verification(expected.Count, [.. differences.OrderBy(difference => difference.Path, StringComparer.Ordinal)]);
    }

    // Null where it cannot be read to its end.
    private static string? HashOf(IBag bag, string name)
    {
        try
        {
            using var stream = bag.Open(name);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception damage) when (damage is IOException or InvalidDataException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>What a verification found. <paramref name="Files"/> counts the files that were noted.</summary>
public sealed record Verification(int Files, IReadOnlyList<Difference> Differences);

/// <summary>A file that is not as it was noted. <paramref name="Path"/> is its path below the folder.</summary>
public sealed record Difference(string Path, DifferenceKind Kind);

/// <summary>How a file differs.</summary>
public enum DifferenceKind
{
    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>It cannot be read to its end.</summary>
    Damaged,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is there and was not noted, or is there twice.</summary>
    Unlisted,
}

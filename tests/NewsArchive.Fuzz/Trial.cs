using System.Collections.Immutable;

namespace NewsArchive.Fuzz;

/// <summary>One archive of damaged files, with the settings that it is built by.</summary>
/// <param name="Files">Path below the input folder and bytes.</param>
/// <param name="Settings">Bytes of <c>archive.yml</c>.</param>
/// <param name="IsRepeated">Whether it is also built a second time and with one thread, which takes three times as long.</param>
internal sealed record Trial(ImmutableArray<(string Path, byte[] Bytes)> Files, byte[] Settings, bool IsRepeated)
{
    private const int MostFiles = 12;

    /// <summary>The trial of a seed and a number: always the same.</summary>
    public static Trial Of(int seed, int number)
    {
        var random = new Random(HashCode(seed, number));
        var files = ImmutableArray.CreateBuilder<(string, byte[])>();
        for (var i = random.Next(1, MostFiles + 1); i > 0; i--)
        {
            var sample = Samples.Articles[random.Next(Samples.Articles.Length)];
            var name = random.Next(8) == 0 ? Names.Any(random) : Path.GetFileNameWithoutExtension(sample.Name);
            files.Add(($"{name}-{i}{Path.GetExtension(sample.Name)}", Mutate.Any(sample.Bytes, random)));
        }

        return new Trial(files.ToImmutable(), random.Next(4) == 0 ? Mutate.Any(Samples.Settings, random) : Samples.Settings, random.Next(6) == 0);
    }

    /// <summary>Writes the files below <c>texte/</c> and the settings beside it.</summary>
    /// <returns>Paths that the file system took.</returns>
    public IReadOnlyList<string> Write(string folder)
    {
        List<string> written = [];
        var input = Path.Combine(folder, "texte");
        Directory.CreateDirectory(input);
        File.WriteAllBytes(Path.Combine(folder, "archive.yml"), Settings);
        foreach (var (path, bytes) in Files)
        {
            var file = Path.Combine(input, path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
                written.Add(path);
            }
            catch (Exception problem) when (problem is IOException or ArgumentException)
            {
                // Names that this file system does not take cannot be an input.
            }
        }

        return [.. written.Distinct(StringComparer.Ordinal)];
    }

    // Of one's own making, so that it is the same in every process.
    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619));
}

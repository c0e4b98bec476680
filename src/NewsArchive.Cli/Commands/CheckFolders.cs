using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Cli.Commands;

/// <summary>Looks at folders and addresses before anything is read or written, so that a slip of the hand costs nothing.</summary>
internal static class CheckFolders
{
    /// <summary>Full path of an input folder that exists.</summary>
    public static string Input(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"the input '{folder}' is a file. Give the folder that holds it, or run 'newsarchive extract {folder}'.");
        }

        return Directory.Exists(folder)
            ? Path.GetFullPath(folder)
            : throw new UsageException($"there is no input folder '{folder}' (looked for {Path.GetFullPath(folder)}). Give the folder with your texts: 'newsarchive build FOLDER'.");
    }

    /// <summary>Full path of an output folder that is neither inside the input nor around it.</summary>
    public static string Output(string folder, string input)
    {
        if (folder.Length == 0 || File.Exists(folder))
        {
            throw new UsageException($"the output '{folder}' is not a folder. Give another one with --output.");
        }

        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (RealPath.IsWithin(output, input) || RealPath.IsWithin(input, output))
        {
            throw new UsageException($"input and output must not lie in each other ({input} and {output}): the input is never written to. Give another --output.");
        }

        return output;
    }

    /// <summary>A settings file that was asked for by name and exists.</summary>
    public static string Config(string file) =>
        File.Exists(file) ? Path.GetFullPath(file) : throw new UsageException($"there is no settings file '{file}'. Leave --config out to use archive.yml beside the input folder.");

    /// <summary><c>archive.yml</c> beside the input folder; null where there is none.</summary>
    public static string? ConfigBeside(string input) =>
        Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(input)) is { } parent && Path.Combine(parent, "archive.yml") is var file && File.Exists(file) ? file : null;

    /// <summary>A theme folder that exists.</summary>
    public static string Theme(string folder) =>
        Directory.Exists(folder) ? Path.GetFullPath(folder) : throw new UsageException($"there is no theme folder '{folder}'. Leave --theme out for the built-in theme.");

    /// <summary>An absolute web address with a closing slash.</summary>
    public static Uri BaseUrl(string text) =>
        ReadSettings.BaseUrlOf(text) ?? throw new UsageException($"--base-url '{text}' is no web address. Give one like https://name.github.io/archive/.");
}

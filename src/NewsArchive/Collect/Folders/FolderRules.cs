using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.FileSystemGlobbing;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Folders;

/// <summary>What <c>archive.yml</c> sets for each file: of several folders around it the inner one goes before, key by key.</summary>
internal sealed class FolderRules
{
    private readonly ImmutableArray<(FolderSettings Settings, Matcher? Include, Matcher? Exclude)> _folders;
    private readonly int[] _excluded;

    public FolderRules(ImmutableArray<FolderSettings> folders)
    {
        _folders = [.. folders.Select(folder => (folder, MatcherOf(folder.Include), MatcherOf(folder.Exclude)))];
        _excluded = new int[folders.Length];
    }

    /// <summary>The file with its settings; null where it is not to be read.</summary>
    /// <param name="path">Its path below the input folder.</param>
    public SourceFile? Of(SourceFile file, string path)
    {
        if (_folders.IsEmpty)
        {
            return file;
        }

        for (var i = 0; i < _folders.Length; i++)
        {
            var (folder, include, exclude) = _folders[i];
            if (!path.StartsWith(folder.Path, StringComparison.Ordinal))
            {
                continue;
            }

            var below = path[folder.Path.Length..];
            if (include?.Match(below).HasMatches == false || exclude?.Match(below).HasMatches == true)
            {
                _excluded[i]++;
                return null;
            }
        }

        return WithSettings(file, path);
    }

    /// <summary>The file with its settings, whether it is left out or not: somebody asked for it by name.</summary>
    /// <param name="path">Its path below the input folder.</param>
    public SourceFile WithSettings(SourceFile file, string path)
    {
        var settings = FolderSettings.None;
        foreach (var (folder, _, _) in _folders.Where(folder => path.StartsWith(folder.Settings.Path, StringComparison.Ordinal)))
        {
            settings = new FolderSettings { Defaults = Over(settings.Defaults, folder.Defaults, hint => hint.Name), ColumnNames = Over(settings.ColumnNames, folder.ColumnNames, column => column.Key) };
        }

        return settings.Defaults.IsEmpty && settings.ColumnNames.IsEmpty ? file : file with { Folder = settings };
    }

    /// <summary>Says how many files each folder's patterns have left out, and which folders hold none.</summary>
    public void Report(IEnumerable<SourceFile> found, Action<Diagnostic> report)
    {
        var paths = found.Select(file => file.Path).ToList();
        for (var i = 0; i < _folders.Length; i++)
        {
            var folder = _folders[i].Settings;
            if (_excluded[i] > 0)
            {
                var count = string.Create(CultureInfo.InvariantCulture, $"{_excluded[i]} {(_excluded[i] == 1 ? "file" : "files")} {(folder.Path.Length == 0 ? "" : $"below {folder.Path} ")}{(_excluded[i] == 1 ? "is" : "are")} left out by \"include\" and \"exclude\".");
                report(DiagnosticKinds.FilesExcluded.At("archive.yml", folder.Line, count, "Nothing needs to be done if that is what they are for."));
            }
            else if (folder.Path.Length > 0 && !paths.Exists(path => path.StartsWith(folder.Path, StringComparison.Ordinal)))
            {
                report(DiagnosticKinds.SettingInvalid.At("archive.yml", folder.Line, $"There is no file below the folder {folder.Path}", "Write its path below the input folder, as it is spelled there."));
            }
        }
    }

    private static ImmutableArray<T> Over<T>(ImmutableArray<T> outer, ImmutableArray<T> inner, Func<T, string> key) => [.. outer.Where(one => !inner.Any(other => key(other) == key(one))), .. inner];

    private static Matcher? MatcherOf(ImmutableArray<string> globs)
    {
        if (globs.IsEmpty)
        {
            return null;
        }

        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(globs.Select(glob => glob.Replace('\\', '/').TrimStart('/') is var clean && clean.EndsWith('/') ? clean + "**" : clean));
        return matcher;
    }
}

using System.Security;
using NewsArchive.Archive;
using NewsArchive.Collect.Folders;
using NewsArchive.Collect.Yaml;

namespace NewsArchive.Collect;

/// <summary><c>archive.yml</c> -> Settings.</summary>
public static class ReadSettings
{
    /// <summary>The settings of a file, every wrong one left at its default and reported.</summary>
    /// <param name="fullPath">Where to open the file; a theme that it names is looked for beside it.</param>
    /// <param name="path">Name of the file in messages.</param>
    public static Settings From(string fullPath, string path, Action<Diagnostic> report)
    {
        try
        {
            var settings = FromBytes(File.ReadAllBytes(fullPath), path, report);
            var folder = Path.GetDirectoryName(Path.GetFullPath(fullPath))!;
            return settings.Theme is { } theme ? settings with { Theme = Path.GetFullPath(theme, folder) } : settings;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            var unreadable = ReadDocuments.Unreadable(path, exception);
            report(unreadable with { Kind = DiagnosticKinds.SettingsUnreadable });
            return new Settings();
        }
    }

    /// <summary>The settings of a file's bytes. The theme's path stays as it is written.</summary>
    public static Settings FromBytes(ReadOnlySpan<byte> bytes, string path, Action<Diagnostic> report)
    {
        if (DecodeText.From(new SourceFile(path, path), bytes, report) is not { } text)
        {
            return new Settings();
        }

        var mapping = ReadMapping.From(text, firstLine: 1);
        if (mapping.Fault is { } fault)
        {
            report(DiagnosticKinds.SettingsUnreadable.At(path, fault.Line, fault.Problem, fault.WayOut));
        }

        foreach (var (key, line) in mapping.Repeated)
        {
            report(DiagnosticKinds.SettingInvalid.At(path, line, $"The setting \"{key}\" stands twice; the first is used.", "Remove one of the two."));
        }

        return mapping.Keys.Aggregate(new Settings(), (settings, hint) => Apply(settings, hint, path, report));
    }

    /// <summary>The address of a site's root with its closing slash, as the key <c>base-url</c> takes it; null where the text is none.</summary>
    public static Uri? BaseUrlOf(string text) => SettingKeys.BaseUrlOf(text);

    private static Settings Apply(Settings settings, Hint hint, string path, Action<Diagnostic> report)
    {
        if (ReadFolders.TopKeys.Contains(hint.Name))
        {
            return hint is { IsList: false, Yaml: "null" } ? settings : new ReadFolders(path, report).Apply(settings, hint);
        }

        if (SettingKeys.All.FirstOrDefault(key => key.Name == hint.Name) is not { } known)
        {
            var nearest = EditDistance.NearestTo(hint.Name, SettingKeys.All.Select(key => key.Name).Concat(ReadFolders.TopKeys));
            report(DiagnosticKinds.SettingUnknown.At(
                path,
                hint.Line,
                $"There is no setting \"{hint.Name}\".",
                nearest is null ? $"Remove it; the settings are {string.Join(", ", SettingKeys.All.Select(key => key.Name).Concat(ReadFolders.TopKeys))}." : $"Did you mean \"{nearest}\"?"));
            return settings;
        }

        // A key without a value is a place kept for one.
        if (hint is { IsList: false, Yaml: "null" })
        {
            return settings;
        }

        if (hint is { IsList: false, Values: [var value] } && known.Apply(settings, WhiteSpace.Fold(value)) is { } applied)
        {
            return applied;
        }

        report(DiagnosticKinds.SettingInvalid.At(
            path, hint.Line, $"The setting \"{known.Name}\" cannot be {hint.Yaml}; it must be {known.Expected}.", $"Write it like this: {known.Name}: {(hint is { IsList: false, Values: [var wrong] } ? known.NearestTo(wrong) : known.Example)}"));
        return settings;
    }
}

using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Cli.Commands;

/// <summary>The settings of an archive: <c>archive.yml</c>, and the options of a command above it.</summary>
internal static class SettingsOf
{
    /// <summary>The settings for an input folder.</summary>
    /// <param name="config">Settings file that was asked for; null for the one beside the input.</param>
    /// <param name="theme">Theme folder that was asked for; null for that of the settings.</param>
    /// <param name="baseUrl">Address that was asked for; null for that of the settings.</param>
    public static Settings Archive(string input, string? config, string? theme, string? baseUrl, Diagnostics diagnostics, Terminal terminal)
    {
        var file = config is not null ? CheckFolders.Config(config) : CheckFolders.ConfigBeside(input);
        var settings = file is null ? new Settings() : ReadSettings.From(file, Path.GetFileName(file), diagnostics.Add);
        if (diagnostics.HasErrors)
        {
            diagnostics.Print(terminal);
            throw new UsageException("the settings cannot be used as they are; nothing was done.");
        }

        return settings with
        {
            Theme = theme is not null ? CheckFolders.Theme(theme) : settings.Theme,
            BaseUrl = baseUrl is not null ? CheckFolders.BaseUrl(baseUrl) : settings.BaseUrl,
        };
    }
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Cli.Init;

/// <summary>The files of a new archive folder, from the templates beside this file.</summary>
/// <param name="Language">Language of what its owner reads: <c>de</c> or <c>en</c>.</param>
/// <param name="Title">Name of the archive.</param>
/// <param name="Tool">Repository on GitHub that holds the tool, <c>OWNER/NAME</c>; null where it is not known.</param>
internal sealed record NewArchive(string Language, string Title, string? Tool)
{
    /// <summary>Languages that there are templates in.</summary>
    public static readonly ImmutableArray<string> Languages = ["de", "en"];

    private const string Seeds = "seeds/";

    // Git and GitHub look for these under names that a template cannot have: it would act on this checkout.
    private static readonly ImmutableArray<(string Template, string File)> ForAll = [("any/gitignore", ".gitignore"), ("any/publish.yml", ".github/workflows/publish.yml")];

    /// <summary>Writes the files that are not there yet.</summary>
    /// <returns>Each file below the folder, and whether it was written; one that was there is as it was.</returns>
    public IReadOnlyList<(string File, bool IsNew)> WriteTo(string folder)
    {
        // Among the texts of an archive that exists a made-up one would be a lie.
        var hasTexts = Directory.Exists(Path.Combine(folder, Seeds)) && Directory.EnumerateFileSystemEntries(Path.Combine(folder, Seeds)).Any();
        return
        [
            .. ForAll.Concat(ForLanguage()).OrderBy(file => file.File, StringComparer.Ordinal)
                .Where(file => !hasTexts || !file.File.StartsWith(Seeds, StringComparison.Ordinal))
                .Select(file => (file.File, TryWrite(Path.Combine(folder, file.File), TextOf(file.Template)))),
        ];
    }

    private IEnumerable<(string Template, string File)> ForLanguage() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith($"init/{Language}/", StringComparison.Ordinal))
            .Select(name => name["init/".Length..])
            .Select(template => (template, template[(Language.Length + 1)..]));

    private string TextOf(string template)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("init/" + template)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return template.EndsWith("archive.yml", StringComparison.Ordinal) ? text.Replace("title: TITLE", $"title: {YamlText.Quoted(Title)}", StringComparison.Ordinal)
            : Tool is not null ? text.Replace("NEWSARCHIVE_TOOL: ${{ vars.NEWSARCHIVE_TOOL }}", $"NEWSARCHIVE_TOOL: {Tool}", StringComparison.Ordinal)
            : text;
    }

    private static bool TryWrite(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (IOException) when (Path.Exists(file))
        {
            return false;
        }
    }
}

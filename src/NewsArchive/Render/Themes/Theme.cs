using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Templates;

namespace NewsArchive.Render.Themes;

/// <summary>
/// All that a designer touches: templates (<c>*.hbs</c>), style sheets and scripts (<c>assets/</c>), words of the interface (<c>ui/*.json</c>).
/// A file in the user's folder replaces the built-in file of the same name; the rest stays built in.
/// </summary>
public sealed class Theme : IDigested
{
    private const string Assembly = "theme/";

    private static readonly Lazy<IReadOnlyDictionary<string, ThemeFile>> BuiltInFiles = new(() => DataFile.Below(Assembly)
        .Select(resource => new ThemeFile(resource[Assembly.Length..], resource, BytesOf(resource), IsBuiltIn: true))
        .Where(file => !IsHidden(file.Name))
        .ToDictionary(file => file.Name, StringComparer.Ordinal));

    private readonly Lazy<TemplateSet> templates;
    private readonly Lazy<TemplateSet> builtInTemplates;

    private Theme(IReadOnlyDictionary<string, ThemeFile> files, IReadOnlyDictionary<string, ThemeFile> builtIn)
    {
        builtInTemplates = new(() => new TemplateSet(builtIn));
        templates = ReferenceEquals(files, builtIn) ? builtInTemplates : new(() => new TemplateSet(files));
        Files = files;
        BuiltIn = builtIn;
        Digest = new TakeDigest().Of(files.Values.Where(file => !file.IsBuiltIn).OrderBy(file => file.Name, StringComparer.Ordinal).ToArray());
        Outline = new ThemeOutline(
            [.. NamesBelow("ui/").Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)!],
            [.. NamesBelow("assets/").Select(name => new AssetModel(name, files[name].Bytes))],
            new TakeDigest().Of((object[])[InvolvedFiles.Of("card", this), NamesBelow("ui/").Select(name => files[name]).ToArray()]));
    }

    /// <summary>Files by name, the user's before the built-in ones.</summary>
    public IReadOnlyDictionary<string, ThemeFile> Files { get; }

    /// <summary>The files that came with the tool: what a broken file of the user falls back to.</summary>
    public IReadOnlyDictionary<string, ThemeFile> BuiltIn { get; }

    /// <summary>Of the user's files; the built-in ones are part of the tool.</summary>
    public Digest Digest { get; }

    /// <summary>Files that pages ask for, in the order of their names.</summary>
    public IReadOnlyList<AssetModel> Assets => Outline.Assets;

    /// <summary>BCP 47 tags of the languages that the interface can speak: one for each <c>ui/TAG.json</c>.</summary>
    public IReadOnlyList<string> Languages => Outline.Languages;

    /// <summary>What planning must know.</summary>
    public ThemeOutline Outline { get; }

    /// <summary>The templates, read as pages ask for them, once for all renderers of this theme.</summary>
    internal TemplateSet Templates => templates.Value;

    /// <inheritdoc cref="Templates"/>
    internal TemplateSet BuiltInTemplates => builtInTemplates.Value;

    /// <summary>Reads the built-in files, which every theme has, before the first theme is asked for.</summary>
    public static void Prepare() => _ = BuiltInFiles.Value;

    /// <summary>The built-in theme, with the files of a folder in front of it.</summary>
    /// <param name="folder">The user's theme; null for the built-in theme alone. A missing folder is reported.</param>
    public static Theme Load(string? folder, Action<Diagnostic> report)
    {
        var builtIn = BuiltInFiles.Value;
        if (folder is null)
        {
            return new Theme(builtIn, builtIn);
        }

        var files = new Dictionary<string, ThemeFile>(builtIn, StringComparer.Ordinal);
        foreach (var file in UserFiles(folder, report))
        {
            files[file.Name] = file;
        }

        return new Theme(files, builtIn);
    }

    private static IEnumerable<ThemeFile> UserFiles(string folder, Action<Diagnostic> report)
    {
        if (!Directory.Exists(folder))
        {
            report(DiagnosticKinds.TemplateBroken.At(folder, 0, "The theme's folder does not exist.", "Create it, or leave out 'theme:' to use the built-in theme."));
            yield break;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!IsHidden(name) && TryRead(path, report) is { } bytes)
            {
                yield return new ThemeFile(name, path.Replace('\\', '/'), bytes, IsBuiltIn: false);
            }
        }
    }

    private static byte[]? TryRead(string path, Action<Diagnostic> report)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(DiagnosticKinds.FileUnreadable.At(path, 0, $"The theme's file cannot be read: {e.Message}", "Make it readable; until then the built-in file is used."));
            return null;
        }
    }

    private static byte[] BytesOf(string resource)
    {
        using var stream = DataFile.Open(resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool IsHidden(string name) => name.Split('/').Any(part => part.StartsWith('.'));

    private IEnumerable<string> NamesBelow(string folder) =>
        Files.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}

using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>A template is written wrongly or asks for something that does not exist. Reported with the place once that is known.</summary>
/// <param name="message">What is wrong, as a sentence.</param>
public sealed class TemplateException(string message) : Exception(message)
{
    /// <summary>The template in which it happened; null until a node of a template has seen it.</summary>
    public ThemeFile? File { get; private init; }

    /// <summary>Line and column in the file, from 1; 0 until they are known.</summary>
    public (int Line, int Column) Place { get; private init; }

    /// <summary>The same problem at a place.</summary>
    /// <param name="offset">Index in the file's text.</param>
    internal TemplateException At(ThemeFile file, int offset)
    {
        var before = file.Text.AsSpan(0, offset);
        return new TemplateException(Message) { File = file, Place = (before.Count('\n') + 1, offset - before.LastIndexOf('\n')) };
    }

    /// <summary>Whether a template that took part can tell more about the place than is known: any template of the user can, of what happened in a built-in one.</summary>
    internal bool IsBetterKnownBy(ThemeFile file) => File is null || (File.IsBuiltIn && !file.IsBuiltIn);
}

namespace NewsArchive.Render.Themes;

/// <summary>A template asks for something that does not exist. Caught where the template is rendered, and reported with its file and line.</summary>
/// <param name="name">What is unknown, as the template spells it.</param>
public sealed class TemplateException(string name, string message) : Exception(message)
{
    /// <summary>What is unknown.</summary>
    public string Name { get; } = name;
}

using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>A template that was read once and makes any number of pages, in any number of threads.</summary>
internal sealed class Template(ThemeFile file, Node[] nodes)
{
    public ThemeFile File => file;

    public void Render(Scope scope, HtmlWriter output)
    {
        foreach (var node in nodes)
        {
            node.Render(scope, output);
        }
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>The templates of a theme. Each is read when a page first asks for it.</summary>
internal sealed class TemplateSet
{
    private const string Extension = ".hbs";

    private static readonly Lazy<Dictionary<string, ITemplateFunction>> Functions = new(() =>
        Parts.Of<ITemplateFunction>().ToDictionary(function => function.Name, StringComparer.Ordinal));

    private readonly IReadOnlyDictionary<string, ThemeFile> files;
    private readonly ConcurrentDictionary<string, Lazy<Template>> read = new(StringComparer.Ordinal);

    // A theme serves many builds; the cards of one go with it.
    private readonly ConditionalWeakTable<RenderContext, Cards> cards = [];

    public TemplateSet(IReadOnlyDictionary<string, ThemeFile> files) => this.files = files;

    /// <summary>Cards made by these templates for the pages of one build.</summary>
    public Cards CardsOf(RenderContext context) => cards.GetValue(context, _ => new Cards(this));

    /// <summary>Whether there is a template for pages of a kind.</summary>
    public bool Has(string kind) => files.ContainsKey(kind + Extension);

    /// <summary>Writes a page of a kind that there is a template for.</summary>
    /// <exception cref="TemplateException">A template that takes part cannot be read or rendered.</exception>
    public void Render(string kind, PageView view, HtmlWriter output) =>
        Find(kind)!.Render(new Scope(view, parent: null, new Run(this, view)), output);

    /// <summary>The template of a name; null where the theme has none.</summary>
    /// <exception cref="TemplateException">It cannot be read.</exception>
    public Template? Find(string name) =>
        read.TryGetValue(name, out var template) ? template.Value
        : files.TryGetValue(name + Extension, out var file) ? read.GetOrAdd(name, static (_, file) => new(() => ReadTemplate.From(file, Functions.Value)), file).Value
        : null;

    /// <summary>A question for the template that a mistyped name was probably meant to be; empty where nothing is near.</summary>
    public string Near(string name)
    {
        var known = files.Keys.Where(file => file.EndsWith(Extension, StringComparison.Ordinal)).Select(file => file[..^Extension.Length]);
        return EditDistance.NearestTo(name, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
    }
}

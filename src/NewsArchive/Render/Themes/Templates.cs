using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;

namespace NewsArchive.Render.Themes;

/// <summary>The compiled templates of a theme. Each is compiled when a page first asks for it; an unknown name in a template is an error.</summary>
internal sealed class Templates
{
    private const string Extension = ".hbs";

    private readonly FrozenDictionary<string, ThemeFile> files;
    private readonly IHandlebars environment;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> compiled = new(StringComparer.Ordinal);

    public Templates(FrozenDictionary<string, ThemeFile> files)
    {
        this.files = files;
        Cards = new Cards(this);
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlText(),
            FormatProvider = CultureInfo.InvariantCulture,
            PartialTemplateResolver = new Partials(files),
        };
        environment = Handlebars.Create(configuration);
        foreach (var function in Parts.Of<ITemplateFunction>())
        {
            environment.RegisterHelper(function.Name, (in HelperOptions options, in Context _, in Arguments arguments) =>
                function.Call(new FunctionCall(function.Name, Cards, (PageView)options.Data[ChainSegment.Root]!, arguments)));
        }
    }

    /// <summary>Cards made by these templates.</summary>
    public Cards Cards { get; }

    public bool Has(string kind) => files.ContainsKey(kind + Extension);

    public void Render(string kind, PageView view, TextWriter output) =>
        compiled.GetOrAdd(kind, name => new(() => Compile(name))).Value(output, view, null!);

    private HandlebarsTemplate<TextWriter, object, object> Compile(string name)
    {
        using var reader = new StringReader(files[name + Extension].Text);
        return environment.Compile(reader);
    }

    private sealed class Partials(FrozenDictionary<string, ThemeFile> files) : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath)
        {
            if (!files.TryGetValue(partialName + Extension, out var file))
            {
                return false;
            }

            env.RegisterTemplate(partialName!, file.Text);
            return true;
        }
    }
}

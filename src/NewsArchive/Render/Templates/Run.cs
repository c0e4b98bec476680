namespace NewsArchive.Render.Templates;

/// <summary>One page on its way through the templates.</summary>
internal sealed class Run(TemplateSet templates, PageView page)
{
    // Deeper nesting is a template that includes itself without end.
    private const int Deepest = 50;

    private object?[] arguments = new object?[16];
    private int argumentCount;
    private int depth;
    private Cards? cards;

    public TemplateSet Templates => templates;

    /// <summary>Cards made for the pages of this build.</summary>
    public Cards Cards => cards ??= templates.CardsOf(page.Context);

    /// <summary><c>@root</c>.</summary>
    public PageView Page => page;

    /// <summary>What <c>{{> @partial-block}}</c> stands for; null outside of an include with content.</summary>
    public BlockContent? Content { get; set; }

    /// <summary>Values of a function's call, evaluated before it; <see cref="Drop"/> frees their place.</summary>
    public ArraySegment<object?> Evaluate(Expression[] expressions, Scope scope)
    {
        var start = argumentCount;
        if (start + expressions.Length > arguments.Length)
        {
            Array.Resize(ref arguments, (start + expressions.Length) * 2);
        }

        argumentCount += expressions.Length;
        for (var i = 0; i < expressions.Length; i++)
        {
            var value = expressions[i].Evaluate(scope);
            arguments[start + i] = value;
        }

        return new ArraySegment<object?>(arguments, start, expressions.Length);
    }

    /// <summary>Frees the place of the values that were evaluated last.</summary>
    public void Drop(int count) => argumentCount -= count;

    /// <summary>Renders the nodes of an included template.</summary>
    /// <exception cref="TemplateException">Templates include each other without end.</exception>
    public void Include(Template template, Scope scope, HtmlWriter output)
    {
        if (++depth > Deepest)
        {
            throw new TemplateException($"'{Path.GetFileNameWithoutExtension(template.File.Name)}' includes itself.");
        }

        template.Render(scope, output);
        depth--;
    }
}

/// <summary>What stands between <c>{{#> layout}}</c> and <c>{{/layout}}</c>, and what stood around it.</summary>
internal sealed record BlockContent(Node[] Nodes, BlockContent? Outer);

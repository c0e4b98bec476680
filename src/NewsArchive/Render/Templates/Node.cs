using System.Globalization;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>A piece of a template.</summary>
internal abstract class Node
{
    public abstract void Render(Scope scope, HtmlWriter output);
}

/// <summary>What stands in the template as it is.</summary>
internal sealed class TextNode(ReadOnlyMemory<byte> text) : Node
{
    public override void Render(Scope scope, HtmlWriter output) => output.Write(text.Span);
}

/// <summary><c>{{x}}</c> as text, <c>{{{x}}}</c> as HTML.</summary>
internal sealed class ValueNode(Expression value, bool isHtml) : Node
{
    public override void Render(Scope scope, HtmlWriter output)
    {
        var text = value.Evaluate(scope) switch
        {
            null => null,
            string words => words,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString(),
        };
        if (isHtml)
        {
            output.Write(text.AsSpan());
        }
        else
        {
            output.WriteText(text.AsSpan());
        }
    }
}

/// <summary><c>{{{body entry}}}</c>: a function that writes HTML itself.</summary>
internal sealed class HtmlNode(Call call, IHtmlFunction function) : Node
{
    public override void Render(Scope scope, HtmlWriter output) => call.Write(function, scope, output);
}

/// <summary><c>{{#if x}}</c> and, the other way round, <c>{{#unless x}}</c>.</summary>
internal sealed class IfNode(Expression condition, Node[] then, Node[] otherwise) : Node
{
    public override void Render(Scope scope, HtmlWriter output)
    {
        foreach (var node in Values.IsThere(condition.Evaluate(scope)) ? then : otherwise)
        {
            node.Render(scope, output);
        }
    }
}

/// <summary><c>{{#with x}}</c></summary>
internal sealed class WithNode(Expression value, Node[] then, Node[] otherwise) : Node
{
    public override void Render(Scope scope, HtmlWriter output)
    {
        var inner = value.Evaluate(scope);
        var isThere = Values.IsThere(inner);
        var within = isThere ? new Scope(inner, scope, scope.Run) : scope;
        foreach (var node in isThere ? then : otherwise)
        {
            node.Render(within, output);
        }
    }
}

/// <summary><c>{{#each x}}</c></summary>
internal sealed class EachNode(Expression list, Node[] item, Node[] otherwise) : Node
{
    public override void Render(Scope scope, HtmlWriter output)
    {
        var items = Values.ItemsOf(list.Evaluate(scope));
        var within = items.Count > 0 ? new Scope(null, scope, scope.Run) : scope;
        for (var i = 0; i < items.Count; i++)
        {
            (within.Value, within.Index, within.IsLast) = (items[i], i, i == items.Count - 1);
            foreach (var node in item)
            {
                node.Render(within, output);
            }
        }

        foreach (var node in items.Count == 0 ? otherwise : [])
        {
            node.Render(scope, output);
        }
    }
}

/// <summary><c>{{> bars links=model.together}}</c> and <c>{{#> layout}}</c>: another template, with names for values or with content.</summary>
/// <param name="content">What the block holds; null where it is no block.</param>
internal sealed class IncludeNode(string name, Expression? value, (string Name, Expression Value)[] named, Node[]? content, ThemeFile file, int offset) : Node
{
    public override void Render(Scope scope, HtmlWriter output)
    {
        var run = scope.Run;
        var outer = run.Content;
        try
        {
            var template = run.Templates.Find(name) ?? throw new TemplateException($"The template asks for '{name}', which does not exist here.{run.Templates.Near(name)}");
            run.Content = content is null ? outer : new BlockContent(content, outer);
            run.Include(template, Within(scope), output);
            run.Content = outer;
        }
        catch (TemplateException problem) when (problem.IsBetterKnownBy(file))
        {
            throw problem.At(file, offset);
        }
    }

    private Scope Within(Scope scope)
    {
        if (value is null && named.Length == 0)
        {
            return scope;
        }

        var values = new (string, object?)[named.Length];
        for (var i = 0; i < named.Length; i++)
        {
            values[i] = (named[i].Name, named[i].Value.Evaluate(scope));
        }

        return new Scope(value is null ? scope.Value : value.Evaluate(scope), scope, scope.Run) { Named = values };
    }
}

/// <summary><c>{{> @partial-block}}</c>: the content of the block that includes this template.</summary>
internal sealed class ContentNode(ThemeFile file, int offset) : Node
{
    public override void Render(Scope scope, HtmlWriter output)
    {
        var content = scope.Run.Content ?? throw new TemplateException("'@partial-block' stands for the content of a block, and this template was not asked for by one.").At(file, offset);
        scope.Run.Content = content.Outer;
        try
        {
            foreach (var node in content.Nodes)
            {
                node.Render(scope, output);
            }
        }
        catch (TemplateException problem) when (problem.IsBetterKnownBy(file))
        {
            throw problem.At(file, offset);
        }

        scope.Run.Content = content;
    }
}

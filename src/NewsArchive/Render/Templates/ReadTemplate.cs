using System.Text;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>
/// Reads a template in the part of Handlebars that themes are written in: values, functions, <c>if</c>, <c>unless</c>, <c>each</c>, <c>with</c>, includes
/// with names or with content. Everything else is an error with its place.
/// </summary>
internal sealed class ReadTemplate
{
    private static readonly string[] Blocks = ["each", "if", "unless", "with"];

    private readonly ThemeFile file;
    private readonly Dictionary<string, ITemplateFunction> functions;
    private readonly List<Tag> tags;
    private int place;

    private ReadTemplate(ThemeFile file, Dictionary<string, ITemplateFunction> functions)
    {
        this.file = file;
        this.functions = functions;
        tags = ReadTags.Of(file);
    }

    /// <exception cref="TemplateException">The template cannot be read.</exception>
    public static Template From(ThemeFile file, Dictionary<string, ITemplateFunction> functions)
    {
        var reader = new ReadTemplate(file, functions);
        var nodes = reader.Nodes();
        return reader.place == reader.tags.Count ? new Template(file, nodes) : throw reader.Stray(reader.tags[reader.place]);
    }

    /// <summary>Nodes up to the end of the block or of the template.</summary>
    private Node[] Nodes()
    {
        var nodes = new List<Node>();
        for (; place < tags.Count && tags[place].Kind is not (TagKind.Close or TagKind.Else); place++)
        {
            if (NodeOf(tags[place]) is { } node)
            {
                nodes.Add(node);
            }
        }

        return [.. nodes];
    }

    private Node? NodeOf(Tag tag) => tag.Kind switch
    {
        TagKind.Text => tag.Content.Length > 0 ? new TextNode(Encoding.UTF8.GetBytes(tag.Content)) : null,
        TagKind.Value or TagKind.Html => ValueOf(tag),
        TagKind.Open => BlockOf(tag),
        TagKind.Partial or TagKind.OpenPartial => IncludeOf(tag),
        _ => null,
    };

    private Node ValueOf(Tag tag)
    {
        var value = Read(tag).Tag();
        var isHtml = tag.Kind == TagKind.Html;
        if (value is Call { Function: IHtmlFunction html } call)
        {
            return isHtml ? new HtmlNode(call, html) : throw Problem(tag, $"'{html.Name}' makes HTML: write it in three braces.");
        }

        return new ValueNode(value, isHtml);
    }

    private Node BlockOf(Tag tag)
    {
        var reader = Read(tag);
        var name = reader.Word();
        if (!Blocks.Contains(name))
        {
            throw Problem(tag, $"There is no block '{name}', only {string.Join(", ", Blocks)}.");
        }

        var value = reader.Next();
        if (!reader.IsAtEnd)
        {
            throw Problem(tag, $"'{name}' takes one value.");
        }

        place++;
        var then = Nodes();
        var otherwise = Otherwise(tag, name);
        return Make(name, value, then, otherwise);
    }

    /// <summary>What stands between the block's <c>else</c> and its end; an <c>else if</c> is a block within that.</summary>
    private Node[] Otherwise(Tag open, string name)
    {
        if (place < tags.Count && tags[place] is { Kind: TagKind.Else } tag)
        {
            if (tag.Content.Length == 0)
            {
                place++;
                var otherwise = Nodes();
                Close(open, name);
                return otherwise;
            }

            var reader = Read(tag);
            var inner = reader.Word();
            var value = Blocks.Contains(inner) ? reader.Next() : throw Problem(tag, $"There is no block '{inner}', only {string.Join(", ", Blocks)}.");
            place++;
            var then = Nodes();
            return [Make(inner, value, then, Otherwise(open, name))];
        }

        Close(open, name);
        return [];
    }

    private static Node Make(string name, Expression value, Node[] then, Node[] otherwise) => name switch
    {
        "if" => new IfNode(value, then, otherwise),
        "unless" => new IfNode(value, otherwise, then),
        "each" => new EachNode(value, then, otherwise),
        _ => new WithNode(value, then, otherwise),
    };

    private Node IncludeOf(Tag tag)
    {
        var reader = Read(tag);
        var name = reader.Word();
        if (name == "@partial-block" && tag.Kind == TagKind.Partial)
        {
            return new ContentNode(file, tag.Offset);
        }

        var named = new List<(string, Expression)>();
        Expression? value = null;
        while (!reader.IsAtEnd)
        {
            if (reader.Named() is { } pair)
            {
                named.Add(pair);
            }
            else
            {
                value = value is null && named.Count == 0 ? reader.Next() : throw Problem(tag, $"'{name}' takes one value and then name=value.");
            }
        }

        Node[]? content = null;
        if (tag.Kind == TagKind.OpenPartial)
        {
            place++;
            content = Nodes();
            Close(tag, name);
        }

        return new IncludeNode(name, value, [.. named], content, file, tag.Offset);
    }

    /// <summary>Makes sure that the tag at hand closes a block.</summary>
    private void Close(Tag open, string name)
    {
        if (place == tags.Count || tags[place].Kind != TagKind.Close || tags[place].Content != name)
        {
            throw Problem(open, $"The block '{name}' is not closed.");
        }
    }

    private TemplateException Stray(Tag tag) => tag.Kind == TagKind.Else
        ? Problem(tag, "An 'else' stands in no block.")
        : Problem(tag, $"The block '{tag.Content}' is closed and was never opened.");

    private ReadExpressions Read(Tag tag) => new(tag.Content, tag.ContentOffset, file, functions);

    private TemplateException Problem(Tag tag, string message) => new TemplateException(message).At(file, tag.Offset);
}


namespace NewsArchive.Render.Functions;

/// <summary>Something that templates can call: <c>{{words entry.article.date.value}}</c>. A new function is one new file with a <see cref="Archive.PartAttribute"/>.</summary>
internal interface ITemplateFunction
{
    /// <summary>Name in templates, in kebab-case.</summary>
    string Name { get; }

    /// <summary>The value; a string is escaped unless the template asks for it with three braces.</summary>
    object? Call(FunctionCall call);
}

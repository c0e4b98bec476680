using NewsArchive.Render.Functions;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary>Something in a template that has a value.</summary>
internal abstract class Expression
{
    public abstract object? Evaluate(Scope scope);
}

/// <summary>A text, a whole number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class Literal(object? value) : Expression
{
    public override object? Evaluate(Scope scope) => value;
}

/// <summary><c>@index</c>, <c>@first</c>, <c>@last</c> of the loop around.</summary>
internal sealed class LoopValue(string name) : Expression
{
    public static bool Knows(string name) => name is "@index" or "@first" or "@last";

    public override object? Evaluate(Scope scope) => scope.Loop is not { } loop ? null : name switch
    {
        "@index" => loop.Index,
        "@first" => loop.Index == 0,
        _ => loop.IsLast,
    };
}

/// <summary><c>(shade link.count)</c>: the value of a function.</summary>
internal sealed class Call(ITemplateFunction function, Expression[] values, ThemeFile file, int offset) : Expression
{
    public ITemplateFunction Function => function;

    public override object? Evaluate(Scope scope)
    {
        try
        {
            var call = new FunctionCall(function.Name, scope.Run.Cards, scope.Run.Page, scope.Run.Evaluate(values, scope));
            var result = function.Call(call);
            scope.Run.Drop(values.Length);
            return result;
        }
        catch (TemplateException problem) when (problem.IsBetterKnownBy(file))
        {
            throw problem.At(file, offset);
        }
    }

    /// <summary>Lets a function that makes HTML write it.</summary>
    public void Write(IHtmlFunction html, Scope scope, HtmlWriter output)
    {
        try
        {
            html.Write(new FunctionCall(function.Name, scope.Run.Cards, scope.Run.Page, scope.Run.Evaluate(values, scope)), output);
            scope.Run.Drop(values.Length);
        }
        catch (TemplateException problem) when (problem.IsBetterKnownBy(file))
        {
            throw problem.At(file, offset);
        }
    }
}

namespace NewsArchive.Render.Functions;

/// <summary>A function that makes HTML. Templates call it in three braces, and it writes straight into the page.</summary>
internal interface IHtmlFunction : ITemplateFunction
{
    void Write(FunctionCall call, HtmlWriter output);

    /// <exception cref="Templates.TemplateException">Always: HTML is no value for another function.</exception>
    object? ITemplateFunction.Call(FunctionCall call) => throw new Templates.TemplateException($"'{Name}' makes HTML and has no value: write it in three braces.");
}

using NewsArchive.Render.Templates;

namespace NewsArchive.Render.Functions;

/// <summary>A call of a function in a template: where it happens and with which values.</summary>
/// <param name="name">Name of the function, for messages.</param>
internal readonly struct FunctionCall(string name, Cards cards, PageView page, ArraySegment<object?> values)
{
    public PageView Page => page;

    public RenderContext Context => page.Context;

    /// <summary>Cards made by the templates that call.</summary>
    public Cards Cards => cards;

    /// <summary>Number of values.</summary>
    public int Count => values.Count;

    /// <summary>The value at a place from 0, which must be there and of the type.</summary>
    /// <exception cref="TemplateException">It is not.</exception>
    public T Get<T>(int place)
        where T : notnull =>
        Find(place) is T value ? value : throw new TemplateException($"'{name}' needs a {typeof(T).Name} as value {place + 1}.");

    /// <summary>The value at a place from 0; null where there is none.</summary>
    public object? Find(int place) => place < values.Count ? values[place] : null;
}

using System.Collections;

namespace NewsArchive.Render.Templates;

/// <summary>What templates take for something, and what for nothing.</summary>
internal static class Values
{
    /// <summary>Whether a value is there: not null, not false, not 0, no empty text, no empty list.</summary>
    public static bool IsThere(object? value) => value switch
    {
        null or false or 0 or 0.0 or "" => false,
        string or bool or int => true,
        ICollection list => list.Count > 0,
        IReadOnlyCollection<object?> list => list.Count > 0,
        IEnumerable items => items.Cast<object?>().Any(),
        _ => true,
    };

    /// <summary>The items of a list; none of what is no list.</summary>
    public static IReadOnlyList<object?> ItemsOf(object? value) => value switch
    {
        null or string => [],
        IReadOnlyList<object?> list => list,
        IEnumerable items => [.. items.Cast<object?>()],
        _ => [],
    };
}

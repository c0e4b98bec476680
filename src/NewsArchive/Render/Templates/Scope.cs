namespace NewsArchive.Render.Templates;

/// <summary>What <c>this</c> is at a point of a template, and what surrounds it.</summary>
/// <param name="value"><c>this</c>.</param>
/// <param name="parent">What <c>../</c> leads to; null at the outermost.</param>
internal sealed class Scope(object? value, Scope? parent, Run run)
{
    public object? Value { get; set; } = value;

    public Scope? Parent => parent;

    public Run Run => run;

    /// <summary>Values that an include was given by name; they come before the members of <see cref="Value"/>.</summary>
    public (string Name, object? Value)[] Named { get; init; } = [];

    /// <summary><c>@index</c>: place in the list that is gone through, from 0; -1 where there is none.</summary>
    public int Index { get; set; } = -1;

    /// <summary><c>@last</c>: whether the item is the last of its list.</summary>
    public bool IsLast { get; set; }

    /// <summary>The scope of the loop around this point.</summary>
    public Scope? Loop => Index >= 0 ? this : parent?.Loop;
}

namespace NewsArchive.Archive;

/// <summary>
/// Registers a plug-in (a reader, a grouping, a page kind) from within its own file, so that adding one touches no other:
/// <c>[assembly: Part(typeof(MarkdownReader))]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PartAttribute(Type type) : Attribute
{
    /// <summary>A class with a constructor without parameters.</summary>
    public Type Type { get; } = type;
}

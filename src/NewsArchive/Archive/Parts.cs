using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>The plug-ins of the assembly, registered by <see cref="PartAttribute"/>. The compiler writes the list of them (<c>src/tools/GenerateCode</c>).</summary>
public static partial class Parts
{
    /// <summary>A new instance of every part that is a <typeparamref name="T"/>, in the order of their full names; none for what no part is.</summary>
    public static partial ImmutableArray<T> Of<T>()
        where T : class;
}

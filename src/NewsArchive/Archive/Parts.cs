using System.Collections.Immutable;
using System.Reflection;

namespace NewsArchive.Archive;

/// <summary>The plug-ins of the assembly, found by <see cref="PartAttribute"/>.</summary>
public static class Parts
{
    private static readonly Lazy<ImmutableArray<Type>> All = new(() =>
        [.. typeof(Parts).Assembly.GetCustomAttributes<PartAttribute>().Select(part => part.Type).OrderBy(type => type.FullName, StringComparer.Ordinal)]);

    /// <summary>One instance of every part that is a <typeparamref name="T"/>, in the order of their full names.</summary>
    public static ImmutableArray<T> Of<T>()
        where T : class =>
        [.. All.Value.Where(typeof(T).IsAssignableFrom).Select(type => (T)Activator.CreateInstance(type)!)];
}

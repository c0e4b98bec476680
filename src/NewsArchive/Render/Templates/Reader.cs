using System.Collections.Immutable;
using System.Reflection;

namespace NewsArchive.Render.Templates;

/// <summary>Makes members of getters: a delegate of the property's own types, so that no page pays for reflection.</summary>
internal static class Reader
{
    // Generic code over values is compiled ahead of time only where it is named: these are the kinds that models have. Others work too, and wait for the JIT.
    private static readonly Func<Type, MethodInfo, Member>[] Named =
    [
        (type, getter) => new Reader<object, object>(type, getter),
        (type, getter) => new Reader<object, bool>(type, getter),
        (type, getter) => new Reader<object, int>(type, getter),
        (type, getter) => new Reader<object, double>(type, getter),
        (type, getter) => new Reader<object, int?>(type, getter),
        (type, getter) => new Reader<object, ImmutableArray<object>>(type, getter),
    ];

    public static Member Of(Type type, MethodInfo getter) => type.IsValueType || Named.Length == 0
        ? new Invoked(type, getter)
        : (Member)Activator.CreateInstance(typeof(Reader<,>).MakeGenericType(type, getter.ReturnType), type, getter)!;

    private sealed class Invoked(Type type, MethodInfo getter) : Member(type)
    {
        public override object? Get(object owner) => getter.Invoke(owner, null);
    }
}

/// <inheritdoc cref="Reader"/>
internal sealed class Reader<TOwner, TValue>(Type type, MethodInfo getter) : Member(type)
    where TOwner : class
{
    private readonly Func<TOwner, TValue> get = getter.CreateDelegate<Func<TOwner, TValue>>();

    public override object? Get(object owner) => get((TOwner)owner);
}

using System.Collections.Immutable;
using System.Reflection;

namespace NewsArchive.Render.Templates;

/// <summary>Makes members of getters: a delegate of the property's own types, so that no page pays for reflection.</summary>
internal static class Reader
{
    // Generic code over values is compiled ahead of time only where it is named: these are the kinds that models have. Others work too, and wait for the JIT.
    private static readonly Func<Member>[] Named =
    [
        () => new Reader<object, object>(),
        () => new Reader<object, bool>(),
        () => new Reader<object, int>(),
        () => new Reader<object, double>(),
        () => new Reader<object, int?>(),
        () => new Reader<object, ImmutableArray<object>>(),
    ];

    public static Member Of(Type type, MethodInfo getter) => type.IsValueType || Named.Length == 0
        ? new Invoked().Read(type, getter)
        : ((Member)Activator.CreateInstance(typeof(Reader<,>).MakeGenericType(type, getter.ReturnType))!).Read(type, getter);

    private sealed class Invoked : Member
    {
        private MethodInfo? _getter;

        public override object? Get(object owner) => _getter!.Invoke(owner, null);

        protected override void Read(MethodInfo getter) => _getter = getter;
    }
}

/// <inheritdoc cref="Reader"/>
internal sealed class Reader<TOwner, TValue> : Member
    where TOwner : class
{
    private Func<TOwner, TValue>? _get;

    public override object? Get(object owner) => _get!((TOwner)owner);

    protected override void Read(MethodInfo getter) => _get = getter.CreateDelegate<Func<TOwner, TValue>>();
}

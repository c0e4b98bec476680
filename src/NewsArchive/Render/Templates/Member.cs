using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace NewsArchive.Render.Templates;

/// <summary>How to read a property of a type. Templates spell its name as JSON does: <c>isIndexed</c>.</summary>
internal abstract class Member
{
    private static readonly ConcurrentDictionary<Type, ConcurrentDictionary<string, Member?>> Known = new();

    /// <summary>The type whose objects have the property.</summary>
    public Type Type { get; private set; } = typeof(object);

    public abstract object? Get(object owner);

    /// <summary>Sets a member that was made without arguments: for a constructor that takes some the runtime compiles a call of its own.</summary>
    public Member Read(Type type, MethodInfo getter)
    {
        Type = type;
        Read(getter);
        return this;
    }

    protected abstract void Read(MethodInfo getter);

    /// <summary>The property of a name; null where the type has none.</summary>
    public static Member? Find(Type type, string name) =>
        Known.GetOrAdd(type, static _ => new ConcurrentDictionary<string, Member?>(StringComparer.Ordinal)).GetOrAdd(name, static (name, type) =>
            type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..]) is { GetMethod: { IsStatic: false } getter } ? Reader.Of(type, getter) : null, type);

    /// <summary>The names that templates can ask objects of a type for.</summary>
    public static IEnumerable<string> NamesOf(Type type) =>
        type.GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}

using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;

namespace NewsArchive.Render.Templates;

/// <summary>How to read a property of a type. Templates spell its name as JSON does: <c>isIndexed</c>. The getters of all types that pages are made of are written by the compiler (<c>MemberGenerator</c>).</summary>
/// <param name="type">The type whose objects have the property.</param>
/// <param name="get">Its value.</param>
internal sealed partial class Member(Type type, Func<object, object?> get)
{
    private static readonly ConcurrentDictionary<(Type Type, string Name), Member?> Known = new();

    public Type Type => type;

    public object? Get(object owner) => get(owner);

    /// <summary>The property of a name; null where the type has none.</summary>
    public static Member? Find(Type type, string name) => Known.GetOrAdd((type, name), static member =>
        (GetterOf(member.Type, char.ToUpperInvariant(member.Name[0]) + member.Name[1..]) ?? LengthOf(member.Type, member.Name)) is { } get ? new Member(member.Type, get) : null);

    /// <summary>The names that templates can ask objects of a type for.</summary>
    public static IEnumerable<string> NamesOf(Type type) => PropertiesOf(type).Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static partial Func<object, object?>? GetterOf(Type type, string name);

    private static partial string[] PropertiesOf(Type type);

    // Whether a list is an array is nothing that a theme could know.
    private static Func<object, object?>? LengthOf(Type type, string name) =>
        name == "length" && type == typeof(string) ? static text => ((string)text).Length
        : name is "count" or "length" && type.IsAssignableTo(typeof(ICollection)) ? static list => ((ICollection)list).Count
        : null;
}

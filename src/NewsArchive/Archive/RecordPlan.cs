using System.Reflection;
using System.Runtime.CompilerServices;
using NewsArchive.Archive.Site;

namespace NewsArchive.Archive;

/// <summary>How all that a record holds is read.</summary>
/// <param name="Properties">Reads each property that has a field of its own, in the order of their names.</param>
/// <param name="IsShared">Whether many pages hold the same instance.</param>
internal sealed record RecordPlan(string Name, bool IsShared, IReadOnlyList<Func<object, object?>> Properties)
{
    /// <exception cref="NotSupportedException">The type is no noun, or holds something that its properties do not show.</exception>
    public static RecordPlan Of(Type type)
    {
        if (type.Namespace?.StartsWith("NewsArchive.Archive", StringComparison.Ordinal) != true)
        {
            throw new NotSupportedException($"No digest can be taken of a {type}: it is no noun of the archive.");
        }

        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) == true)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToList();
        var hidden = FieldsOf(type).Select(field => field.Name).Except(properties.Select(property => $"<{property.Name}>k__BackingField"), StringComparer.Ordinal).ToList();
        return hidden.Count == 0
            ? new RecordPlan(type.Name, type == typeof(Card), [.. properties.Select(ReaderOf)])
            : throw new NotSupportedException($"No digest can be taken of a {type}: nothing shows its field {hidden[0]}.");
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static Func<object, object?> ReaderOf(PropertyInfo property) =>
        ((Reader)Activator.CreateInstance(typeof(Reader<,>).MakeGenericType(property.DeclaringType!, property.PropertyType))!).Of(property.GetMethod!);

    // Made without arguments: for a constructor that takes some the runtime compiles a call of its own.
    private abstract class Reader
    {
        public abstract Func<object, object?> Of(MethodInfo getter);
    }

    // A delegate of its own for each property: reflection would take ten times as long for each page.
    private sealed class Reader<TOwner, TValue> : Reader
        where TOwner : class
    {
        public override Func<object, object?> Of(MethodInfo getter)
        {
            var get = getter.CreateDelegate<Func<TOwner, TValue>>();
            return owner => get((TOwner)owner);
        }
    }
}

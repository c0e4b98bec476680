using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using NewsArchive.Archive.Site;

namespace NewsArchive.Archive;

/// <summary>How all that a record holds is read.</summary>
/// <param name="Name">Stands for the type's name.</param>
/// <param name="IsShared">Whether many pages hold the same instance.</param>
/// <param name="Properties">Each property that shows a field, in the order of their names.</param>
internal sealed record RecordPlan(Digest Name, bool IsShared, PropertyPlan[] Properties)
{
    /// <exception cref="NotSupportedException">The type is no noun, or holds something that its properties do not show.</exception>
    public static RecordPlan Of(Type type)
    {
        if (type.Namespace?.StartsWith("NewsArchive.Archive", StringComparison.Ordinal) != true)
        {
            throw new NotSupportedException($"No digest can be taken of a {type}: it is no noun of the archive.");
        }

        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) == true || property.IsDefined(typeof(ShowsAttribute)))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToList();
        var hidden = FieldsOf(type).Select(field => field.Name).Except(properties.Select(property => property.GetCustomAttribute<ShowsAttribute>()?.Field ?? $"<{property.Name}>k__BackingField"), StringComparer.Ordinal).ToList();
        return hidden.Count == 0
            ? new RecordPlan(Digest.Of(Encoding.UTF8.GetBytes(type.Name)), type == typeof(Card), [.. properties.Select(PropertyPlan.Of)])
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
}

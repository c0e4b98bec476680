using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsArchive.Archive;

/// <summary>How a property of a record goes into a digest. A delegate of its own for each: reflection would take ten times as long for each page.</summary>
internal abstract class PropertyPlan
{
    // Generic code over values is compiled ahead of time only where it is named: these are the kinds that nouns have. Others work too, and wait for the JIT.
    private static readonly Func<PropertyPlan>[] Named =
    [
        () => new Plan<object, object>(),
        () => new Plan<object, bool>(),
        () => new Plan<object, int>(),
        () => new Plan<object, int?>(),
        () => new Plan<object, double>(),
        () => new Plan<object, double?>(),
        () => new Plan<object, ReadOnlyMemory<byte>>(),
        () => new Plan<object, ImmutableArray<object>>(),
        () => new Plan<object, ImmutableArray<KeyValuePair<string, string>>>(),
        () => new Plan<object, CountryRole>(),
        () => new Plan<object, SiteParts>(),
        () => new Plan<object, SiteProfile>(),
        () => new Plan<object, SourceKind>(),
        () => new Plan<object, Standing>(),
    ];

    /// <summary>Writes the property's value.</summary>
    public abstract void Write(object owner, TakeDigest digest, DigestedBytes bytes);

    // Made without arguments: for a constructor that takes some the runtime compiles a call of its own.
    public static PropertyPlan Of(PropertyInfo property)
    {
        _ = Named;
        var plan = (PropertyPlan)Activator.CreateInstance(typeof(Plan<,>).MakeGenericType(property.DeclaringType!, property.PropertyType))!;
        plan.Read(property.GetMethod!);
        return plan;
    }

    protected abstract void Read(MethodInfo getter);

    private sealed class Plan<TOwner, TValue> : PropertyPlan
        where TOwner : class
    {
        private Func<TOwner, TValue>? _get;

        public override void Write(object owner, TakeDigest digest, DigestedBytes bytes)
        {
            var value = _get!(Unsafe.As<TOwner>(owner));
            if (typeof(TValue) == typeof(int))
            {
                TakeDigest.WriteNumber((int)(object)value!, bytes);
            }
            else if (typeof(TValue) == typeof(bool))
            {
                TakeDigest.WriteNumber((bool)(object)value! ? 1 : 0, bytes);
            }
            else if (typeof(TValue) == typeof(int?))
            {
                WriteOptional((int?)(object?)value, bytes);
            }
            else
            {
                digest.Write(value, bytes);
            }
        }

        protected override void Read(MethodInfo getter) => _get = getter.CreateDelegate<Func<TOwner, TValue>>();

        private static void WriteOptional(int? number, DigestedBytes bytes)
        {
            if (number is { } known)
            {
                TakeDigest.WriteNumber(known, bytes);
            }
            else
            {
                TakeDigest.WriteNull(bytes);
            }
        }
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsArchive.Archive;

/// <summary>How a property of a record goes into a digest. A delegate of its own for each: reflection would take ten times as long for each page.</summary>
internal abstract class PropertyPlan
{
    /// <summary>Writes the property's value.</summary>
    public abstract void Write(object owner, TakeDigest digest, DigestedBytes bytes);

    // Made without arguments: for a constructor that takes some the runtime compiles a call of its own.
    public static PropertyPlan Of(PropertyInfo property)
    {
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

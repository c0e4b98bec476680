using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Tests.Render;

namespace NewsArchive.Tests.Archive;

/// <summary>A page is made again when anything in its model changes: so its digest must change, whatever it is that changes.</summary>
public sealed class TakeDigestTests
{
    private static readonly TakeDigest Digest = new();

    [Fact]
    public void The_same_noun_has_the_same_digest_made_twice()
    {
        var (one, other) = (SampleSite.Plan().Pages, SampleSite.Plan().Pages);
        Assert.Equal(one.Select(page => new TakeDigest().Of(page)), other.Select(page => new TakeDigest().Of(page)));
        Assert.Equal(one.Count, one.Select(page => Digest.Of(page)).Distinct().Count());
    }

    [Fact]
    public void Whatever_changes_in_a_page_changes_its_digest()
    {
        var changed = 0;
        foreach (var page in SampleSite.Plan().Pages.GroupBy(page => page.Kind).Select(kind => kind.First()))
        {
            var digest = Digest.Of(page);
            foreach (var (what, other) in ChangesOf(page))
            {
                Assert.True(digest != new TakeDigest().Of(other), $"{page.Address}: a change of {what} does not show.");
                changed++;
            }
        }

        Assert.InRange(changed, 200, int.MaxValue);
    }

    [Fact]
    public void A_page_that_makes_its_model_has_the_digest_of_one_that_has_it()
    {
        foreach (var page in SampleSite.Plan().Pages)
        {
            var making = page with { Model = new Making(page.Model) };
            Assert.Equal(Digest.Of(page), new TakeDigest().Of(making));
            Assert.Equal(Digest.Of(page), new TakeDigest().Of(making.Made()));
            Assert.Same(making.Made().Model, making.Model);
        }
    }

    [Fact]
    public void What_has_no_order_or_hides_something_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => Digest.Of(new HashSet<string> { "a" }));
        Assert.Throws<NotSupportedException>(() => Digest.Of(new { Name = "not of the archive" }));
        Assert.Throws<NotSupportedException>(() => Digest.Of(new RepeatedLines(System.Collections.Frozen.FrozenSet<ulong>.Empty)));
    }

    /// <summary>The value with one thing changed in it, for each thing that it holds.</summary>
    private static IEnumerable<(string What, object? Other)> ChangesOf(object value)
    {
        switch (value)
        {
            case string text:
                yield return ("text", text + "x");
                break;
            case int number:
                yield return ("number", number + 1);
                break;
            case double number:
                yield return ("number", number + 0.01);
                break;
            case bool flag:
                yield return ("flag", !flag);
                break;
            case IDigested or ReadOnlyMemory<byte> or Enum:
                break;
            case IList { Count: > 0 } and not ValueType:
                var list = (IList)value;
                yield return ("an item less", ArrayOf(list, list.Cast<object?>().Skip(1)));
                foreach (var (what, other) in list[0] is { } first ? ChangesOf(first) : [])
                {
                    yield return ("[0]." + what, ArrayOf(list, list.Cast<object?>().Skip(1).Prepend(other)));
                }

                break;
            case IList:
                break;
            default:
                foreach (var change in ChangesOfRecord(value))
                {
                    yield return change;
                }

                break;
        }
    }

    private static IEnumerable<(string What, object? Other)> ChangesOfRecord(object record)
    {
        var clone = record.GetType().GetMethod("<Clone>$") ?? throw new InvalidOperationException($"{record.GetType()} is no record.");
        foreach (var property in record.GetType().GetProperties())
        {
            var field = record.GetType().GetField(property.GetCustomAttribute<ShowsAttribute>()?.Field ?? $"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
            if (field?.GetValue(record) is not { } value)
            {
                continue;
            }

            var nothing = field.FieldType.IsValueType ? [] : new (string, object?)[] { ("absence", null) };
            foreach (var (what, other) in ChangesOf(value).Concat(nothing))
            {
                var copy = clone.Invoke(record, null)!;
                field.SetValue(copy, other);
                yield return ($"{property.Name}.{what}", copy);
            }
        }
    }

    private static Array ArrayOf(IList like, IEnumerable<object?> items)
    {
        var type = like.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        object?[] all = [.. items];
        var array = Array.CreateInstance(type, all.Length);
        all.CopyTo(array, 0);
        return array;
    }

    private sealed class Making(object model) : LateModel
    {
        public override ImmutableArray<object?> Ingredients => [model];

        public override object Make() => model;
    }
}

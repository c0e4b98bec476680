using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

public sealed class InOrderTests
{
    [Fact]
    public void Whatever_is_known_is_found_at_its_name_or_among_the_rest() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        ArbMap.Default.ArbFor<byte[]>(),
        (some, others) =>
        {
            // Few different names, so that many meet; with a digit or without, so that their order is not that of the numbers.
            string[] names = [.. some.Select(NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            var known = others.Select(NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => KeyValuePair.Create(name, "of " + name)).ToList();

            var (ofNames, rest) = InOrder.Match(names, known);

            Assert.Equal(names.Select(name => known.Exists(one => one.Key == name) ? "of " + name : null), ofNames);
            Assert.Equal(known.Where(one => !names.Contains(one.Key, StringComparer.Ordinal)), rest);
        }));

    private static string NameOf(byte number) => $"a{(number % 2 == 0 ? "-" : "")}{number % 24}.html";
}

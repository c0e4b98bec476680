using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsArchive.Archive;
using NewsArchive.Extract.Countries;

namespace NewsArchive.Tests.Extract.Countries;

/// <summary>The trap table: one line a case, each class with cases of both signs.</summary>
public sealed class TrapTableTests
{
    private const int FewestCases = 300;

    private static readonly ImmutableArray<Trap> Traps =
    [
        .. File.ReadLines(TestFiles.Path("traps.tsv"))
            .Select((line, index) => (Fields: line.Split('\t'), Number: index + 1))
            .Where(row => !row.Fields[0].StartsWith('#'))
            .Select(row => new Trap(row.Number, row.Fields[0], row.Fields[1], row.Fields[2], Regex.Unescape(row.Fields[3]))),
    ];

    [Fact]
    public void Every_trap_is_told_apart()
    {
        var wrong = Traps
            .Select(trap => (Trap: trap, Tags: TagsOf(trap)))
            .Where(each => each.Tags != each.Trap.Countries)
            .Select(each => $"traps.tsv:{each.Trap.Line}: {each.Tags} instead of {each.Trap.Countries}: {each.Trap.Text}");
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void The_table_is_large_and_each_class_has_both_signs()
    {
        Assert.True(Traps.Length >= FewestCases, $"{Traps.Length} cases");
        foreach (var group in Traps.GroupBy(trap => trap.Class))
        {
            Assert.Contains(group, trap => trap.Countries == "-");
            Assert.Contains(group, trap => trap.Countries != "-");
        }
    }

    [Fact]
    public void Both_languages_have_traps()
    {
        Assert.True(Traps.Count(trap => trap.Language == "de") > 100);
        Assert.True(Traps.Count(trap => trap.Language == "en") > 100);
    }

    private static string TagsOf(Trap trap)
    {
        var tags = TagCountries.In(null, [new Block(BlockKind.Paragraph, trap.Text, 1)], trap.Language);
        return tags.IsEmpty ? "-" : string.Join(' ', tags.Select(tag => tag.Code).Order(StringComparer.Ordinal));
    }

    private sealed record Trap(int Line, string Class, string Language, string Countries, string Text);
}

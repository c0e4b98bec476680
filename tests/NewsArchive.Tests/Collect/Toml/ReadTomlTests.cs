using System.Diagnostics;
using NewsArchive.Collect.Toml;

namespace NewsArchive.Tests.Collect.Toml;

public sealed class ReadTomlTests
{
    // TOML 1.0.0; the value of the key "a" in YAML flow style.
    public static TheoryData<string, string> Values => new()
    {
        { "a = \"x\\t\\\"y\\\" \\u00E9 \\U0001F600\"", "\"x\\t\\\"y\\\" é 😀\"" },
        { "a = 'C:\\x' # Bemerkung", "\"C:\\\\x\"" },
        { "a = \"\"\"\neins\nzwei \\\n   drei\"\"\"", "\"eins\\nzwei drei\"" },
        { "a = '''\nein 'Wort' ''sagt'' er'''", "\"ein 'Wort' ''sagt'' er\"" },
        { "a = \"\"\"x\"\"\"\"", "\"x\\\"\"" },
        { "a = ''", "\"\"" },
        { "a = 1_000", "1000" },
        { "a = +3.5e-2", "3.5e-2" },
        { "a = 0xFF", "255" },
        { "a = 0o17", "15" },
        { "a = 0b101", "5" },
        { "a = -inf", "-.inf" },
        { "a = true", "true" },
        { "a = 2024-11-26T10:00:00.5+01:00", "2024-11-26T10:00:00.5+01:00" },
        { "a = 2024-11-26 10:00:00Z # so", "2024-11-26T10:00:00Z" },
        { "a = 2024-11-26 # Tag", "2024-11-26" },
        { "a = 07:32:00", "07:32:00" },
        { "a = [1, [\"b\"], # drin\n {c.d = 2},\n]", "[1, [\"b\"], {\"c\": {\"d\": 2}}]" },
        { "a = {}", "{}" },
        { "a.\"b c\".'d' = 1\na.e = 2", "{\"b c\": {\"d\": 1}, \"e\": 2}" },
        { "[a.b]\nx = 1\n[a]\ny = 2", "{\"b\": {\"x\": 1}, \"y\": 2}" },
        { "[[a]]\nx = 1\n[a.b]\ny = 2\n[[a]]\nx = 3", "[{\"x\": 1, \"b\": {\"y\": 2}}, {\"x\": 3}]" },
    };

    // Line and problem, as a person reads it.
    public static TheoryData<string, int, string> Faults => new()
    {
        { "a = 1\nb = heute", 2, "a value is no number, date, true or false: b = heute" },
        { "a = \"x\nb = 1", 1, "a text is not closed: a = \"x" },
        { "a = 1 2", 1, "something stands behind a value: a = 1 2" },
        { "a", 1, "a key has no value: a" },
        { "= 1", 1, "a key is missing: = 1" },
        { "a = 1\na = 2", 2, "the key \"a\" stands twice, or its table is closed: a = 2" },
        { "a = {b = 1}\n[a.c]\nd = 1", 2, "the key \"a\" stands twice, or its table is closed: [a.c]" },
        { "[a]\n[a]", 2, "the key \"a\" stands twice, or its table is closed: [a]" },
        { "a = [1, 2\nb = 3", 2, "a list is not closed: b = 3" },
        { "a = \"\\q\"", 1, "\\q means nothing: a = \"\\q\"" },
        { "[a\nb = 1", 1, "a header is not closed: [a" },
        { "a = 0123", 1, "a value is no number, date, true or false: a = 0123" },
        { "a =", 1, "a value is missing: a =" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_kept_in_YAML(string toml, string flow)
    {
        var mapping = ReadToml.From(toml, firstLine: 1);
        Assert.Null(mapping.Fault);
        Assert.Equal(flow, Assert.Single(mapping.Keys).Yaml);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_its_line(string toml, int line, string problem)
    {
        var fault = ReadToml.From(toml, firstLine: 10).Fault;
        Assert.Equal((line + 9, "It is not valid TOML: " + problem), (fault?.Line, fault?.Problem));
    }

    [Fact]
    public void Keys_above_a_fault_are_kept_with_their_lines()
    {
        var keys = ReadToml.From("title = \"x\"\n\n[extra]\nauthor = \"A\"\n?", firstLine: 2).Keys;
        Assert.Equal([("title", 2), ("extra", 4)], keys.Select(key => (key.Name, key.Line)));
        Assert.Equal(5, Assert.Single(keys[1].Inner).Line);
    }

    [Theory]
    [InlineData("a = ", "[")]
    [InlineData("a = ", "{b=")]
    [InlineData("", "[")]
    [InlineData("", "a.")]
    [InlineData("a = '''", "'")]
    [InlineData("a = \"", "\\")]
    [InlineData("", "[[a]]\n")]
    public void Masses_of_signs_end_in_fair_time(string start, string signs)
    {
        var watch = Stopwatch.StartNew();
        _ = ReadToml.From(start + string.Concat(Enumerable.Repeat(signs, 200_000 / signs.Length)), firstLine: 1);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
    }

    [Fact]
    public void What_is_longer_than_front_matter_is_refused() =>
        Assert.Equal(1, ReadToml.From(new string(' ', 300 * 1024), firstLine: 1).Fault?.Line);
}

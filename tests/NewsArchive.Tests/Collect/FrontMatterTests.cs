using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

public sealed class FrontMatterTests
{
    private const string Broken = "The front matter cannot be read from here on.";

    public static TheoryData<string, string> Faults => new()
    {
        {
            "title: Astana: Putin kommt",
            $"a.md:2: error NA1007: {Broken} It is not valid YAML: title: Astana: Putin kommt Write: title: \"Astana: Putin kommt\""
        },
        {
            "language: de\ntitle: \"Er sagte \"ja\" dazu\"",
            $"a.md:3: error NA1007: {Broken} It is not valid YAML: title: \"Er sagte \"ja\" dazu\" Write: title: \"Er sagte \\\"ja\\\" dazu\""
        },
        {
            "title: \"nie geschlossen\nlanguage: de",
            $"a.md:2: error NA1007: {Broken} It is not valid YAML: title: \"nie geschlossen Write: title: \"nie geschlossen\""
        },
        {
            "tags:\n\t- a",
            $"a.md:3: error NA1007: {Broken} It is not valid YAML: - a Indent with spaces, not with tabs."
        },
        {
            "title: @heute",
            $"a.md:2: error NA1007: {Broken} It is not valid YAML: title: @heute Write: title: \"@heute\""
        },
        {
            "a: &x [1, 2]\nb: *x",
            $"a.md:3: error NA1007: {Broken} It refers to a value elsewhere (an alias, *name). Write the value itself; put a text that begins with * in double quotes."
        },
        {
            "- a: 1\n- b: 2",
            $"a.md:2: error NA1007: {Broken} It is not a list of keys with values. Write one key a line, such as: title: \"The headline\""
        },
        {
            "a: 1\n? [a, b]\n: c",
            $"a.md:3: error NA1007: {Broken} A key is not a short text. Write keys as single words, such as: title: \"The headline\""
        },
        {
            "a: " + new string('[', 40) + new string(']', 40),
            $"a.md:2: error NA1007: {Broken} Its values are nested too deep. Write it flatter."
        },
        {
            "title: eins\ntitle: zwei",
            "a.md:3: warning NA1008: The key \"title\" stands twice; the first is used. Remove one of the two."
        },
    };

    public static TheoryData<string, string[], string> Scalars => new()
    {
        { "2024-11-05", ["2024-11-05"], "2024-11-05" },
        { "yes", ["yes"], "yes" },
        { "0123", ["0123"], "0123" },
        { "1e3", ["1e3"], "1e3" },
        { "\"yes\"", ["yes"], "\"yes\"" },
        { "'it''s'", ["it's"], "\"it's\"" },
        { "Johannes Krüger", ["Johannes Krüger"], "\"Johannes Krüger\"" },
        { "", [], "null" },
        { "~", [], "null" },
        { "\"\"", [""], "\"\"" },
        { "[]", [], "[]" },
        { "[KZ, RU]", ["KZ", "RU"], "[KZ, RU]" },
        { "\n  - Anna\n  - \"Beck, Bert\"", ["Anna", "Beck, Bert"], "[Anna, \"Beck, Bert\"]" },
        { "{b: {c: [1, x y]}}", [], "{\"b\": {\"c\": [1, \"x y\"]}}" },
        { "[a, {b: c}, [d]]", ["a"], "[a, {\"b\": c}, [d]]" },
        { "|\n  zwei\n  Zeilen\n", ["zwei\nZeilen\n"], "\"zwei\\nZeilen\\n\"" },
        { "!!python/object/apply:os.system [\"ls\"]", ["ls"], "[\"ls\"]" },
        { "=> Document.Content", ["=> Document.Content"], "\"=> Document.Content\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_said_with_its_line_and_what_to_write_and_the_text_is_kept(string yaml, string message)
    {
        var reading = Reading.Of("a.md", $"---\n{yaml}\n---\n\nDer Text.\n");
        Assert.Equal(message, reading.Diagnostics);
        Assert.Equal("Der Text.", Assert.Single(reading.Document.Blocks).Text);
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_value_keeps_its_spelling(string yaml, string[] values, string flow)
    {
        var reading = Reading.Of("a.md", $"---\nkey: {yaml}\nnext: x\n---\nText\n");
        Assert.Empty(reading.Diagnostics);
        var hint = reading.Document.Hints[0];
        Assert.Equal(("key", flow, 2, Standing.Stated), (hint.Name, hint.Yaml, hint.Line, hint.Standing));
        Assert.Equal(values, hint.Values);
        Assert.Equal(flow[0] == '[', hint.IsList);

        // The flow spelling is read as the same hint.
        Assert.Equal(flow, Reading.Of("a.md", $"---\nkey: {flow}\n---\nText\n").Document.Hints[0].Yaml);
    }

    [Theory]
    [InlineData("---\ntitle: \"a\\0b\\x07c\"\n: \n---\nText")]
    [InlineData("---\ntitle:\n  \"a\\u0000bc\"\n---\nText")]
    [InlineData("+++\ntitle = \"a\\u0000b\\bc\"\n+++\nText")]
    [InlineData("{\"title\": \"a\\u0000bc\"}\nText")]
    public void What_no_text_can_hold_is_not_in_a_value_that_spells_it_either(string text) =>
        Assert.Equal("abc", Assert.Single(FrontMatter.Split(text, "a.md", isPasted: false, _ => { }).Keys.Single(key => key.Name == "title").Values));

    [Fact]
    public void Keys_above_a_fault_are_kept()
    {
        var reading = Reading.Of("a.md", "---\ndate: \"2024\"\ntitle: a: b\n---\nText");
        Assert.Equal("date", Assert.Single(reading.Document.Hints).Name);
    }

    [Fact]
    public void Front_matter_without_its_end_is_read_as_text()
    {
        var reading = Reading.Of("a.md", "---\ntitle: x\n\nDer Text.");
        Assert.Equal("a.md:1: error NA1007: The front matter that begins here is not closed, so it was read as text. Put a line --- after its last key.", reading.Diagnostics);
        Assert.Equal(["title: x", "Der Text."], reading.Document.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("---\ntitle: x\n---\nText", 1, 4)]
    [InlineData("---\r\ntitle: x\r\n...\r\n\r\nText", 1, 5)]
    [InlineData("---   \n# Bemerkung\ntitle: x\n---\nText", 1, 5)]
    [InlineData("---\nBerlin: Die Regierung tagt.\n---\nText", 0, 1)]
    [InlineData("---\nTrennlinie\n---\nText", 0, 1)]
    public void A_pasted_text_has_front_matter_only_where_a_key_follows_the_dashes(string text, int keys, int firstLine)
    {
        var reading = Reading.Of("a.txt", text);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(keys, reading.Document.Hints.Length);
        Assert.Equal(firstLine, reading.Document.Blocks[0].Line);
    }
}

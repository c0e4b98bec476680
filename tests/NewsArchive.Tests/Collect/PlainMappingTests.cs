using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Collect;
using NewsArchive.Collect.Yaml;

namespace NewsArchive.Tests.Collect;

public sealed class PlainMappingTests
{
    private static readonly string[] Pieces =
    [
        "title", "date", "a-b", "x_1", "Ä", ": ", ":", " ", "  ", "\n", "\n", "\n", "# note", "#", "\"", "\"", "\"Ein Satz: so?\"", "'", "''", "[", "]", "[KZ, RU]", "[]", ",", ", ", "- ", "-", "2024-11-26", "0123", "12:30", "yes", "null", "~", "Null",
        "Ein Text", "R&D", "50 %", "*a", "&a", "!b", "|", ">", "{", "}", "?", "%", "@", "`", "\\", "\\n", "---", "...", "\t", "é", "\u00A0", "\u2028", "\uFEFF", "\u0007", "😀", "<<", "=", "…", "„x“", "c: d", "k: v\n", "k: \"v\"\n", "l: [a, b c]\n",
    ];

    [Theory]
    [InlineData("title: Ein Titel\ndate: \"2024-11-26\"\ncountries: [KZ, RU]\nmentioned: []\n\n# note\nauthor: Anna Müller & Söhne\nslug: \"\"\nurl: https://example.org/a?b=c\nempty: null\nlist: [a, null, 1.5]\n")]
    [InlineData("k:  v  \nK: 12:30\nx_1: \"Ein Satz: so?\"")]
    public void What_front_matter_nearly_always_is_needs_no_parser(string yaml)
    {
        Assert.NotNull(ReadPlainMapping.TryFrom(yaml, 2));
        Assert.Equal(Spelling(ReadMapping.Parse(yaml, 2)), Spelling(ReadPlainMapping.TryFrom(yaml, 2)!));
    }

    [Fact]
    public void What_is_read_without_the_parser_is_what_the_parser_reads()
    {
        var texts = Gen.Choose(1, 9).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count)).Select(string.Concat);
        var plain = 0;
        Prop.ForAll(texts.ToArbitrary(), yaml =>
        {
            if (ReadPlainMapping.TryFrom(yaml, 1) is { } mapping)
            {
                plain++;
                Assert.Equal(Spelling(ReadMapping.Parse(yaml, 1)), Spelling(mapping));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
        Assert.True(plain > 200, $"Only {plain} texts were read.");
    }

    private static string Spelling(KeyMapping mapping) =>
        string.Join('\n', mapping.Keys.Select(key => $"{key.Line} {key.Name} {key.IsList} {key.Yaml} <{string.Join('|', key.Values)}>")) + mapping.Repeated.Length + mapping.Fault;
}

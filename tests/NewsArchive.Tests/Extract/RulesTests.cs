using System.Text.RegularExpressions;
using NewsArchive.Archive;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Extract;

/// <summary>Every rule that evidence can name is explained, in both languages.</summary>
public sealed partial class RulesTests
{
    /// <summary>Folders whose rules the table explains; others explain their own.</summary>
    private static readonly string[] Folders = ["Bylines", "Dates", "Languages", "Roles", "Titles"];

    [Fact]
    public void The_table_of_rules_and_the_sources_name_the_same_rules()
    {
        var used = Folders.SelectMany(folder => Repository.Sources("src/NewsArchive/Extract/" + folder))
            .Append(Path.Combine(Repository.Root, "src/NewsArchive/Extract/ExtractArticle.cs"))
            .Append(Path.Combine(Repository.Root, "src/NewsArchive/Extract/Statements/ReadStructured.cs"))
            .Append(Path.Combine(Repository.Root, "src/NewsArchive/Extract/Statements/ReadStatements.cs"))
            .SelectMany(file => Rule().Matches(File.ReadAllText(file)).Select(match => match.Groups["rule"].Value))
            .ToHashSet();

        Assert.Equal(used.Order(StringComparer.Ordinal), Table().Select(cells => cells[0]));
    }

    [Fact]
    public void Every_rule_has_a_sentence_in_both_languages() =>
        Assert.All(Table(), cells => Assert.True(cells.Length == 3 && cells.Skip(1).All(text => text.EndsWith('.') || text.EndsWith(").", StringComparison.Ordinal)), cells[0]));

    private static IEnumerable<string[]> Table() => DataFile.Lines("Extract/rules.tsv").Skip(1).Select(line => line.Text.Split('\t'));

    [GeneratedRegex("\"(?<rule>(title|date|author|source|language|body|header)/[a-z-]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();
}

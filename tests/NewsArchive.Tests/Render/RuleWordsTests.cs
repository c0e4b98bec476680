using System.Text.RegularExpressions;
using NewsArchive.Render.Themes;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Render;

/// <summary>A reader who asks why gets an answer in words, whatever rule it was.</summary>
public sealed partial class RuleWordsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_rule_is_explained(string language)
    {
        var strings = UiStrings.Load(SampleSite.BuiltIn, language, diagnostic => throw new InvalidOperationException(diagnostic.ToString()));
        var rules = Repository.Sources("src/NewsArchive").SelectMany(file => Rule().Matches(File.ReadAllText(file)).Select(match => match.Groups["rule"].Value)).Append("front-matter").Append("metadata").Distinct();
        Assert.All(rules, rule => Assert.False(strings.Find("rule." + rule) is null, $"Write words for rule.{rule} into ui/{language}.json."));
    }

    [GeneratedRegex(@"""(?<rule>(title|date|author|source|language|body|countries|header)/[a-z-]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();
}

using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

/// <summary>A correction is changed key by key; whatever else its owner wrote stays as it is.</summary>
public sealed class WriteCorrectionTests
{
    [Theory]
    [InlineData("", "date: \"2024\"\n")]
    [InlineData("date: \"2023\"\n", "date: \"2024\"\n")]
    [InlineData("date: \"2023\"", "date: \"2024\"\n")]
    [InlineData("# Brief vom Verlag\ndate: \"2023\"   # laut Stempel\nnote: bleibt\n", "# Brief vom Verlag\ndate: \"2024\"\nnote: bleibt\n")]
    [InlineData("note: bleibt\n\n# am Ende\n", "note: bleibt\n\n# am Ende\ndate: \"2024\"\n")]
    [InlineData("date:\n  - \"2023\"\n\n# zu den Ländern\ncountries:\n  - KZ\n  - RU\n", "date: \"2024\"\n\n# zu den Ländern\ncountries:\n  - KZ\n  - RU\n")]
    [InlineData("title: >\n  Zwei\n  Zeilen\ndate: \"2023\"\n", "title: >\n  Zwei\n  Zeilen\ndate: \"2024\"\n")]
    [InlineData("date: >\n  zwei\n  Zeilen\ntitle: Eine\n", "date: \"2024\"\ntitle: Eine\n")]
    [InlineData("note: a\r\ndate: \"2023\"\r\n", "note: a\r\ndate: \"2024\"\r\n")]
    [InlineData("source: {name: dpa, ort: Wien}\n", "source: {name: dpa, ort: Wien}\ndate: \"2024\"\n")]
    public void A_key_is_changed_where_it_stands_or_added_at_the_end(string before, string after) =>
        Assert.Equal(after, WriteCorrection.With(before, new Dictionary<string, string?> { ["date"] = "\"2024\"" }));

    [Theory]
    [InlineData("date: \"2023\"\nnote: bleibt\n", "note: bleibt\n")]
    [InlineData("date: \"2023\"\n", "")]
    [InlineData("note: bleibt\n", "note: bleibt\n")]
    public void A_key_is_taken_away(string before, string after) => Assert.Equal(after, WriteCorrection.With(before, new Dictionary<string, string?> { ["date"] = null }));

    [Theory]
    [InlineData("titel: x: y\n", "line 1: ")]
    [InlineData("note: a\ndate: [\n", "line ")]
    [InlineData("{date: \"2023\", note: bleibt}\n", "by hand")]
    [InlineData("note: bleibt\n...\n", "by hand")]
    [InlineData("nur ein Satz\n", "line 1: ")]
    public void What_cannot_be_changed_without_losing_something_is_refused(string before, string message) =>
        Assert.Contains(message, Assert.Throws<RefusedException>(() => WriteCorrection.With(before, new Dictionary<string, string?> { ["date"] = "\"2024\"" })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Doppelpunkt: \"und\" # Raute")]
    [InlineData("- kein Listenpunkt")]
    [InlineData("ja")]
    [InlineData("2024-11")]
    [InlineData("Zeile mit \\ und 😀")]
    [InlineData("[KZ, RU]")]
    public void Any_text_can_be_stated(string title)
    {
        var (key, yaml) = FactLines.Of("title", title).Single();
        using var folder = new NewsArchive.Tests.TemporaryFolder();
        folder.Write("a.txt", "Eine Zeile\n\nEin Satz über Kasachstan, der lang genug ist.\n");
        folder.Write("a.meta.yml", WriteCorrection.With("", new Dictionary<string, string?> { [key] = yaml }));
        var article = new Pipeline(new Settings(), _ => { }).ArticlesOf(FindFiles.At(folder["a.txt"], new Settings(), "")).Single();
        Assert.Equal(title, article.Title.Value);
        Assert.Equal(Standing.Stated, article.Title.Evidence.Standing);
    }

    [Theory]
    [InlineData("date", "", "date: unknown")]
    [InlineData("date", "2024-11", "date: \"2024-11\"")]
    [InlineData("author", "Anna Ahrens", "author: Anna Ahrens")]
    [InlineData("author", "Anna Ahrens; Ben Blau", "author: [Anna Ahrens, Ben Blau]")]
    [InlineData("author", "", "author: unknown")]
    [InlineData("countries", "KZ:main RU:mentioned NO:main", "countries: [KZ, \"NO\"]|mentioned: [RU]")]
    [InlineData("countries", "", "countries: []|mentioned: []")]
    public void A_fact_has_its_lines(string field, string value, string lines) =>
        Assert.Equal(lines, string.Join('|', FactLines.Of(field, value).Select(line => $"{line.Key}: {line.Yaml}")));
}

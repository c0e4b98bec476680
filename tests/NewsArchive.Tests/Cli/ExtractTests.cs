using System.Text.Json;

namespace NewsArchive.Tests.Cli;

/// <summary><c>newsarchive extract</c> as a filter between other programs.</summary>
public sealed class ExtractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Records_from_standard_input_come_out_in_input_order_one_a_line()
    {
        var lines = Enumerable.Range(0, 700).Select(i => JsonSerializer.Serialize(new { id = $"nr/{i}", text = $"Überschrift {i}\n\nEin Text über Kasachstan, Nummer {i}." }));
        var run = Tool.Run(["extract", "-"], string.Join('\n', lines), "");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var records = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(Enumerable.Range(0, 700).Select(i => $"nr/{i}"), records.Select(record => record.GetProperty("id").GetString()));
        Assert.Equal("Überschrift 699", records[^1].GetProperty("title").GetString());
    }

    [Fact]
    public void A_record_has_every_field_of_the_contract()
    {
        var run = Tool.Run(["extract", "-"], """{"id":"a","text":"Kasachstan\n\nAstana, 3. Mai 2024. Kasachstan hat mit Polen gesprochen."}""", "");
        var record = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            ["id", "title", "title_from", "date", "author", "author_kind", "source", "language", "main", "mentioned", "url", "body", "evidence"],
            record.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_title_given_with_the_record_is_believed()
    {
        var run = Tool.Run(["extract", "-"], """{"id":"a","title":"Gegeben","text":"Ein Text über Polen."}""", "");
        Assert.Equal("Gegeben", JsonDocument.Parse(run.Output).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void A_broken_line_is_named_and_the_rest_goes_on()
    {
        var run = Tool.Run(["extract", "-"], "{\"id\":\"a\",\"text\":\"Ein Text.\"}\nkein json\n[1]\n{\"id\":\"d\"}\n{\"id\":\"e\",\"text\":\"Noch einer.\"}\n{\"text\":\"halb \\ud83d\"}\n", "");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("-:2: error NA1011: The line is not valid JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:3: error NA1011: The line is no JSON object", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:4: error NA1011:", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:6: error NA1011: The line holds half a character", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_folders_come_out_as_markdown_on_demand()
    {
        _folder.Write("texte/a.txt", "Titel\n\nEin Text über Polen.");
        _folder.Write("b.txt", "Zweiter\n\nEin Text über Litauen.");
        var run = Tool.Run(["extract", "texte", "b.txt", "--format", "md"], "", _folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("title: Titel\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("title: Zweiter\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_archive_yml_says_of_folders_holds_for_files_and_folders_within_the_archive()
    {
        _folder.Write("archive.yml", "folders:\n  agenturen:\n    source: Musteragentur\n    exclude: [\"alt/**\"]\n  agenturen/süd:\n    source: Südagentur\n");
        _folder.Write("texte/a.txt", "Titel\n\nEin Text über Polen.");
        _folder.Write("texte/agenturen/b.txt", "Zweiter\n\nEin Text über Litauen.");
        _folder.Write("texte/agenturen/süd/c.txt", "Dritter\n\nEin Text über Lettland.");
        _folder.Write("texte/agenturen/alt/d.txt", "Vierter\n\nEin Text über Estland.");
        string[] all = ["Titel ", "Zweiter Musteragentur", "Dritter Südagentur"];
        Assert.Equal(all, Sources("texte"));
        Assert.Equal(all[1..], Sources("texte/agenturen"));
        Assert.Equal(all[2..], Sources("texte/agenturen/süd"));
        Assert.Equal(all[1..2], Sources("texte/agenturen/b.txt"));

        // Who names a file wants it, left out or not.
        Assert.Equal(["Vierter Musteragentur"], Sources("texte/agenturen/alt/d.txt"));
        _folder.Write("andere.yml", "folders: {agenturen: {source: Andere}}");
        Assert.Equal(["Zweiter Andere"], Sources("texte/agenturen/b.txt", "--config", _folder["andere.yml"]));

        string[] Sources(params string[] arguments)
        {
            var run = Tool.Run(["extract", .. arguments], "", _folder.Path);
            Assert.Equal(0, run.ExitCode);
            return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).Select(record => $"{record.GetProperty("title")} {record.GetProperty("source")}").OrderBy(line => Array.FindIndex(["T", "Z", "D"], line.StartsWith))];
        }
    }

    [Fact]
    public void Settings_that_cannot_be_used_are_named_before_anything_is_read()
    {
        _folder.Write("archive.yml", "foldres: {}\n");
        _folder.Write("texte/a.txt", "Titel\n\nEin Text über Polen.");
        var run = Tool.Run(["extract", "texte/a.txt"], "", _folder.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("archive.yml:1: error NA0002", run.Error, StringComparison.Ordinal);
        Assert.Contains("the settings cannot be used as they are", run.Error, StringComparison.Ordinal);
    }
}

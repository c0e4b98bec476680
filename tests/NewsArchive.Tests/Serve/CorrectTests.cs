using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsArchive.Tests.Serve;

/// <summary>Correcting an article in the preview: a small file beside the text states the fact, and nothing else is ever written.</summary>
public sealed class CorrectTests : IAsyncLifetime, IDisposable
{
    private const string Text = "Die Donaubrücke wird saniert\n\nWien (dpa). Österreich und die Slowakei erneuern die Brücke am 3. Oktober 2024. Das sagte ein Sprecher in Pressburg.\n";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(120) };
    private RunningServer _server = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("archive.yml", "title: Archiv\nlanguage: de\n");
        _folder.Write("seeds/tief/a.txt", Text);
        _folder.Write("seeds/zwei.jsonl", "{\"title\":\"Eins\",\"text\":\"Ein Satz über Kasachstan und Russland.\"}\n{\"title\":\"Zwei\",\"text\":\"Noch ein Satz über Kasachstan.\"}\n");
        _server = await RunningServer.StartAsync(_folder.Path, ["--base-path", "/repo/"]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _server.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_date_is_stated_beside_the_text_and_shown_at_once()
    {
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        var was = Value(page, "was.date");
        Assert.Contains(was, page.QuerySelectorAll("#na-date-offers option").Select(option => option.GetAttribute("value")).Append(was));
        var answer = await SendAsync(address, page, ("was.date", was), ("date", "2024-09-30"), ("was.title", Value(page, "title")), ("title", Value(page, "title")));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("date: \"2024-09-30\"\n", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
        Assert.Equal(Text, File.ReadAllText(_folder["seeds/tief/a.txt"]));

        // Where the article is now, it says who decided: in the preview and in the files, which stay without a trace of the form.
        var now = answer.Headers.Location!.ToString();
        Assert.Matches("^/repo/articles/2024/.*#saved$", now);
        var shown = await PageAsync(now.Split('#')[0]);
        Assert.Equal("2024-09-30", shown.QuerySelector(".record time")!.GetAttribute("datetime"));
        Assert.Equal("stated", shown.QuerySelector("#edit-date .na-standing")!.GetAttribute("data-standing"));
        Assert.Contains("festgelegt", shown.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        var file = File.ReadAllText(_folder["output" + now.Split('#')[0]["/repo".Length..]]);
        Assert.Contains("30. September 2024", file, StringComparison.Ordinal);
        Assert.DoesNotContain("na-edit", file, StringComparison.Ordinal);

        // And it can be taken back.
        await SendAsync(now.Split('#')[0], shown, ("was.date", "2024-09-30"), ("date", "2024-09-30"), ("drop", "date"));
        Assert.Equal("", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
        Assert.Equal(was, Value((await ArticleAsync("Die Donaubrücke")).Page, "date"));
    }

    [Fact]
    public async Task Every_field_can_be_stated_accepted_and_left_empty()
    {
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        var countries = Value(page, "was.countries");
        Assert.Contains("AT:", countries, StringComparison.Ordinal);
        var answer = await SendAsync(
            address,
            page,
            ("was.title", Value(page, "title")), ("title", "Brücke: \"neu\" <b>"),
            ("was.author", ""), ("author", "Anna Ahrens; Ben Blau"),
            ("was.source", Value(page, "source")), ("source", ""), ("accept", "source"),
            ("was.language", "de"), ("language", "de"), ("accept", "language"),
            ("was.countries", countries), ("country.AT", "mentioned"), ("country.SK", "none"), ("add.country", "Kasachstan"), ("add.role", "main"), ("add.country", ""), ("add.role", "main"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(
            ["author: [Anna Ahrens, Ben Blau]", "countries: [KZ]", "language: de", "mentioned: [AT]", "source: unknown", "title: \"Brücke: \\\"neu\\\" <b>\""],
            File.ReadAllLines(_folder["seeds/tief/a.meta.yml"]).Order(StringComparer.Ordinal));
        var shown = await PageAsync(answer.Headers.Location!.ToString().Split('#')[0]);
        Assert.Equal("Brücke: \"neu\" <b>", shown.QuerySelector("h1")!.TextContent);
        Assert.Equal("KZ:main AT:mentioned", Value(shown, "was.countries"));
        Assert.All(["title", "author", "source", "language", "countries"], field => Assert.Equal("stated", shown.QuerySelector($"#edit-{field} .na-standing")!.GetAttribute("data-standing")));
    }

    [Theory]
    [InlineData("date", "gestern", "kein Datum")]
    [InlineData("date", "2024-13-40", "kein Datum")]
    [InlineData("language", "Deutsch!", "kein Sprachkürzel")]
    [InlineData("rights", "geheim", "Solche Rechte gibt es nicht")]
    [InlineData("embargo", "2026-12", "kein Tag")]
    [InlineData("embargo", "XXXX-12-01", "kein Tag")]
    [InlineData("countries", "Atlantis", "„Atlantis“")]
    public async Task What_a_field_cannot_have_is_said_and_nothing_is_saved(string field, string typed, string message)
    {
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        (string, string)[] fields = field == "countries"
            ? [("was.countries", Value(page, "was.countries")), ("add.country", typed), ("add.role", "main")]
            : [("was." + field, Value(page, "was." + field)), (field, typed)];
        var answer = await SendAsync(address, page, [.. fields, ("was.source", Value(page, "source")), ("source", "dpa-Neu")]);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var again = Render.Html.Parse(await answer.Content.ReadAsStringAsync());
        Assert.True(again.QuerySelector("details.na-edit")!.HasAttribute("open"));
        Assert.Contains(message, again.QuerySelector($"#edit-{field} .na-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("dpa-Neu", Value(again, "source"));
        Assert.False(File.Exists(_folder["seeds/tief/a.meta.yml"]));
    }

    [Fact]
    public async Task Rights_and_an_embargo_are_stated_and_taken_back()
    {
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        Assert.Equal(["", "full", "excerpt", "metadata", "private"], page.QuerySelectorAll("select[name=rights] option").Select(option => option.GetAttribute("value")));
        var answer = await SendAsync(address, page, ("was.rights", ""), ("rights", "excerpt"), ("was.embargo", ""), ("embargo", "2026-12-01"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("rights: excerpt\nembargo: \"2026-12-01\"\n", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
        var shown = await PageAsync(address);
        Assert.Equal("stated", shown.QuerySelector("#edit-rights .na-standing")!.GetAttribute("data-standing"));
        Assert.Equal("excerpt", shown.QuerySelector("select[name=rights] option[selected]")!.GetAttribute("value"));
        Assert.Contains("1. Dezember 2026", shown.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);

        await SendAsync(address, shown, ("was.rights", "excerpt"), ("rights", ""), ("was.embargo", "2026-12-01"), ("embargo", ""));
        Assert.Equal("", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
        Assert.Equal("unsaid", (await PageAsync(address)).QuerySelector("#edit-rights .na-standing")!.GetAttribute("data-standing"));
    }

    [Fact]
    public async Task Rights_that_the_settings_give_are_shown_and_not_taken_back_here()
    {
        _folder.Write("archive.yml", "title: Archiv\nlanguage: de\nfolders:\n  tief: {rights: excerpt}\n");
        await UntilAsync(async () => (await ArticleAsync("Die Donaubrücke")).Page.QuerySelector("input[name='was.rights']")?.GetAttribute("value") == "excerpt");
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        Assert.Equal(["full", "excerpt", "metadata", "private"], page.QuerySelectorAll("select[name=rights] option").Select(option => option.GetAttribute("value")));
        var answer = await SendAsync(address, page, ("was.rights", "excerpt"), ("rights", ""));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("archive.yml", Render.Html.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("#edit-rights .na-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(address, page, ("was.rights", "excerpt"), ("rights", "full"))).StatusCode);
        Assert.Equal("rights: full\n", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
    }

    [Fact]
    public async Task In_a_public_archive_what_becomes_private_leaves_the_site_and_that_is_said()
    {
        _folder.Write("archive.yml", "title: Öffentlich\nlanguage: de\nprofile: public\n");
        await UntilAsync(async () => (await IndexAsync()).Contains("Öffentlich", StringComparison.Ordinal));

        // While a build takes the pages over, they have no form for a moment.
        await UntilAsync(async () => (await ArticleAsync("Die Donaubrücke")).Page.QuerySelector("[name='was.rights']") is not null);
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        var answer = await SendAsync(address, page, ("was.rights", ""), ("rights", "private"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/repo/#withheld", answer.Headers.Location!.ToString());
        Assert.NotNull(Render.Html.Parse(await IndexAsync()).QuerySelector("#withheld"));
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri(_server.Root, address))).StatusCode);
        Assert.Equal("rights: private\n", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
    }

    [Fact]
    public async Task Nothing_that_somebody_changed_meanwhile_is_lost()
    {
        var (page, _) = await ArticleAsync("Die Donaubrücke");
        var was = Value(page, "was.date");
        _folder.Write("seeds/tief/a.meta.yml", "# vom Verlag\nnote: bleibt\ndate: \"2024-01-02\"\n");
        await UntilAsync(async () => Value((await ArticleAsync("Die Donaubrücke")).Page, "date") == "2024-01-02");
        var address = (await ArticleAsync("Die Donaubrücke")).Address;
        var answer = await SendAsync(address, page, ("was.date", was), ("date", "2024-09-30"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("2024-01-02", Render.Html.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("#edit-date .na-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("# vom Verlag\nnote: bleibt\ndate: \"2024-01-02\"\n", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));

        // Who has seen it may decide otherwise; the rest of the file stays.
        await SendAsync(address, page, ("was.date", "2024-01-02"), ("date", "2024-09-30"));
        Assert.Equal("# vom Verlag\nnote: bleibt\ndate: \"2024-09-30\"\n", File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
        Assert.Empty(Directory.EnumerateFiles(_folder["seeds"], ".*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_broken_correction_is_not_written_over()
    {
        const string Broken = "date: \"2024\nnote: [\n";
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        _folder.Write("seeds/tief/a.meta.yml", Broken);
        var answer = await SendAsync(address, page, ("was.date", Value(page, "was.date")), ("date", "2024-09-30"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var alert = Render.Html.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("tief/a.meta.yml", alert, StringComparison.Ordinal);
        Assert.Matches("line [12]: ", alert);
        Assert.Equal(Broken, File.ReadAllText(_folder["seeds/tief/a.meta.yml"]));
        await UntilAsync(() => Task.FromResult(_server.Errors.Contains("tief/a.meta.yml:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pages_of_others_cannot_send_a_form()
    {
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        (string, string)[] fields = [("was.date", Value(page, "was.date")), ("date", "2024-09-30")];
        var uri = new Uri(_server.Root, address);
        foreach (var (name, value) in new[] { ("Origin", "https://evil.example"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, uri) { Content = Form(page, fields) };
            request.Headers.Add(name, value);
            Assert.Equal(HttpStatusCode.Forbidden, (await _client.SendAsync(request)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.PostAsync(uri, new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)), KeyValuePair.Create("token", "0")]))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.PostAsync(uri, new StringContent("date=2024"))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _client.PostAsync(uri, new FormUrlEncodedContent([KeyValuePair.Create("token", new string('x', 100_000))]))).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await SendAsync("/repo/about.html", page, fields)).StatusCode);
        Assert.StartsWith("HTTP/1.1 421 ", await _server.AskAsync($"POST {address} HTTP/1.1\r\nHost: evil.example:{_server.Port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Directory.EnumerateFiles(_folder["seeds/tief"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Nothing_is_written_where_a_link_leads_out_of_the_input()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("fremd/b.txt", "Die Fähre fährt wieder\n\nBratislava. Die Slowakei richtet eine Fähre nach Österreich ein, sagte ein Sprecher.\n");
        Directory.CreateSymbolicLink(_folder["seeds/draussen"], _folder["fremd"]);
        await UntilAsync(async () => (await IndexAsync()).Contains("Die Fähre", StringComparison.Ordinal));
        var (page, address) = await ArticleAsync("Die Fähre");
        var answer = await SendAsync(address, page, ("was.date", Value(page, "was.date")), ("date", "2024-09-30"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(["b.txt"], Directory.EnumerateFiles(_folder["fremd"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_article_of_a_file_with_several_is_not_offered_a_form()
    {
        var (page, address) = await ArticleAsync("Zwei");
        Assert.Null(page.QuerySelector("details.na-edit form"));
        Assert.Contains("zwei.jsonl", page.QuerySelector("details.na-edit")!.TextContent, StringComparison.Ordinal);
        var token = Value((await ArticleAsync("Die Donaubrücke")).Page, "token");
        await _client.PostAsync(new Uri(_server.Root, address), new FormUrlEncodedContent([KeyValuePair.Create("token", token), KeyValuePair.Create("was.date", ""), KeyValuePair.Create("date", "2024")]));
        Assert.False(File.Exists(_folder["seeds/zwei.meta.yml"]));
    }

    [Fact]
    public async Task The_list_of_doubtful_facts_answers_to_itself_and_to_nowhere_else()
    {
        var (page, address) = await ArticleAsync("Die Donaubrücke");
        var answer = await SendAsync(address, page, ("was.title", Value(page, "title")), ("title", Value(page, "title")), ("accept", "title"), ("return", "review.html#date-article-x"));
        Assert.Equal("/repo/review.html#date-article-x", answer.Headers.Location!.ToString());
        foreach (var elsewhere in new[] { "//evil.example/", "https://evil.example/", "../geheim.html", "review.html#a#b", "review.html#\"<b>" })
        {
            answer = await SendAsync(address, page, ("was.title", Value(page, "title")), ("title", Value(page, "title")), ("return", elsewhere));
            Assert.Equal(address + "#saved", answer.Headers.Location!.ToString());
        }
    }

    private static string Value(IParentNode page, string name) => page.QuerySelector($"input[name='{name}']")!.GetAttribute("value")!;

    private static FormUrlEncodedContent Form(IParentNode page, IEnumerable<(string, string)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)).Append(KeyValuePair.Create("token", Value(page, "token"))));

    private Task<HttpResponseMessage> SendAsync(string address, IParentNode page, params (string, string)[] fields) => _client.PostAsync(new Uri(_server.Root, address), Form(page, fields));

    private async Task<IDocument> PageAsync(string address) => Render.Html.Parse(await _client.GetStringAsync(new Uri(_server.Root, address)));

    private Task<string> IndexAsync() => _client.GetStringAsync(_server.Root);

    // The page of the article whose title begins so, as the front page links to it.
    private async Task<(IDocument Page, string Address)> ArticleAsync(string title)
    {
        var link = Regex.Match(await IndexAsync(), $"href=\"(articles/[^\"]*)\">{title}");
        var address = "/repo/" + link.Groups[1].Value;
        return (await PageAsync(address), address);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (await isSo())
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("It did not come to be so.");
    }
}

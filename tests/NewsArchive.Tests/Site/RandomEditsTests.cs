using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.Tests.Site;

/// <summary>
/// Whatever is changed, in whatever order: a build that goes on from the last one gives what a build from nothing gives, byte for byte, and says the same.
/// A dependency that the memory of builds has forgotten turns this red. NEWSARCHIVE_EDITS sets the number of edits.
/// </summary>
public sealed class RandomEditsTests : IDisposable
{
    private static readonly (string Name, string Text)[] Texts = [.. MadeUpTexts.Of(60)];
    private static readonly string[] Menu = ["Startseite", "Politik", "Wirtschaft", "Zum Seitenanfang"];

    // Templates of each way to be involved: a page of its own, a partial of many, what functions ask for, what all pages stand in.
    private static readonly string[] Templates = ["about", "list", "layout", "card", "why", "byline", "calendar", "article-metadata"];

    private readonly BuiltSite _site = BuiltSite.Of([.. Texts.Take(24)]);
    private readonly List<string> _names = [.. Texts.Take(24).Select(text => text.Name)];
    private readonly HashSet<string> _changedByHand = new(StringComparer.Ordinal);
    private Settings _settings = new() { Title = "Archiv" };

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_build_after_edits_equals_a_build_from_nothing(int seed)
    {
        var random = new Random(seed);
        var edits = int.Parse(Environment.GetEnvironmentVariable("NEWSARCHIVE_EDITS") ?? "16", CultureInfo.InvariantCulture);
        var history = new List<string>();
        _settings = _settings with { Theme = _site.Theme };
        _site.AddToTheme("ui/fr.json", "{}");
        _site.Build(_settings);
        for (var edit = 0; edit < edits; edit++)
        {
            for (var more = random.Next(3); more >= 0; more--)
            {
                history.Add(Edit(random));
            }

            if (random.Next(3) == 0)
            {
                _site.Age();
            }

            _site.Build(_settings);
            using var expected = BuiltSite.OfFolder(_site.Input, _settings);
            var wanted = expected.Files();
            LeaveToTheirOwner(wanted);
            var files = _site.Files();
            Assert.True(wanted.Keys.SequenceEqual(files.Keys), $"Other files ({string.Join(", ", wanted.Keys.Except(files.Keys).Select(name => "no " + name).Concat(files.Keys.Except(wanted.Keys)))}) after: {string.Join("; ", history)}.");
            Assert.All(wanted, file => Assert.True(file.Value.AsSpan().SequenceEqual(files[file.Key]), $"{file.Key} differs after: {string.Join("; ", history)}."));
            Assert.Equal(expected.Diagnostics.Order(), _site.Diagnostics.Order());
        }
    }

    private string Edit(Random random)
    {
        var name = _names[random.Next(_names.Count)];
        switch (random.Next(17))
        {
            case 0 or 1:
                return Add(Texts[random.Next(Texts.Length)]);
            case 2 when _names.Count > 4:
                _site.Remove(name);
                _names.Remove(name);
                return $"{name} removed";
            case 3:
                var other = "neu/" + random.Next(1000).ToString(CultureInfo.InvariantCulture) + Path.GetExtension(name);
                return Add((other, Read(name)));
            case 4 or 5:
                return Add((name, Read(name) + "\n\nNoch ein Absatz über Kirgisistan und Peru.\n"));
            case 6:
                return Add((name, $"Überschrift {random.Next(100)}\n\nAstana, {random.Next(1, 28)}. Mai 2019. {Read(name)}"));
            case 7:
                return Add((name, $"---\ntitle: Gesetzt {random.Next(100)}\ndate: \"20{random.Next(10, 25)}-0{random.Next(1, 9)}\"\ncountries: [{(random.Next(2) == 0 ? "KZ, PL" : "XX")}]\nslug: {(random.Next(2) == 0 ? "eins" : "zwei")}\n---\n\nText.\n"));
            case 8:
                // What stands in many texts is learned to be a menu: a text may change because others do.
                return string.Join("; ", _names.Where(text => text.EndsWith(".txt", StringComparison.Ordinal)).Take(random.Next(4, 12)).ToList()
                    .ConvertAll(text => Add((text, string.Join("\n\n", Menu.Take(random.Next(1, 4))) + "\n\n" + Read(text)))));
            case 9:
                _settings = random.Next(5) switch
                {
                    0 => _settings with { Title = "Archiv " + random.Next(9) },
                    1 => _settings with { BaseUrl = _settings.BaseUrl is null ? new Uri("https://archiv.example/") : null },
                    2 => _settings with { MarkdownTwins = !_settings.MarkdownTwins },
                    3 => _settings with { PairsFrom = random.Next(1, 4) },
                    _ => _settings with { Language = random.Next(2) == 0 ? "en" : null, Description = random.Next(2) == 0 ? "Worum es geht." : null },
                };
                return $"settings {_settings}";
            case 10:
                var template = Templates[random.Next(Templates.Length)] + ".hbs";
                _site.AddToTheme(template, File.ReadAllText(Path.Combine(House.Repository.Root, "theme", template)) + (template == "about.hbs" ? "" : $"<!-- {random.Next(9)} -->"));
                return $"{template} of the theme";
            case 11:
                _site.AddToTheme(random.Next(2) == 0 ? "ui/de.json" : "ui/en.json", $"{{\"page.skip\": \"{random.Next(9)}\", \"rule.front-matter\": \"Regel {random.Next(9)}\"}}");
                return "words of the theme";
            case 12:
                _site.AddToTheme("assets/site.css", $"a{{order:{random.Next(9)}}}");
                return "style of the theme";
            case 13 or 14:
                return Spoil(random);
            case 15:
                var cache = Path.Combine(_site.Output, ".newsarchive", "cache");
                var bytes = File.Exists(cache) ? File.ReadAllBytes(cache) : [0];
                bytes[random.Next(bytes.Length)] ^= 0x40;
                File.WriteAllBytes(cache, bytes);
                return "a byte of the cache";
            default:
                File.Delete(Path.Combine(_site.Output, ".newsarchive", "cache"));
                return "no cache";
        }
    }

    private string Spoil(Random random)
    {
        var addresses = _site.Files().Keys.ToList();
        var address = addresses[random.Next(addresses.Count)];
        var file = Path.Combine(_site.Output, address);
        if (random.Next(2) == 0)
        {
            File.Delete(file);
            return $"{address} deleted";
        }

        var bytes = File.ReadAllBytes(file);
        bytes[random.Next(bytes.Length)] ^= 1;
        File.WriteAllBytes(file, bytes);
        _changedByHand.Add(address);
        return $"{address} changed by hand";
    }

    // A file that its owner changed stays when its name goes out of use.
    private void LeaveToTheirOwner(SortedDictionary<string, byte[]> planned)
    {
        foreach (var address in _changedByHand.Where(address => !planned.ContainsKey(address)))
        {
            File.Delete(Path.Combine(_site.Output, address));
        }

        _changedByHand.Clear();
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_site.Input, name));

    private string Add((string Name, string Text) text)
    {
        _site.Add(text.Name, text.Text);
        if (!_names.Contains(text.Name))
        {
            _names.Add(text.Name);
        }

        return $"{text.Name} written";
    }
}

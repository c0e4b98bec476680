using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Archive;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.Tests.Site;

/// <summary>
/// kill -9 at any moment of a first build, a rebuild and a clean build: every file is whole, every link resolves, and the next build makes it what a build from nothing gives.
/// NEWSARCHIVE_KILLS sets the number of moments, and then the archive has 500 articles.
/// </summary>
public sealed partial class KilledBuildTests(Xunit.Abstractions.ITestOutputHelper log) : IDisposable
{
    private static readonly string? Asked = Environment.GetEnvironmentVariable("NEWSARCHIVE_KILLS");
    private static readonly int Rounds = Asked is null ? 9 : int.Parse(Asked, CultureInfo.InvariantCulture);
    private static readonly int Articles = Asked is null ? 60 : 500;
    private static readonly (string Name, string Text)[] Texts = [.. MadeUpTexts.Of(Articles * 9 / 8)];

    private readonly TemporaryFolder _folder = new();

    // How long a build takes, in milliseconds: guessed at first, then learned from those that were not killed in time.
    private double _duration = Asked is null ? 1500 : 4000;

    private string Output => _folder["site"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_killed_build_leaves_every_file_whole_and_every_link_resolving_and_the_next_one_heals_it()
    {
        // The second archive lacks the oldest texts, has new ones, and every tenth text differs.
        var inputs = new[] { Write("eins", Texts[..Articles]), Write("zwei", [.. Texts[(Articles / 8)..].Select((text, i) => i % 10 == 0 ? (text.Name, text.Text + "\n\nNoch ein Satz.\n") : text)]) };
        var sites = inputs.Select((input, i) => Known(input, _folder[$"soll-{i}"])).ToArray();
        var random = new Random(20241126);
        var (killed, healed, current) = (new int[3], 0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var mode = round % 3;
            current = mode == 1 ? 1 - current : current;
            if (mode == 0 && Directory.Exists(Output))
            {
                Directory.Delete(Output, recursive: true);
            }
            else if (mode > 0)
            {
                Build(inputs[mode == 1 ? 1 - current : current]);
            }

            killed[mode] += Kill(inputs[current], mode == 2, random) ? 1 : 0;
            IsSound(sites, mode);
            if (random.Next(2) == 0)
            {
                Build(inputs[current]);
                Equals(sites[current]);
                healed++;
            }
        }

        Build(inputs[current]);
        Equals(sites[current]);
        log.WriteLine($"{Rounds} moments on {Articles} articles: {string.Join(", ", killed)} first builds, rebuilds and clean builds were killed, {healed + 1} healed and compared.");
        Assert.All(killed, number => Assert.True(number > 0, "No build of a kind was slow enough to be killed."));
    }

    private bool Kill(string input, bool clean, Random random)
    {
        string[] arguments = ["build", input, "--output", Output, "--quiet", .. clean ? ["--clean"] : Array.Empty<string>()];
        var wait = _duration * (0.1 + (0.95 * random.NextDouble()));
        var clock = Stopwatch.StartNew();
        using var build = Cli.Tool.Start(arguments);
        if (build.WaitForExit(TimeSpan.FromMilliseconds(wait)))
        {
            // It was quicker than the last one; so is the next.
            Assert.Equal(0, build.ExitCode);
            _duration = clock.Elapsed.TotalMilliseconds;
            return false;
        }

        build.Kill();
        build.WaitForExit();
        _duration *= 1.03;
        return true;
    }

    /// <summary>Every file is one that a build writes, and what it links to is there.</summary>
    private void IsSound(IReadOnlyList<Dictionary<string, KnownFile>> sites, int mode)
    {
        if (!Directory.Exists(Output))
        {
            Assert.Equal(0, mode);
            return;
        }

        var files = TemporaryFolder.FilesOf(Output);
        foreach (var (address, bytes) in files)
        {
            var hash = Convert.ToHexString(SHA256.HashData(bytes));
            var known = sites.Select(site => site.GetValueOrDefault(address)).FirstOrDefault(file => file?.Hash == hash);
            if (known is null)
            {
                Assert.Contains("This page is being written", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
                continue;
            }

            Assert.All(known.Targets, target => Assert.True(files.ContainsKey(target), $"{address} -> {target}"));
        }
    }

    private void Equals(Dictionary<string, KnownFile> expected)
    {
        var files = TemporaryFolder.FilesOf(Output);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), files.Keys);
        Assert.All(files, file => Assert.Equal(expected[file.Key].Hash, Convert.ToHexString(SHA256.HashData(file.Value))));
    }

    private void Build(string input) => new Pipeline(new Settings(), static _ => { }).Build(input, Output, clean: false);

    private static Dictionary<string, KnownFile> Known(string input, string output)
    {
        new Pipeline(new Settings(), static _ => { }).Build(input, output, clean: true);
        return TemporaryFolder.FilesOf(output).ToDictionary(
            file => file.Key,
            file => new KnownFile(Convert.ToHexString(SHA256.HashData(file.Value)), file.Key.EndsWith(".html", StringComparison.Ordinal) ? TargetsOf(file.Key, Encoding.UTF8.GetString(file.Value)) : []),
            StringComparer.Ordinal);
    }

    private static string[] TargetsOf(string address, string page)
    {
        var root = new Uri("https://archiv.example/");
        return
        [
            .. Link().Matches(page)
                .Select(match => new Uri(new Uri(root, address), match.Groups["to"].Value.Replace("&amp;", "&", StringComparison.Ordinal)))
                .Where(target => target.Host == root.Host)
                .Select(target => Uri.UnescapeDataString(target.AbsolutePath[1..]))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private string Write(string name, IEnumerable<(string Name, string Text)> texts)
    {
        foreach (var (file, text) in texts)
        {
            _folder.Write($"{name}/{file}", text);
        }

        return _folder[name];
    }

    [GeneratedRegex("\\s(?:href|src)=\"(?<to>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();

    private sealed record KnownFile(string Hash, string[] Targets);
}

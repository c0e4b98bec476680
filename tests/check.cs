#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Everything that must hold before a change is taken, in the order in which it fails fastest, with the time that each step took.
// Run it from the root of the checkout:  dotnet run tests/check.cs

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

var passed = 0;
var failed = 0;
var timings = new List<(string Step, TimeSpan Time)>();

if (!File.Exists("NewsArchive.sln"))
{
    Console.Error.WriteLine("Run this from the folder that holds NewsArchive.sln: dotnet run tests/check.cs");
    return 2;
}

var tool = Path.Combine(Scratch("tool"), OperatingSystem.IsWindows() ? "newsarchive.exe" : "newsarchive");

// What tests write and remove at once: in memory where there is enough. Tens of thousands of small files that come and go cost a file system on a disk a third of the processor time of the tests.
var memory = "/dev/shm/newsarchive-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
var isInMemory = OperatingSystem.IsLinux() && Directory.Exists("/dev/shm") && new DriveInfo("/dev/shm").AvailableFreeSpace > 4_000_000_000 && CanRunScripts();

// Where others check a change, packages are those of the lock files, byte for byte.
var isShared = Environment.GetEnvironmentVariable("CI") is "true" or "1";
var ok = (!isShared || Step("packages as locked", "dotnet", "restore", "NewsArchive.sln", "--locked-mode", "-v", "quiet"))
    && Step("build, warnings as errors", "dotnet", "build", "NewsArchive.sln", "-c", "Release", "-nologo", "-v", "quiet")
    && Publish()
    && Prepare()

    // One project after the other: beside the unit tests a browser did not load its first page within half a minute.
    && Step("tests", "dotnet", "test", "NewsArchive.sln", "-c", "Release", "--no-build", "-nologo", "-m:1")
    && Step("the published tool builds seeds/", tool, "build", "seeds", "--output", Scratch("site"), "--clean", "--strict")
    && await TheToolServesAsync();
if (isInMemory && Directory.Exists(memory))
{
    Directory.Delete(memory, recursive: true);
}

if (ok)
{
    ListVulnerable();
}

foreach (var (step, time) in timings)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds,7:0.0} s  {step}"));
}

Console.WriteLine($"{passed} passed, {(ok ? failed : Math.Max(1, failed))} failed");
return ok && failed == 0 ? 0 : 1;

bool Step(string name, string program, params string[] arguments)
{
    Console.WriteLine($"== {name}");
    var clock = Stopwatch.StartNew();
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
    while (process.StandardOutput.ReadLine() is { } line)
    {
        Console.WriteLine(line);
        if (Regex.Match(line, @"Failed:\s*(\d+), Passed:\s*(\d+)") is { Success: true } counts)
        {
            failed += int.Parse(counts.Groups[1].Value, CultureInfo.InvariantCulture);
            passed += int.Parse(counts.Groups[2].Value, CultureInfo.InvariantCulture);
        }
    }

    process.WaitForExit();
    Took(name, clock);
    return process.ExitCode == 0;
}

// As the README tells users to: native code. A registry of packages may not have the compiler for it; then what the tool does is tested all the same.
bool Publish()
{
    const string project = "src/NewsArchive.Cli";
    string[] publish = ["publish", project, "-c", "Release", "-nologo", "-v", "quiet", "-o", Scratch("tool")];
    InstallLinker();
    return Step("packages for publishing", "dotnet", "restore", project, "-p:_IsPublishing=true", "-v", "quiet")
        ? Step("publish", "dotnet", publish)
        : Step("publish without native code", "dotnet", [.. publish, "-p:PublishAot=false"]);
}

// Where it is missing and cannot be installed, publishing says so and does without.
void InstallLinker()
{
    if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version") && !File.Exists("/usr/bin/gcc") && !File.Exists("/usr/bin/clang"))
    {
        Console.WriteLine("Native code needs a linker, which is missing: installing Debian's packages 'gcc' and 'libc6-dev' with apt-get.");
        string[] install = ["install", "-y", "--no-install-recommends", "gcc", "libc6-dev"];
        Environment.SetEnvironmentVariable("DEBIAN_FRONTEND", "noninteractive");
        _ = Step("gcc", "apt-get", install) || (Step("list of Debian's packages", "apt-get", "update") && Step("gcc", "apt-get", install));
    }
}

// Containers often forbid programs there, and tests write scripts that they run.
bool CanRunScripts()
{
    if (!OperatingSystem.IsLinux())
    {
        return false;
    }

    var script = Path.Combine(Directory.CreateDirectory(memory).FullName, "script");
    File.WriteAllText(script, "#!/bin/sh\n");
    File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    try
    {
        using var process = Process.Start(new ProcessStartInfo(script) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
    catch (System.ComponentModel.Win32Exception)
    {
        return false;
    }
    finally
    {
        Directory.Delete(memory, recursive: true);
    }
}

void Took(string step, Stopwatch clock) => timings.Add((step, clock.Elapsed));

// Tests run the tool as users have it, which starts in a third of the time of the one that was built with them.
bool Prepare()
{
    Environment.SetEnvironmentVariable("NEWSARCHIVE_TOOL", tool);
    if (isInMemory)
    {
        Directory.CreateDirectory(memory);
        Environment.SetEnvironmentVariable("TMPDIR", memory);
    }

    return true;
}

// What is trimmed and compiled ahead of time must serve, too: pages and their types below a path, what is missing, the end by Ctrl+C.
async Task<bool> TheToolServesAsync()
{
    Console.WriteLine("== the published tool serves seeds/");
    var clock = Stopwatch.StartNew();

    // A shell that starts this in the background lets its programs ignore SIGINT; through env the tool listens to it again.
    string[] program = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", tool] : [tool];
    string[] command = [.. program, "serve", "seeds", "--output", Scratch("site"), "--port", "0", "--base-path", "/repo/"];
    using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, UseShellExecute = false })!;
    var faults = new List<string>();
    try
    {
        var line = "";
        while (line is not null && !line.StartsWith("Open ", StringComparison.Ordinal))
        {
            line = await process.StandardOutput.ReadLineAsync();
        }

        if (line is null)
        {
            faults.Add("it ended before it said where the site is");
        }
        else
        {
            await LookAroundAsync(new Uri(line.Split(' ')[1]), faults);
        }

        if (!OperatingSystem.IsWindows())
        {
            using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
            if (process.ExitCode != 0)
            {
                faults.Add($"Ctrl+C: exit code {process.ExitCode}");
            }
        }
    }
    catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
    {
        faults.Add(problem.Message);
    }
    finally
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
    }

    faults.ForEach(Console.WriteLine);
    Took("the published tool serves seeds/", clock);
    return faults.Count == 0;
}

async Task LookAroundAsync(Uri root, List<string> faults)
{
    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    var front = await client.GetStringAsync(root);
    var article = Regex.Match(front, "href=\"(articles/[^\"]+)\"").Groups[1].Value;
    foreach (var (address, status, type, holds) in new[]
    {
        ("", HttpStatusCode.OK, "text/html", "/repo/.newsarchive/reload.js"),
        (article, HttpStatusCode.OK, "text/html", "class=\"na-edit\""),
        ("about", HttpStatusCode.OK, "text/html", "</html>"),
        ("countries/", HttpStatusCode.OK, "text/html", "</html>"),
        ("data/articles.json", HttpStatusCode.OK, "application/json", "{"),
        ("feed.xml", HttpStatusCode.OK, "application/xml", "<feed"),
        (".newsarchive/edit.css", HttpStatusCode.OK, "text/css", ".na-edit"),
        ("nirgends.html", HttpStatusCode.NotFound, "text/html", "</html>"),
        ("/", HttpStatusCode.OK, "text/html", "/repo/.newsarchive/reload.js"),
        ("/countries/", HttpStatusCode.NotFound, "text/html", "</html>"),
    })
    {
        using var answer = await client.GetAsync(new Uri(root, address));
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != status || answer.Content.Headers.ContentType?.MediaType != type || !text.Contains(holds, StringComparison.Ordinal))
        {
            faults.Add($"'{address}': {(int)answer.StatusCode} {answer.Content.Headers.ContentType} of {text.Length} characters, not {(int)status} {type} with {holds}");
        }
    }
}

// Says which packages have known vulnerabilities. A registry that keeps no list of them, or no network, is said and fails nothing.
void ListVulnerable()
{
    Console.WriteLine("== packages with known vulnerabilities");
    var clock = Stopwatch.StartNew();
    using var process = Process.Start(new ProcessStartInfo("dotnet", ["list", "NewsArchive.sln", "package", "--vulnerable", "--include-transitive"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
    var errors = process.StandardError.ReadToEndAsync();
    var lines = process.StandardOutput.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
    process.WaitForExit();
    Took("packages with known vulnerabilities", clock);
    var answered = process.ExitCode == 0 && errors.Result.Length == 0 && !lines.Exists(line => line.Contains("NU1900", StringComparison.Ordinal) || line.Contains("NU1905", StringComparison.Ordinal));
    var found = lines.Where(line => line.StartsWith('>')).Distinct(StringComparer.Ordinal).ToList();
    Console.WriteLine(found.Count > 0 ? string.Join('\n', found) : answered ? "none" : "not known: the registry gave no answer");
}

// Below artifacts/, which git ignores.
static string Scratch(string name) => Path.Combine(Directory.GetCurrentDirectory(), "artifacts", name);

#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Everything that must hold before a change is taken, in the order in which it fails fastest, with the time that each step took.
// Run it from the root of the checkout:  dotnet run tests/check.cs

using System.Diagnostics;
using System.Globalization;
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

// Where others check a change, packages are those of the lock files, byte for byte.
var isShared = Environment.GetEnvironmentVariable("CI") is "true" or "1";
var ok = (!isShared || Step("packages as locked", "dotnet", "restore", "NewsArchive.sln", "--locked-mode", "-v", "quiet"))
    && Step("build, warnings as errors", "dotnet", "build", "NewsArchive.sln", "-c", "Release", "-nologo", "-v", "quiet")
    // One project after the other: beside the unit tests a browser did not load its first page within half a minute.
    && Step("tests", "dotnet", "test", "NewsArchive.sln", "-c", "Release", "--no-build", "-nologo", "-m:1")
    && Step("publish", "dotnet", "publish", "src/NewsArchive.Cli", "-c", "Release", "-nologo", "-v", "quiet", "-o", Scratch("tool"))
    && Step("the published tool builds seeds/", tool, "build", "seeds", "--output", Scratch("site"), "--clean", "--strict");
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
    timings.Add((name, clock.Elapsed));
    return process.ExitCode == 0;
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
    timings.Add(("packages with known vulnerabilities", clock.Elapsed));
    var answered = process.ExitCode == 0 && errors.Result.Length == 0 && !lines.Exists(line => line.Contains("NU1900", StringComparison.Ordinal) || line.Contains("NU1905", StringComparison.Ordinal));
    var found = lines.Where(line => line.StartsWith('>')).Distinct(StringComparer.Ordinal).ToList();
    Console.WriteLine(found.Count > 0 ? string.Join('\n', found) : answered ? "none" : "not known: the registry gave no answer");
}

// Below artifacts/, which git ignores.
static string Scratch(string name) => Path.Combine(Directory.GetCurrentDirectory(), "artifacts", name);

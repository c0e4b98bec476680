#:property PublishAot=false

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
var ok = Step("build, warnings as errors", "dotnet", "build", "NewsArchive.sln", "-c", "Release", "-nologo", "-v", "quiet")
    && Step("tests", "dotnet", "test", "NewsArchive.sln", "-c", "Release", "--no-build", "-nologo")
    && Step("publish", "dotnet", "publish", "src/NewsArchive.Cli", "-c", "Release", "-nologo", "-v", "quiet", "-o", Scratch("tool"))
    && Step("the published tool builds seeds/", tool, "build", "seeds", "--output", Scratch("site"), "--clean", "--strict");

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

// Below artifacts/, which git ignores.
static string Scratch(string name) => Path.Combine(Directory.GetCurrentDirectory(), "artifacts", name);

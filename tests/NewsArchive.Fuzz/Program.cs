using System.Globalization;
using NewsArchive.Fuzz;

// Builds archives of damaged and hostile files until the time is up, and checks what holds of every archive:
//   dotnet run --project tests/NewsArchive.Fuzz -c Release -- --minutes 60 --seed 7
// A trial is made from the seed and its number alone, so that a failure is seen again by:
//   dotnet run --project tests/NewsArchive.Fuzz -c Release -- --seed 7 --trial 1234
// What failed is cut down to the fewest files and bytes that still fail, and kept below --save (default: artifacts/fuzz).
if (args.Length % 2 != 0 || args.Where((_, i) => i % 2 == 0).Any(name => name is not ("--minutes" or "--seed" or "--trial" or "--save")))
{
    Console.Error.WriteLine("usage: --minutes N [--seed S] [--save DIR] | --seed S --trial N [--save DIR]");
    return 2;
}

var seed = Option("--seed") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
var minutes = double.Parse(Option("--minutes") ?? "1", CultureInfo.InvariantCulture);
var save = Option("--save") ?? Path.Combine("artifacts", "fuzz");
Console.WriteLine($"seed {seed}");
return Option("--trial") is { } trial
    ? Fuzzing.Repeat(seed, int.Parse(trial, CultureInfo.InvariantCulture), save)
    : Fuzzing.Run(seed, TimeSpan.FromMinutes(minutes), save);

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 ? args[at + 1] : null;

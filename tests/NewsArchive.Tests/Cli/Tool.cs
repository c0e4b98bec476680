using System.Diagnostics;
using System.Text;

namespace NewsArchive.Tests.Cli;

/// <summary>Runs the tool as a process of its own, as a user does.</summary>
internal static class Tool
{
    /// <summary>What a run printed and how it ended.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(IEnumerable<string> arguments, params (string Name, string Value)[] environment) => Run(arguments, "", "", environment);

    /// <param name="input">Standard input.</param>
    /// <param name="folder">Working folder; empty for the current one.</param>
    public static Result Run(IEnumerable<string> arguments, string input, string folder, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, folder, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Result(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts the tool and leaves it running.</summary>
    public static Process Start(IEnumerable<string> arguments, string folder = "", params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "newsarchive.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

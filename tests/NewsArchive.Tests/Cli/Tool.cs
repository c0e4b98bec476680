using System.Diagnostics;
using System.Text;

namespace NewsArchive.Tests.Cli;

/// <summary>Runs the tool as a process of its own, as a user does.</summary>
internal static class Tool
{
    // A published tool is what users have, and starts in a third of the time; where none is named, it is the one that was built with the tests.
    private static readonly string[] Command = Environment.GetEnvironmentVariable("NEWSARCHIVE_TOOL") is { Length: > 0 } published
        ? [published]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "newsarchive.dll")];

    /// <summary>A script of a shell that runs the tool with the script's own arguments.</summary>
    public static string Script => $"#!/bin/sh\nexec {string.Join(' ', Command.Select(part => $"'{part}'"))} \"$@\"\n";

    /// <summary>What a run printed and how it ended.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(IEnumerable<string> arguments, params (string Name, string Value)[] environment) => Run(arguments, "", "", environment);

    /// <param name="input">Standard input.</param>
    /// <param name="folder">Working folder; empty for the current one.</param>
    public static Result Run(IEnumerable<string> arguments, string input, string folder, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, folder, environment);
        return ResultOf(process, input);
    }

    /// <summary>Starts the tool and leaves it running.</summary>
    public static Process Start(IEnumerable<string> arguments, string folder = "", params (string Name, string Value)[] environment) => StartThrough([], arguments, folder, environment);

    /// <summary>A shell that starts the tests in the background lets them ignore SIGINT, and all that they start; through this the tool listens to it again.</summary>
    public static string[] Interruptible => OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];

    /// <summary>Runs the tool through a program that changes what it may do, such as <c>setpriv</c>.</summary>
    public static Result RunThrough(string[] wrapper, IEnumerable<string> arguments, string folder, params (string Name, string Value)[] environment)
    {
        using var process = StartThrough(wrapper, arguments, folder, environment);
        return ResultOf(process, "");
    }

    /// <summary>What a started run printed, and how it ended; waits for the end.</summary>
    /// <param name="input">Standard input.</param>
    public static Result ResultOf(Process process, string input)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Result(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts the tool through a program that changes what it may do, and leaves it running.</summary>
    public static Process StartThrough(string[] wrapper, IEnumerable<string> arguments, string folder, params (string Name, string Value)[] environment)
    {
        string[] command = [.. wrapper, .. Command];
        var start = new ProcessStartInfo(command[0])
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
        foreach (var part in command.Skip(1))
        {
            start.ArgumentList.Add(part);
        }

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

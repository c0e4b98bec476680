using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Deploy;

/// <summary>Runs git. What it makes goes to places of its own: neither the index, nor the working tree, nor the objects of the user's repository are touched.</summary>
/// <param name="folder">Working folder of every command.</param>
/// <param name="environment">Variables beside those of this process.</param>
internal sealed class Git(string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
{
    /// <summary>What a command printed and how it ended.</summary>
    internal sealed record Answer(int ExitCode, string Output, string Error)
    {
        /// <summary>The output without the line end.</summary>
        public string Line => Output.TrimEnd('\n');
    }

    /// <summary>Runs a command and gives its output.</summary>
    /// <exception cref="RefusedException">It failed; the message has what git said.</exception>
    public string Run(string[] arguments, Action<Stream>? input = null)
    {
        var answer = Try(arguments, input);
        return answer.ExitCode == 0
            ? answer.Line
            : throw new RefusedException($"git {arguments.First(argument => argument[0] != '-')} failed: {FirstLine(answer.Error)}");
    }

    /// <summary>Runs a command that may fail.</summary>
    /// <param name="input">Writes what the command reads from its standard input.</param>
    /// <exception cref="RefusedException">There is no git.</exception>
    public Answer Try(string[] arguments, Action<Stream>? input = null)
    {
        using var process = Start(arguments);
        using var ending = cancellation.Register(() => End(process));
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            input?.Invoke(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all; its error says why.
        }

        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new Answer(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>What git says first of what went wrong, as a sentence.</summary>
    public static string FirstLine(string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var first = lines.FirstOrDefault(line => line.StartsWith("fatal:", StringComparison.Ordinal) || line.StartsWith("error:", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? "it gave no reason.";
        return first[^1] is '.' or '!' or '?' ? first : first + ".";
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };

        // Messages in English, since some are looked at; no question that nobody can answer.
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new RefusedException("there is no git on this machine. Install it (https://git-scm.com), or deploy to a folder: newsarchive deploy --to DIR");
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}

using System.Diagnostics;

namespace NewsArchive.Tests;

/// <summary>Programs of the machine that a test needs; on Debian as root they are installed where they are missing, and that is said.</summary>
internal static class InstalledProgram
{
    private static readonly Lock Installing = new();

    /// <summary>Whether a program is on the path.</summary>
    public static bool IsThere(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, name)));

    /// <summary>Whether a program is on the path, after Debian's package of that name was installed where that can be.</summary>
    public static bool CanBeHad(string package)
    {
        lock (Installing)
        {
            if (IsThere(package))
            {
                return true;
            }

            if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/etc/debian_version"))
            {
                Console.WriteLine($"'{package}' is missing; a test does with less. Install it (Debian, Ubuntu: 'sudo apt-get install {package}') to run all of it.");
                return false;
            }

            Console.WriteLine($"'{package}' is missing: installing Debian's package with apt-get.");

            // The list of packages may be missing altogether, as in a fresh container.
            return (AptGet("install", "-y", "--no-install-recommends", package) || (AptGet("update") && AptGet("install", "-y", "--no-install-recommends", package))) && IsThere(package);
        }
    }

    private static bool AptGet(params string[] arguments)
    {
        var start = new ProcessStartInfo("apt-get", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

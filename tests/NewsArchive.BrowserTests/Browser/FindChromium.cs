using System.Diagnostics;

namespace NewsArchive.BrowserTests.Browser;

/// <summary>Finds the machine's own Chromium; on Debian as root installs it. Playwright's download of a browser is never used.</summary>
internal static class FindChromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Path of the program.</summary>
    /// <exception cref="FileNotFoundException">There is none and it cannot be installed; the message says what to do.</exception>
    public static string Path()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"The environment variable CHROMIUM names {named}, which does not exist. Correct it, or unset it to look in the usual places.");
        }

        return Installed() ?? AfterInstalling() ?? throw new FileNotFoundException(
            "The browser tests need Chromium. Install it (Debian, Ubuntu: 'sudo apt-get install chromium'), "
            + $"or set the environment variable CHROMIUM to the program of a Chromium or Chrome. Looked for: {string.Join(", ", Places)}.");
    }

    private static string? Installed() => Places.FirstOrDefault(File.Exists);

    private static string? AfterInstalling()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/etc/debian_version"))
        {
            return null;
        }

        Console.WriteLine("The browser tests need Chromium, which is missing: installing Debian's package 'chromium' with apt-get.");
        // The list of packages may be missing altogether, as in a fresh container.
        return (AptGet("install -y --no-install-recommends chromium") || (AptGet("update") && AptGet("install -y --no-install-recommends chromium"))) ? Installed() : null;
    }

    private static bool AptGet(string arguments)
    {
        var start = new ProcessStartInfo("apt-get", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

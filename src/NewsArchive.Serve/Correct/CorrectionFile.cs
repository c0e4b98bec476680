using System.Security.Cryptography;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Serve.Correct;

/// <summary>
/// The correction beside a text. It is replaced whole or not at all, only where it still is what was read, and only within the input folder, wherever links lead.
/// </summary>
internal sealed class CorrectionFile(string input, string text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Where it is.</summary>
    public string FullPath { get; } = WriteCorrection.FileOf(text);

    /// <summary>Its name.</summary>
    public string Name => Path.GetFileName(FullPath);

    /// <summary>Its path below the input folder, with <c>/</c> between its parts.</summary>
    public string RelativePath => Path.GetRelativePath(input, FullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The keys that it states; none where there is no such file, or it cannot be read.</summary>
    public IReadOnlyCollection<string> Keys()
    {
        try
        {
            return Read() is { } bytes ? WriteCorrection.KeysOf(Utf8.GetString(bytes)) ?? [] : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>States other values.</summary>
    /// <param name="changes">As for <see cref="WriteCorrection.With"/>.</param>
    /// <exception cref="RefusedException">It must not be written, or cannot be without losing something.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    public void Change(IReadOnlyDictionary<string, string?> changes)
    {
        if (!File.Exists(text))
        {
            throw new RefusedException($"{text} is not there any more.");
        }

        if (!RealPath.IsWithin(Path.GetDirectoryName(FullPath)!, input) || IsLink())
        {
            throw new RefusedException("A link leads out of the input folder, and nothing is written there.");
        }

        var before = Read();
        var after = WriteCorrection.With(before is null ? "" : TextOf(before), changes);
        if (after.Length > 0 || before is not null)
        {
            Replace(before, Utf8.GetBytes(after));
        }
    }

    private static string TextOf(byte[] bytes)
    {
        try
        {
            var text = Utf8.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (ArgumentException)
        {
            throw new RefusedException("It is not in UTF-8. Save it as UTF-8, then try again.");
        }
    }

    private byte[]? Read() => File.Exists(FullPath) ? File.ReadAllBytes(FullPath) : null;

    private bool IsLink() => new FileInfo(FullPath).LinkTarget is not null;

    private void Replace(byte[]? before, byte[] after)
    {
        // Hidden, so that a build does not take it for a text.
        var aside = Path.Combine(Path.GetDirectoryName(FullPath)!, $".{Name}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}");
        try
        {
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(after);
                file.Flush(flushToDisk: true);
            }

            // Only who creates it may find it missing; what another program has written meanwhile stays.
            if (before is not null && !Read().AsSpan().SequenceEqual(before))
            {
                throw new RefusedException("Another program has changed it meanwhile. Look at it, then try again.");
            }

            File.Move(aside, FullPath, overwrite: before is not null);
        }
        catch (IOException) when (before is null && File.Exists(FullPath))
        {
            throw new RefusedException("Another program has made it meanwhile. Look at it, then try again.");
        }
        finally
        {
            File.Delete(aside);
        }
    }
}

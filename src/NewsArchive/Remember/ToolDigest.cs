using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>What this build of the tool is known by: its code with all data files in it, the packages that it uses, and the runtime, whose tables of Unicode differ.</summary>
public static class ToolDigest
{
    public static Digest Value { get; } = Take();

    private static Digest Take()
    {
        var assembly = typeof(ToolDigest).Assembly;
        var names = assembly.GetReferencedAssemblies().Select(name => name.FullName).Order(StringComparer.Ordinal);
        return Digest.Of(Encoding.UTF8.GetBytes($"{assembly.ManifestModule.ModuleVersionId}\n{Environment.Version}\n{string.Join('\n', names)}"));
    }
}

using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>What this build of the tool is known by: its code with all data files and the list of its packages in it, and the runtime, whose tables of Unicode differ.</summary>
public static class ToolDigest
{
    // The compiler takes a module's version of everything that the module holds, byte for byte (a deterministic build).
    public static Digest Value { get; } = Digest.Of(Encoding.UTF8.GetBytes($"{typeof(ToolDigest).Module.ModuleVersionId}\n{Environment.Version}"));
}

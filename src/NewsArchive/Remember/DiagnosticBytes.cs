using System.Collections.Frozen;
using System.Reflection;
using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>Diagnostics as bytes and back.</summary>
internal static class DiagnosticBytes
{
    private static readonly FrozenDictionary<string, DiagnosticKind> Kinds = typeof(DiagnosticKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (DiagnosticKind)field.GetValue(null)!)
        .ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);

    public static void Write(ByteWriter to, Diagnostic diagnostic)
    {
        to.Text(diagnostic.Kind.Code);
        to.Text(diagnostic.Path);
        to.Number(diagnostic.Line);
        to.Text(diagnostic.Problem);
        to.Text(diagnostic.WayOut);
    }

    public static Diagnostic Read(ByteReader from) => new(
        Kinds.GetValueOrDefault(from.Shared()) ?? throw new DamagedCacheException(),
        from.Text(),
        from.Int(),
        from.Text(),
        from.Text());
}

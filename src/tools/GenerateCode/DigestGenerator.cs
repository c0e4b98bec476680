using Microsoft.CodeAnalysis;

namespace GenerateCode;

/// <summary>
/// Writes the part of <c>TakeDigest</c> that knows every noun: a method for each record of the archive, with each property in it. So nobody has to remember a property that is added
/// later, and no build waits for reflection.
/// </summary>
[Generator]
public sealed class DigestGenerator : IIncrementalGenerator
{
    /// <summary>The namespace of the nouns.</summary>
    internal const string Nouns = "NewsArchive.Archive";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (compilation, _) => WriteDigestMethods.For(NounsOf(compilation).ToList())),
            static (output, source) => output.AddSource("TakeDigest.g.cs", source));

    private static IEnumerable<INamedTypeSymbol> NounsOf(Compilation compilation)
    {
        var at = compilation.Assembly.GlobalNamespace;
        foreach (var part in Nouns.Split('.'))
        {
            at = at?.GetNamespaceMembers().FirstOrDefault(space => space.Name == part);
        }

        return at is null ? [] : RecordsOf(at).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> RecordsOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => Noun.Is(type) && !type.IsGenericType).Concat(space.GetNamespaceMembers().SelectMany(RecordsOf));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsArchive.Tests.Tools;

/// <summary>Runs a generator of code on a source text.</summary>
internal static class GeneratedCode
{
    /// <summary>The only file that it writes, with its white space folded.</summary>
    public static string Of(IIncrementalGenerator generator, string source)
    {
        var library = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var compilation = CSharpCompilation.Create("generated", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))], [library], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = CSharpGeneratorDriver.Create(generator).RunGenerators(compilation).GetRunResult();
        return string.Join(' ', Assert.Single(result.GeneratedTrees).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerateCode;

/// <summary>A record of the archive, as a digest sees it.</summary>
internal sealed class Noun
{
    public Noun(INamedTypeSymbol type)
    {
        var fields = new List<IFieldSymbol>();
        var properties = new List<IPropertySymbol>();
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType!)
        {
            fields.AddRange(at.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic));
            properties.AddRange(at.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && property.DeclaredAccessibility == Accessibility.Public));
        }

        var shown = properties.ToDictionary(property => property, property => FieldOf(property, fields), SymbolEqualityComparer.Default);
        Type = type;
        Properties = [.. properties.Where(property => shown[property] is not null).OrderBy(property => property.Name, StringComparer.Ordinal)];
        Hidden = fields.FirstOrDefault(field => !shown.Values.Contains(field, SymbolEqualityComparer.Default))?.Name;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Each property that shows a field, in the order of their names.</summary>
    public IReadOnlyList<IPropertySymbol> Properties { get; }

    /// <summary>A field that no property shows; null where there is none.</summary>
    public string? Hidden { get; }

    /// <summary>Whether many pages hold the same instance.</summary>
    public static bool IsShared(ITypeSymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SharedAttribute");

    /// <summary>Whether a type is a noun that is walked through: one that knows its digest need not be, and dates are spelled in a way of their own.</summary>
    public static bool Is(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true, IsAbstract: false, ContainingType: null, Name: not "EdtfDate" } && (type.IsSealed || type.IsValueType)
        && (type.ContainingNamespace.ToDisplayString() + ".").StartsWith(DigestGenerator.Nouns + ".", StringComparison.Ordinal) && !KnowsDigest(type);

    public static bool KnowsDigest(ITypeSymbol type) => type.Name == "IDigested" || type.AllInterfaces.Any(face => face.Name == "IDigested");

    // An automatic property shows its own field; [Shows] names the field of any other.
    private static IFieldSymbol? FieldOf(IPropertySymbol property, List<IFieldSymbol> fields)
    {
        var named = property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ShowsAttribute")?.ConstructorArguments[0].Value as string;
        return named is not null ? fields.FirstOrDefault(field => field.Name == named)
            : IsAutomatic(property.GetMethod) ? fields.FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            : null;
    }

    private static bool IsAutomatic(IMethodSymbol? getter) =>
        getter is not null && getter.DeclaringSyntaxReferences.All(written => written.GetSyntax() is not (AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } or ArrowExpressionClauseSyntax));
}

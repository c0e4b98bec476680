using System.Collections.Immutable;

namespace NewsArchive.Archive.Countries;

/// <summary>A country or withdrawn state that an article can be tagged with.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, <c>XK</c>, or ISO 3166-3 alpha-4.</param>
/// <param name="Alpha3">ISO 3166-1 alpha-3, of withdrawn states their former one.</param>
/// <param name="Region">Region of the world as UN M49 draws it, such as <c>143</c> (Central Asia); <see cref="CountryNames.NameOf"/> names it.</param>
/// <param name="Successors">Countries on the ground of a withdrawn state; empty for countries of today.</param>
/// <param name="CountsAlsoAs">Country that a mention counts for as well (the GDR is Germany too); null for nearly all.</param>
public sealed record Country(string Code, string Alpha3, string Region, ImmutableArray<string> Successors, string? CountsAlsoAs)
{
    /// <summary>Whether the state is no more.</summary>
    public bool IsWithdrawn => Code.Length == 4;
}

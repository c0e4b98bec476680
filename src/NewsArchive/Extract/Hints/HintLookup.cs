using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>The hints of mark-up by their name, in the order of the page.</summary>
internal sealed class HintLookup(ImmutableArray<Hint> hints)
{
    private readonly ILookup<string, Hint> _byName = hints.Where(hint => hint.Standing == Standing.Read && hint.Values.Length > 0).ToLookup(hint => hint.Name, StringComparer.Ordinal);

    public IEnumerable<Hint> this[string name] => _byName[name];

    /// <summary>Values of several names, name by name.</summary>
    public IEnumerable<string> Values(params ReadOnlySpan<string> names)
    {
        var values = new List<string>();
        foreach (var name in names)
        {
            values.AddRange(_byName[name].Select(hint => hint.Values[0]));
        }

        return values;
    }

    /// <summary>Evidence that a hint gives; its rule is the field and the kind of hint, such as <c>date/json-ld-datepublished</c>.</summary>
    public static Evidence EvidenceOf(string field, Hint hint, double certainty) => new(Standing.Read, RuleOf(field, hint.Name), hint.Values[0], hint.Line, certainty);

    /// <summary>Name of the rule that reads a kind of hint for a field, in kebab case.</summary>
    public static string RuleOf(string field, string name) => field + "/" + string.Join('-', name.ToLowerInvariant().Split([':', '.', '_', '-'], StringSplitOptions.RemoveEmptyEntries));
}

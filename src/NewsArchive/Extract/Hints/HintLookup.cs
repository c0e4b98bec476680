using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>The hints of mark-up by their name, in the order of the page.</summary>
internal sealed class HintLookup(ImmutableArray<Hint> hints)
{
    private readonly ILookup<string, Hint> _byName = hints.Where(hint => hint.Standing == Standing.Read && hint.Values.Length > 0).ToLookup(hint => hint.Name, StringComparer.Ordinal);

    /// <summary>Whether there is no hint of mark-up at all.</summary>
    public bool IsEmpty => _byName.Count == 0;

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

    // Kinds of hints that readers of the page see; all others are for machines.
    private static readonly string[] Visible = ["headline", "h1", "byline", "date:text", "line:below-headline", "line:above-headline", "line:behind-text", "line:copyright", "line:lead"];

    // Where a hint comes from that is no web page; the part before its colon says it.
    private static readonly string[] Families = ["feed", "file-name", "mail", "office"];

    /// <summary>Evidence that a hint gives. Its rule names the kind of hint: <c>metadata/json-ld-datepublished</c>, <c>page/byline</c>.</summary>
    public static Evidence EvidenceOf(Hint hint, double certainty)
    {
        var colon = hint.Name.IndexOf(':', StringComparison.Ordinal);
        var own = colon > 0 && Families.Contains(hint.Name[..colon], StringComparer.Ordinal);
        var family = own ? hint.Name[..colon] + "/" : Visible.Contains(hint.Name, StringComparer.Ordinal) ? "page/" : "metadata/";
        return new Evidence(Standing.Read, family + string.Join('-', hint.Name[(own ? colon : 0)..].ToLowerInvariant().Split([':', '.', '_', '-'], StringSplitOptions.RemoveEmptyEntries)), hint.Values[0], hint.Line, certainty);
    }
}

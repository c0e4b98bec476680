using System.Collections.Concurrent;

namespace NewsArchive.Archive;

/// <summary>Why a fact is believed: which rule found it, in which words, where, and how sure it is.</summary>
/// <param name="Standing">Stated by a person, read in the text, or derived by us.</param>
/// <param name="Rule">Stable name of the rule, <c>field/rule-in-kebab-case</c>; the theme's strings explain it to readers under the key <c>rule.</c> + name.</param>
/// <param name="Quote">The words of the source that the rule rests on, as they stand there; never empty for a fact that was read.</param>
/// <param name="Line">Line in the source file, from 1; 0 where the format has no lines.</param>
/// <param name="Certainty">From 0 (a guess) to 1 (a statement).</param>
public sealed record Evidence(Standing Standing, string Rule, string Quote, int Line, double Certainty)
{
    // By rule, a table for each standing in their order.
    private static readonly ConcurrentDictionary<string, Evidence>[] Outlines = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <summary>The sentence around the quote, where it helps a reader to judge.</summary>
    public string? Context { get; init; }

    /// <summary>Standing and rule alone: what lists and counts of a whole archive need of it.</summary>
    public Evidence Outline() => Outline(Standing, Rule);

    /// <summary>Standing and rule alone, one instance for all that have them.</summary>
    public static Evidence Outline(Standing standing, string rule) => Outlines[(int)standing].GetOrAdd(rule, static (rule, standing) => new Evidence(standing, rule, "", 0, 0), standing);

    /// <summary>Evidence of a person's decision in the front matter.</summary>
    public static Evidence OfStatement(string quote, int line) => new(Standing.Stated, "front-matter", quote, line, 1);

    /// <summary>Evidence of a person's decision in the correction beside the text; <paramref name="line"/> is a line of that.</summary>
    public static Evidence OfCorrection(string quote, int line) => new(Standing.Stated, "correction", quote, line, 1);
}

using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>The keys of a mapping of YAML, TOML or JSON, as far as they could be read.</summary>
/// <param name="Keys">Keys in order, each once.</param>
/// <param name="Repeated">Keys that stood before, with the line on which they stand again.</param>
/// <param name="Fault">What stopped the reading; null where all was read.</param>
public sealed record KeyMapping(ImmutableArray<Hint> Keys, ImmutableArray<(string Key, int Line)> Repeated, KeyFault? Fault)
{
    /// <summary>The same in clean text: escapes of the format (<c>"\0"</c>) spell characters that the file itself cannot hold.</summary>
    internal KeyMapping Clean() => this with { Keys = [.. Keys.Select(Clean)] };

    private static Hint Clean(Hint hint) => hint with { Name = CleanText.OfPart(hint.Name), Values = [.. hint.Values.Select(CleanText.OfPart)], Inner = [.. hint.Inner.Select(Clean)] };
}

/// <summary>A place that is not in the format, or in a part of it that is not taken, with what to write instead.</summary>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record KeyFault(int Line, string Problem, string WayOut);
